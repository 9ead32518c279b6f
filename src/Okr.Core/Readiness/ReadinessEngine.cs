using Ardalis.GuardClauses;
using Okr.Alignment;
using Okr.Scoring;

namespace Okr.Readiness;

/// <summary>Says at which levels a workspace is ready to practise OKR (rules L-3 to L-9, R-1 to R-7).</summary>
/// <remarks>
/// Gates are nested: a wider scope asks for everything that a narrower one does, and all of them for leadership support. A pure function; another yes
/// never narrows the result, and what nobody has answered never widens it.
/// </remarks>
public static class ReadinessEngine
{
    /// <summary>Judges every gate.</summary>
    /// <param name="snapshot">The workspace, with its attestations.</param>
    /// <param name="policy">What the host has decided.</param>
    /// <param name="today">The day on which answers must count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadinessReport Assess(OkrSnapshot snapshot, ReadinessPolicy policy, DateOnly today)
    {
        var alignment = AlignmentGraph.Of(Guard.Against.Null(snapshot));
        return Assess(ScoreSheet.Compute(alignment, ScoringPolicy.Google, today), policy, Practice.Undecided);
    }

    /// <summary>Judges every gate, with the pilots and the rules of the house.</summary>
    /// <param name="scores">The scores, and with them the workspace and the day on which answers must count.</param>
    /// <param name="policy">What the host has decided about readiness.</param>
    /// <param name="practice">What the organisation has decided about its practice.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadinessReport Assess(ScoreSheet scores, ReadinessPolicy policy, Practice practice)
    {
        var facts = new ReadinessFacts(Guard.Against.Null(scores), Guard.Against.Null(policy), Guard.Against.Null(practice));
        var results = ReadinessCatalogue.Checks.Select(check => Result(facts, check.Criterion, check.Judge(facts))).ToList();
        return new(results, new ReadinessDetails(facts));
    }

    internal static CriterionResult Result(ReadinessFacts facts, Criterion criterion, Verdict verdict) => new()
    {
        Criterion = criterion,
        State = verdict.State,
        Evidence = verdict.Evidence,
        Contradiction = verdict.IsContradicted ? verdict.OtherSide : null,
        Attested = verdict.IsOfData ? verdict.OtherSide : verdict.State == CriterionState.NotAnswered ? null : verdict.Evidence,
        Shown = verdict.IsOfData ? verdict.Evidence : verdict.OtherSide,
        On = verdict.Answers.All(answer => answer.On is not null) ? verdict.Answers.Min(answer => answer.On) : null,
        Until = verdict.Answers.Min(facts.Answers.LastDayOf),
    };
}
