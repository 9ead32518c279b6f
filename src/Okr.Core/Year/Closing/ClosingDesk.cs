using Okr.Access;
using Okr.Alignment;
using Okr.Scoring;

namespace Okr.Year;

/// <summary>Where objectives are closed, one or all of a cycle: first their key results, then one sheet of scores, then the grades beside it.</summary>
/// <param name="context">Who acts, on what, and when.</param>
/// <param name="isEntitled">Whether closing belongs to something that the one who acts may do, such as closing the cycle or carrying over.</param>
internal sealed class ClosingDesk(YearContext context, bool isEntitled = false)
{
    private readonly KeyResultDesk _keyResults = new(context);

    /// <summary>Closes some objectives, all or none.</summary>
    public (IReadOnlyList<Objective> Closed, IReadOnlyList<Refusal> Refusals) Close(IReadOnlyList<(ObjectiveView Objective, ClosingForm Form)> cases)
    {
        var refusals = new List<Refusal>();
        foreach (var (objective, form) in cases)
        {
            refusals.AddRange(LifeCheck.Against(context, Living.Of(objective), OkrAction.Close).Where(refusal => !isEntitled || refusal.Kind != RefusalKind.NotAllowed));
            if (!refusals.Exists(refusal => refusal.Kind == RefusalKind.NotThere))
            {
                refusals.AddRange(_keyResults.Problems(objective, form.KeyResults));
                refusals.AddRange(form.Grade is < 0m or > 1m ? [ClosingTexts.Outside(objective.Target, form.Grade.Value)] : []);
            }
        }

        if (refusals.Exists(refusal => refusal.Kind is not RefusalKind.NotAllowed))
        {
            return ([], refusals);
        }

        var scores = ScoresOf(context.After([.. cases.Select(one => context.Put(_keyResults.Close(one.Objective.Record, one.Form.KeyResults)))]));
        var closed = cases.Select(one => Grade(scores.Snapshot.Find(one.Objective.Record.Id)!.Value, one.Form, scores, refusals)).ToList();
        return refusals.Count > 0 ? ([], refusals) : (closed, refusals);
    }

    /// <summary>What is proposed as a grade: the computed score, within 0 to 1 and in the steps of the policy (rule C-8).</summary>
    public decimal? Proposed(decimal? score) => score is { } value ? context.Policy.Closing.Snapped(value) : null;

    public static ScoreSheet ScoresOf(YearContext context) => ScoreSheet.Compute(AlignmentGraph.Of(context.Snapshot), context.Policy.Scoring, context.Today);

    private Objective Grade(ObjectiveView objective, ClosingForm form, ScoreSheet scores, List<Refusal> refusals)
    {
        var record = objective.Record;
        var score = scores.Of(objective).Score;
        var grade = _keyResults.GradeOf(record.Grade, form.Grade, form.Reason)
            ?? (Proposed(score) is { } proposed ? _keyResults.Given(proposed, form.Reason) : null);
        refusals.AddRange(Problems(objective, grade, score, form));
        refusals.AddRange(objective.KeyResults
            .Where(keyResult => keyResult.Record.State == OkrState.Closed)
            .Select(keyResult => _keyResults.Unexplained(keyResult, scores, form.KeyResults.FirstOrDefault(one => one.Id == keyResult.Record.Id)?.Reason))
            .OfType<Refusal>());
        var closure = new Closure { On = context.Today, By = context.Actor, Score = score, Grade = grade?.Value, Note = form.Note };
        return _keyResults.Explain(record, form.KeyResults, scores) with
        {
            State = LifeTable.Objective.After(record.State, OkrAction.Close)!.Value,
            Grade = grade,
            Closures = [.. record.Closures, closure],
        };
    }

    private IEnumerable<Refusal> Problems(ObjectiveView objective, Grade? grade, decimal? score, ClosingForm form)
    {
        if (grade is null && !IsAllDeferred(objective))
        {
            yield return ClosingTexts.NoScore(objective.Target);
        }

        if (objective.End?.AddDays(-context.Policy.Closing.Window) is { } from && context.Today < from && !((grade?.Value ?? score) >= 1m))
        {
            yield return ClosingTexts.TooEarly(objective.Target, from);
        }

        if (_keyResults.Unexplained(objective.Target, objective.Record.Ambition, grade?.Value, score, form.Reason ?? grade?.Reason) is { } unexplained)
        {
            yield return unexplained;
        }
    }

    private static bool IsAllDeferred(ObjectiveView objective) =>
        objective.Record.KeyResults.Any(keyResult => keyResult.State == OkrState.Postponed)
        && objective.Record.KeyResults.All(keyResult => keyResult.IsGuardrail || keyResult.State is OkrState.Postponed or OkrState.Cancelled);
}
