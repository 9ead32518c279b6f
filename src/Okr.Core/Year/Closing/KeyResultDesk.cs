using Okr.Scoring;

namespace Okr.Year;

/// <summary>Closes, grades and puts off key results, and says what stands against it.</summary>
internal sealed class KeyResultDesk(YearContext context)
{
    private ClosingPolicy Policy => context.Policy.Closing;

    public static bool IsOpen(KeyResult keyResult) => keyResult.State is OkrState.Draft or OkrState.Submitted or OkrState.Approved or OkrState.Active;

    /// <summary>The objective with its open key results closed or put off, and graded where somebody gave a grade.</summary>
    public Objective Close(Objective objective, IReadOnlyList<KeyResultClosing> stated) => objective with
    {
        KeyResults = [.. objective.KeyResults.Select(keyResult => Close(keyResult, stated.FirstOrDefault(one => one.Id == keyResult.Id)))],
    };

    public KeyResult Close(KeyResult keyResult, KeyResultClosing? stated) =>
        !IsOpen(keyResult) ? keyResult
        : stated?.DeferredTo is { } day ? keyResult with { State = OkrState.Postponed, Due = day }
        : keyResult with { State = OkrState.Closed, Grade = GradeOf(keyResult.Grade, stated?.Grade, stated?.Reason) };

    /// <summary>A reason is kept with a grade: where there is none, the computed score becomes one.</summary>
    public Objective Explain(Objective objective, IReadOnlyList<KeyResultClosing> stated, ScoreSheet scores) => objective with
    {
        KeyResults =
        [
            .. objective.KeyResults.Select(keyResult =>
                keyResult is { Grade: null, State: OkrState.Closed }
                && stated.FirstOrDefault(one => one.Id == keyResult.Id)?.Reason is { } reason
                && scores.Of(scores.Snapshot.Find(keyResult.Id)!.Value).Score is { } score
                    ? keyResult with { Grade = Given(score, reason) }
                    : keyResult),
        ],
    };

    public Grade? GradeOf(Grade? before, decimal? given, string? reason) => given is { } value ? Given(value, reason) : before;

    public Grade Given(decimal value, string? reason) => new()
    {
        Value = Policy.Snapped(value),
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason,
        By = context.Actor,
        On = context.Today,
    };

    /// <summary>What is wrong with what was stated, before any score is looked at.</summary>
    public IEnumerable<Refusal> Problems(ObjectiveView objective, IReadOnlyList<KeyResultClosing> stated)
    {
        foreach (var one in stated)
        {
            var target = OkrTarget.Of(one.Id);
            if (objective.Record.KeyResults.FirstOrDefault(keyResult => keyResult.Id == one.Id) is not { } keyResult)
            {
                yield return Refusals.NotThere(target);
                continue;
            }

            if (!IsOpen(keyResult))
            {
                yield return ClosingTexts.NotOpen(target, keyResult.State);
            }

            if (one.Grade is < 0m or > 1m)
            {
                yield return ClosingTexts.Outside(target, one.Grade.Value);
            }

            if (one is { DeferredTo: not null, Grade: not null })
            {
                yield return ClosingTexts.DeferredAndGraded(target);
            }

            var over = objective.End > context.Today ? objective.End.Value : context.Today;
            if (one.DeferredTo <= over)
            {
                yield return ClosingTexts.DeferredTooSoon(target, one.DeferredTo.Value, over);
            }
        }
    }

    /// <summary>What a grade or a missed promise still has to explain, beside the computed score.</summary>
    public Refusal? Unexplained(OkrTarget target, Ambition ambition, decimal? grade, decimal? score, string? reason)
    {
        if (reason?.Trim().Length >= (Policy.ReasonLength ?? 1))
        {
            return null;
        }

        return grade is { } given && score is { } computed && Math.Abs(given - computed) > Policy.Difference ? ClosingTexts.Differs(target, given, computed, Policy.Difference)
            : context.Policy.Scoring.Ambitions.Judge(ambition, grade ?? score) == AmbitionVerdict.Broken ? ClosingTexts.Broken(target, (grade ?? score)!.Value)
            : null;
    }

    /// <summary>What a closed key result still has to explain. A promise that its objective makes as a whole is explained there (rule OKR6006).</summary>
    public Refusal? Unexplained(KeyResultView keyResult, ScoreSheet scores, string? reason)
    {
        var (record, objective) = (keyResult.Record, keyResult.Objective.Record);
        var isOwnPromise = record is { Ambition: Ambition.Committed, IsGuardrail: false } && objective.Ambition != Ambition.Committed;
        var ambition = isOwnPromise ? Ambition.Committed : Ambition.NotStated;
        return Unexplained(keyResult.Target, ambition, record.Grade?.Value, scores.Of(keyResult).Score, reason ?? record.Grade?.Reason);
    }
}
