using Okr.Alignment;

namespace Okr.Scoring;

/// <summary>What scoring and explaining one workspace share.</summary>
internal sealed class ScoreContext
{
    public ScoreContext(AlignmentGraph alignment, ScoringPolicy policy)
    {
        (Alignment, Policy) = (alignment, policy);
        Columns = new ScoreColumns(Snapshot);
        Contributions = new Contributions(alignment, policy.RollUp, Columns);
        Objectives = new ObjectiveTerms(Snapshot, policy, Columns, Contributions);
    }

    public AlignmentGraph Alignment { get; }

    public OkrSnapshot Snapshot => Alignment.Snapshot;

    public ScoringPolicy Policy { get; }

    public ScoreColumns Columns { get; }

    public Contributions Contributions { get; }

    public ObjectiveTerms Objectives { get; }

    /// <summary>What counts upward of a score and a grade.</summary>
    public long Counting(long score, Grade? grade) =>
        grade is not null && Policy.RollUp.Grades == CountingGrade.GradeFirst ? Millionths.Of(grade.Value) : score;
}
