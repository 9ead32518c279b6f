using Ardalis.GuardClauses;
using Okr.Rules;

namespace Okr;

/// <summary>What a talk about one person's contribution may take from the OKRs, by the policy's own decision (rules P-1, P-4, P-5).</summary>
/// <remarks>
/// Decoupled: nothing. Informed: the goals that the person answers for, in words. Weighted: these goals, and the attainment of committed key results, all
/// of the same weight. There is a statement for one person at a time and none that compares people (P-6); the library ranks nobody.
/// </remarks>
public sealed record AppraisalStatement
{
    private const int Decimals = 6;

    private AppraisalStatement()
    {
    }

    /// <summary>The person.</summary>
    public PersonId Person { get; private init; }

    /// <summary>What the policy has decided.</summary>
    public AppraisalMode Mode { get; private init; }

    /// <summary>The goals, in the order of the document; none where OKRs and appraisal are decoupled.</summary>
    public IReadOnlyList<AppraisalItem> Items { get => field ?? []; private init => field = ValueList<AppraisalItem>.Of(value); }

    /// <summary>The mean of the attainments, 0 to 1, rounded to six decimals; null where none counts.</summary>
    public decimal? Attainment { get; private init; }

    /// <summary>Makes the statement of one person.</summary>
    /// <param name="analysis">The analysis, with the policy that decides.</param>
    /// <param name="person">The person.</param>
    /// <exception cref="ArgumentNullException">The analysis is null.</exception>
    public static AppraisalStatement Of(OkrAnalysis analysis, PersonId person)
    {
        var mode = Guard.Against.Null(analysis).Policy.Appraisal.Mode;
        var items = mode == AppraisalMode.Decoupled || person.IsDefault ? [] : Goals(analysis, person, mode).ToList();
        var counting = items.Select(item => item.Attainment).OfType<decimal>().ToList();
        return new()
        {
            Person = person,
            Mode = mode,
            Items = items,
            Attainment = counting.Count == 0 ? null : decimal.Round(counting.Sum() / counting.Count, Decimals, MidpointRounding.AwayFromZero),
        };
    }

    private static IEnumerable<AppraisalItem> Goals(OkrAnalysis analysis, PersonId person, AppraisalMode mode)
    {
        foreach (var objective in analysis.Snapshot.Objectives.Where(objective => objective.Record.State.IsJudged()))
        {
            if (objective.Record.Owner == person)
            {
                yield return new() { Target = objective.Target, Title = objective.Record.Title, Ambition = objective.Record.Ambition };
            }

            foreach (var keyResult in objective.KeyResults.Where(keyResult => keyResult.Record.State.IsJudged()))
            {
                if ((keyResult.Record.Owner ?? objective.Record.Owner) == person)
                {
                    var counts = mode == AppraisalMode.Weighted && keyResult.Ambition == Ambition.Committed;
                    yield return new()
                    {
                        Target = keyResult.Target,
                        Title = keyResult.Record.Title,
                        Ambition = keyResult.Ambition,
                        Attainment = counts && analysis.Scores.Of(keyResult).Counting is { } attained ? Math.Clamp(attained, 0m, 1m) : null,
                    };
                }
            }
        }
    }
}
