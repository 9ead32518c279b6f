using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>What the score of an objective is made of, as the policy says.</summary>
internal sealed class ObjectiveTerms(
    OkrSnapshot snapshot,
    ScoringPolicy policy,
    ScoreColumns columns,
    Contributions contributions,
    MetricScorer metrics,
    Amounts amounts)
{
    private readonly KeyResultPolicy _keyResults = policy.KeyResults;

    public Aggregator Aggregator { get; } = new(snapshot, policy, metrics, amounts);

    /// <summary>Adds the terms of an objective; what cannot count is there with its reason.</summary>
    public void Collect(int objective, List<ScoreTerm> terms)
    {
        switch (policy.RollUp.Source)
        {
            case ScoreSource.KeyResultsElseContributors:
                CollectKeyResults(objective, terms);
                if (!terms.Exists(Counts))
                {
                    CollectContributors(objective, terms);
                }

                break;
            case ScoreSource.ContributorsElseKeyResults:
                CollectContributors(objective, terms);
                if (!terms.Exists(Counts))
                {
                    CollectKeyResults(objective, terms);
                }

                break;
            case ScoreSource.Both:
                CollectKeyResults(objective, terms);
                CollectContributors(objective, terms);
                break;
            case ScoreSource.KeyResultsAsOne:
                CollectKeyResults(objective, terms);
                var (counting, progress) = (Aggregate(terms, isComputed: false).Value, Aggregate(terms, isComputed: true).Value);
                terms.Clear();
                terms.Add(new(TermKind.KeyResultsAsOne, objective, counting, progress, Millionths.One, ExclusionReason.None));
                CollectContributors(objective, terms);
                break;
            case ScoreSource.KeyResults or ScoreSource.Descendants:
                CollectKeyResults(objective, terms);
                break;
        }
    }

    /// <summary>Adds the key results of an objective.</summary>
    public void CollectKeyResults(int objective, List<ScoreTerm> terms)
    {
        var (first, weighs) = (terms.Count, contributions.Weighs(objective));
        for (var i = snapshot.KeyResultStarts[objective]; i < snapshot.KeyResultStarts[objective + 1]; i++)
        {
            var record = snapshot.KeyResultRecords[i];
            terms.Add(new(
                TermKind.KeyResult,
                i,
                _keyResults.Counted(columns.KeyResultCounting[i]),
                _keyResults.Counted(columns.KeyResultScores[i]),
                weighs ? record.Weight.Millionths : Millionths.One,
                Exclusions.Of(record)));
        }

        KeepOneUnit(objective, first, terms);
    }

    /// <summary>What the terms of an objective add up to. Beside contributors, the key results taken as one are a term like any other.</summary>
    public Aggregated Aggregate(List<ScoreTerm> terms, bool isComputed)
    {
        if (policy.RollUp.Source == ScoreSource.GradeOnly)
        {
            return Aggregated.Nothing(ExclusionReason.NotComputed);
        }

        return terms is [{ Kind: TermKind.KeyResultsAsOne }, ..]
            ? Aggregated.Of(UnitTerms.Mean(terms, isComputed))
            : Aggregator.Of(CollectionsMarshal.AsSpan(terms), isComputed);
    }

    private void CollectContributors(int objective, List<ScoreTerm> terms)
    {
        var first = terms.Count;
        contributions.Collect(objective, -1, terms);
        KeepOneUnit(objective, first, terms);
    }

    private bool Counts(ScoreTerm term) => term.Counts || (term is { Weight: 0, Excluded: ExclusionReason.None } && policy.RollUp.Weights == WeightRule.ZeroIsAverage && term.Counting != Millionths.None);

    private void KeepOneUnit(int objective, int first, List<ScoreTerm> terms)
    {
        if (!policy.RollUp.IsOfOneUnit)
        {
            return;
        }

        var unit = FirstUnit(objective) ?? terms.Where(term => term.Excluded == ExclusionReason.None).Select(UnitOf).Order(StringComparer.Ordinal).FirstOrDefault(own => own is not null);
        for (var i = first; i < terms.Count; i++)
        {
            if (terms[i].Excluded == ExclusionReason.None && terms[i].Kind != TermKind.KeyResultsAsOne)
            {
                terms[i] = terms[i] with { Excluded = Stranger(terms[i], unit) };
            }
        }
    }

    private ExclusionReason Stranger(ScoreTerm term, string? unit)
    {
        if (UnitOf(term) is not { } own || !string.Equals(own, unit, StringComparison.Ordinal))
        {
            return ExclusionReason.OtherUnit;
        }

        var metric = amounts.AsItStands(term.Index, (NumericMetric)snapshot.KeyResultRecords[term.Index].Metric!);
        if (policy.RollUp.Aggregation != Aggregation.Pooled || metrics.Numbers.WayOf(metric) is not null)
        {
            return ExclusionReason.None;
        }

        return metrics.Measure(term.Index, metric).Missing is var missing and not ExclusionReason.None ? missing : ExclusionReason.NoTarget;
    }

    /// <summary>The unit of the objective's own first number that may count; null without one. Contributors come in no order that means anything.</summary>
    private string? FirstUnit(int objective)
    {
        for (var i = snapshot.KeyResultStarts[objective]; i < snapshot.KeyResultStarts[objective + 1]; i++)
        {
            if (snapshot.KeyResultRecords[i] is { Metric: NumericMetric metric } record && Exclusions.Of(record) == ExclusionReason.None)
            {
                return metric.Unit;
            }
        }

        return null;
    }

    private string? UnitOf(ScoreTerm term) => term.Kind == TermKind.KeyResult ? (snapshot.KeyResultRecords[term.Index].Metric as NumericMetric)?.Unit : null;
}
