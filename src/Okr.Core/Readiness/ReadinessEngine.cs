using Ardalis.GuardClauses;

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
        var facts = new ReadinessFacts(Guard.Against.Null(snapshot), Guard.Against.Null(policy), today);
        var results = ReadinessCatalogue.Checks.Select(check => Result(facts, check.Criterion, check.Judge(facts))).ToList();
        return ReadinessReport.Of(results, DepartmentMap.Draw(facts), facts);
    }

    internal static CriterionResult Result(ReadinessFacts facts, Criterion criterion, Verdict verdict) => new()
    {
        Criterion = criterion,
        State = verdict.State,
        Evidence = verdict.Evidence,
        Contradiction = verdict.Contradiction,
        On = verdict.Answers.All(answer => answer.On is not null) ? verdict.Answers.Min(answer => answer.On) : null,
        Until = verdict.Answers.Min(facts.Answers.LastDayOf),
    };
}
