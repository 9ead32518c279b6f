using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>What the score of an objective is made of, as the policy says.</summary>
internal sealed class ObjectiveTerms(OkrSnapshot snapshot, ScoringPolicy policy, ScoreColumns columns, Contributions contributions)
{
    private readonly Aggregator _aggregator = new(snapshot, policy);
    private readonly MetricScorer _metrics = new(snapshot, policy.KeyResults);

    /// <summary>Adds the terms of an objective; what cannot count is there with its reason.</summary>
    public void Collect(int objective, List<ScoreTerm> terms)
    {
        switch (policy.RollUp.Source)
        {
            case ScoreSource.KeyResultsElseContributors:
                CollectKeyResults(objective, terms);
                if (!terms.Exists(term => term.Counts))
                {
                    CollectContributors(objective, terms);
                }

                break;
            case ScoreSource.ContributorsElseKeyResults:
                CollectContributors(objective, terms);
                if (!terms.Exists(term => term.Counts))
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
                var (counting, progress) = (Aggregate(objective, terms, isComputed: false).Value, Aggregate(objective, terms, isComputed: true).Value);
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
        string? unit = null;
        for (var i = snapshot.KeyResultStarts[objective]; i < snapshot.KeyResultStarts[objective + 1]; i++)
        {
            var record = snapshot.KeyResultRecords[i];
            var excluded = Exclusions.Of(record);
            if (policy.RollUp.Aggregation == Aggregation.Pooled && excluded == ExclusionReason.None)
            {
                var own = (record.Metric as NumericMetric)?.Unit;
                unit ??= own;
                excluded = own is null || !string.Equals(own, unit, StringComparison.Ordinal) ? ExclusionReason.OtherUnit : excluded;
            }

            terms.Add(new(
                TermKind.KeyResult,
                i,
                _metrics.Counted(columns.KeyResultCounting[i]),
                _metrics.Counted(columns.KeyResultScores[i]),
                record.Weight.Millionths,
                excluded));
        }
    }

    /// <summary>What the terms of an objective add up to. Beside contributors, the key results taken as one are a term like any other.</summary>
    public Aggregated Aggregate(int objective, List<ScoreTerm> terms, bool isComputed)
    {
        if (policy.RollUp.Source == ScoreSource.GradeOnly)
        {
            return Aggregated.Nothing(ExclusionReason.NotComputed);
        }

        return terms is [{ Kind: TermKind.KeyResultsAsOne }, ..]
            ? Aggregated.Of(UnitTerms.Mean(terms, isComputed))
            : _aggregator.Of(CollectionsMarshal.AsSpan(terms), isComputed, contributions.IsIndividual(objective));
    }

    private void CollectContributors(int objective, List<ScoreTerm> terms)
    {
        var first = terms.Count;
        contributions.Collect(objective, -1, terms);
        for (var i = first; i < terms.Count && policy.RollUp.Aggregation == Aggregation.Pooled; i++)
        {
            terms[i] = terms[i] with { Excluded = ExclusionReason.OtherUnit };
        }
    }
}
