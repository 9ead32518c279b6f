using Okr.Alignment;

namespace Okr.Scoring;

/// <summary>What scoring and explaining one workspace share.</summary>
internal sealed class ScoreContext
{
    private readonly bool[] _individualUnits;

    public ScoreContext(AlignmentGraph alignment, ScoringPolicy policy, ScoreColumns columns)
        : this(alignment, policy, columns, Contributions.IndividualUnits(alignment.Snapshot))
    {
    }

    /// <summary>The context after changes that leave the units as they are.</summary>
    public ScoreContext(AlignmentGraph alignment, ScoreContext before, ScoreColumns columns)
        : this(alignment, before.Policy, columns, before._individualUnits)
    {
    }

    private ScoreContext(AlignmentGraph alignment, ScoringPolicy policy, ScoreColumns columns, bool[] individualUnits)
    {
        (Alignment, Policy, Columns, _individualUnits) = (alignment, policy, columns, individualUnits);
        Metrics = new MetricScorer(Snapshot, policy);
        Contributions = new Contributions(alignment, policy, columns, individualUnits);
        Amounts = new Amounts(Snapshot, policy.KeyResults, columns, Contributions, Metrics);
        Objectives = new ObjectiveTerms(Snapshot, policy, columns, Contributions, Metrics, Amounts);
        Units = new UnitTerms(Snapshot, policy.RollUp.Units, columns, Contributions);
    }

    public AlignmentGraph Alignment { get; }

    public OkrSnapshot Snapshot => Alignment.Snapshot;

    public ScoringPolicy Policy { get; }

    public ScoreColumns Columns { get; }

    public MetricScorer Metrics { get; }

    public Contributions Contributions { get; }

    public Amounts Amounts { get; }

    public ObjectiveTerms Objectives { get; }

    public UnitTerms Units { get; }

    /// <summary>Whether a number goes up over links at all.</summary>
    public bool MovesNumbers => Policy.RollUp.UsesContributors || Policy.KeyResults.Contributions != KeyResultContributions.Ignored;

    /// <summary>What counts upward of a score and a grade.</summary>
    public long Counting(long score, Grade? grade) =>
        grade is not null && Policy.RollUp.Grades == CountingGrade.GradeFirst ? Millionths.Of(grade.Value) : score;
}
