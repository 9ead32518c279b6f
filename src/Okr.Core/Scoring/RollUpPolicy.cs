namespace Okr.Scoring;

/// <summary>How scores add up to those of objectives, units and cycles. <c>default</c> is the weighted mean of an objective's own key results.</summary>
public sealed record RollUpPolicy : OkrNode
{
    internal static RollUpPolicy Default { get; } = new();

    /// <summary>Which counts upward, a hand-given grade or the computed score; by default the grade.</summary>
    public CountingGrade Grades { get; init; }

    /// <summary>What an objective's score is made of; by default its own key results, so that links move no number.</summary>
    public ScoreSource Source { get; init; }

    /// <summary>How several numbers become one; by default their mean.</summary>
    public Aggregation Aggregation { get; init; }

    /// <summary>The name of the host's aggregation, where <see cref="Aggregation"/> is <see cref="Aggregation.Host"/>; else empty.</summary>
    public string HostAggregation { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>What weights mean; by default shares of their own sum.</summary>
    public WeightRule Weights { get; init; }

    /// <summary>The total for weight rules that speak of one, above 0; null means 1. Percent weights add up to 100.</summary>
    public decimal? WeightTotal { get; init; }

    /// <summary>What a mean is whose weights are all 0; by default there is none.</summary>
    public AllWeightsZero AllWeightsZero { get; init; }

    /// <summary>What a mean is in which nothing counts; by default there is none.</summary>
    public EmptyMean Empty { get; init; }

    /// <summary>Which links carry a number; by default accepted ones that say that they contribute.</summary>
    public ContributingLinks Links { get; init; }

    /// <summary>Whether the objectives of individuals drive the levels above; by default they do not.</summary>
    public IndividualContribution Individuals { get; init; }

    /// <summary>What a unit's score is made of; by default the objectives that it owns.</summary>
    public UnitSource Units { get; init; }

    internal decimal Total => WeightTotal ?? 1m;

    internal bool IsOfOneUnit => Aggregation is Aggregation.Pooled or Aggregation.MeanOfOneUnit;

    internal bool UsesContributors => Source is not (ScoreSource.KeyResults or ScoreSource.GradeOnly);

    internal IEnumerable<PolicyProblem> Problems(HostScoring host)
    {
        foreach (var problem in PolicyProblems.Undefined(
            "scoring.rollUp",
            ("grades", Grades),
            ("source", Source),
            ("aggregation", Aggregation),
            ("weights", Weights),
            ("allWeightsZero", AllWeightsZero),
            ("empty", Empty),
            ("links", Links),
            ("individuals", Individuals),
            ("units", Units)))
        {
            yield return problem;
        }

        if (WeightTotal is <= 0m or > Weight.Max)
        {
            yield return PolicyProblems.Outside("scoring.rollUp.weightTotal", WeightTotal.Value, 0.000001m, Weight.Max);
        }

        if (WeightTotal is not null && Weights is not (WeightRule.MustSumToTotal or WeightRule.PartsOfTotal))
        {
            yield return PolicyProblems.Needs("scoring.rollUp.weightTotal", "scoring.rollUp.weights", "must_sum_to_total", "parts_of_total");
        }

        if (Links != ContributingLinks.Accepted && !UsesContributors)
        {
            yield return PolicyProblems.Needs("scoring.rollUp.links", "scoring.rollUp.source", "key_results_else_contributors", "both");
        }

        if (Individuals != IndividualContribution.Excluded && !UsesContributors)
        {
            yield return PolicyProblems.Needs("scoring.rollUp.individuals", "scoring.rollUp.source", "key_results_else_contributors", "both");
        }

        if (Grades == CountingGrade.ScoreOnly && Source == ScoreSource.GradeOnly)
        {
            yield return PolicyProblems.Useless("scoring.rollUp.grades", "scoring.rollUp.source", "grade_only");
        }

        if (Aggregation != Aggregation.Mean && Source == ScoreSource.Descendants)
        {
            yield return PolicyProblems.Useless("scoring.rollUp.aggregation", "scoring.rollUp.source", "descendants");
        }

        if (Aggregation == Aggregation.Host && HostAggregation.Length == 0)
        {
            yield return PolicyProblems.Missing("scoring.rollUp.hostAggregation");
        }

        if (Aggregation != Aggregation.Host && HostAggregation.Length > 0)
        {
            yield return PolicyProblems.Needs("scoring.rollUp.hostAggregation", "scoring.rollUp.aggregation", "host", null);
        }

        if (HostAggregation.Length > 0 && host.AggregationOf(HostAggregation) is null)
        {
            yield return PolicyProblems.Unregistered("scoring.rollUp.hostAggregation", HostAggregation);
        }
    }
}
