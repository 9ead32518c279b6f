using Ardalis.GuardClauses;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Access;

/// <summary>A workspace as one viewer may see it. Everything else – scores, findings, explanations, reports, exports, messages – is made of the redacted workspace by
/// the same functions as of the whole, so nothing hidden can show in it.</summary>
/// <remarks>
/// Records that the viewer may not see are gone, and so is every reference to them. A reference that leads nowhere goes as well: whether a thing is hidden or not there
/// must look the same. Under <see cref="HiddenNumbers.Aggregated"/> the numbers of what is hidden come back as placeholders (<see cref="Withheld"/>), one for each
/// hidden objective that moves the score of its unit or cycle: they carry these two, a weight and a number, in an order of their own, under ids that count from one; what a
/// visible objective or key result takes from hidden ones is in its own number. The redacted workspace carries no versions: write against the whole one. Pure functions.
/// </remarks>
public static class Redaction
{
    /// <summary>The workspace of a sheet as a viewer may see it.</summary>
    /// <remarks>Costs one pass over the records, and one scoring where numbers are to be aggregated.</remarks>
    /// <param name="scores">The whole workspace with its numbers.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="policy">Who may see what.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OkrSnapshot For(ScoreSheet scores, Viewer viewer, AccessPolicy policy)
    {
        var whole = Guard.Against.Null(scores).Snapshot;
        var sight = new Sight(Guard.Against.Null(policy), Guard.Against.Null(viewer), whole);
        if (sight.IsWhole)
        {
            return whole;
        }

        var seen = new SeenRecords(whole, sight);
        var placeholders = policy.HiddenNumbers == HiddenNumbers.Aggregated ? Placeholders.Of(scores.Context, seen) : [];
        var redacted = OkrSnapshot.Build(OkrDocument.FromRecords(seen.Records().Concat(placeholders)), whole.Levels);
        return policy.HiddenNumbers == HiddenNumbers.Aggregated ? HiddenShares.KeptIn(redacted, scores.Context, seen) : redacted;
    }

    /// <summary>Rules with those suppressions alone that are about something in the redacted workspace, or about no single thing.</summary>
    /// <param name="rules">The rules of the whole workspace.</param>
    /// <param name="redacted">The workspace as the viewer may see it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RuleSet Of(RuleSet rules, OkrSnapshot redacted)
    {
        var things = new ThingsThere(Guard.Against.Null(redacted));
        return Guard.Against.Null(rules) with { Suppressions = [.. rules.Suppressions.Where(suppression => suppression.Target is not { } target || things.Has(target))] };
    }
}
