using Okr.Access;

namespace Okr.Year;

/// <summary>Whether a new objective can be written: where it belongs, under which ids, and without what it cannot have yet.</summary>
internal static class DraftCheck
{
    public static IReadOnlyList<Refusal> Against(YearContext context, Objective draft)
    {
        var target = OkrTarget.Of(draft.Id);
        return
        [
            .. Maybe(context.Denies(OkrAction.Draft, draft)),
            .. Maybe(IdProblem(target, draft.Id.IsDefault, context.Snapshot.Find(draft.Id) is not null)),
            .. PlaceProblems(context, draft),
            .. Maybe(HasMore(draft) ? NotYet(target) : null),
            .. NewKeyResults(context, draft.KeyResults),
            .. draft.KeyResults.GroupBy(keyResult => keyResult.Id).Where(same => same.Count() > 1).Select(same => Twice(OkrTarget.Of(same.Key))),
        ];
    }

    /// <summary>What is wrong with the cycle and the unit that an objective shall belong to.</summary>
    public static IEnumerable<Refusal> PlaceProblems(YearContext context, Objective objective)
    {
        var target = OkrTarget.Of(objective.Id);
        var cycle = context.Snapshot.Find(objective.Cycle);
        if (cycle is null && !objective.Cycle.IsDefault)
        {
            yield return Refusals.NotThere(OkrTarget.Of(objective.Cycle));
        }
        else if (Locks.OfCycle(cycle, OkrAction.Draft, target) is { } locked)
        {
            yield return locked;
        }

        if (!objective.Unit.IsDefault && context.Snapshot.Find(objective.Unit) is null)
        {
            yield return Refusals.NotThere(OkrTarget.Of(objective.Unit));
        }
    }

    /// <summary>What is wrong with key results that are not there yet.</summary>
    public static IEnumerable<Refusal> NewKeyResults(YearContext context, IEnumerable<KeyResult> added)
    {
        foreach (var keyResult in added)
        {
            var target = OkrTarget.Of(keyResult.Id);
            if (IdProblem(target, keyResult.Id.IsDefault, context.Snapshot.Find(keyResult.Id) is not null) is { } problem)
            {
                yield return problem;
            }

            if (keyResult is not { State: OkrState.Active or OkrState.Draft, Grade: null, Status: null, CheckIns: null, Revisions.Count: 0, AlignsTo.Count: 0, CarriedFrom: null })
            {
                yield return NotYet(target);
            }
        }
    }

    public static Refusal Twice(OkrTarget target) =>
        LifeTexts.Invalid(target, $"The key result '{target.Id}' occurs twice. Give each an id of its own.", $"关键成果“{target.Id}”重复出现。请为每个关键成果使用不同的编号。");

    /// <summary>What is wrong with an id under which something new shall be written; null where nothing is.</summary>
    public static Refusal? IdProblem(OkrTarget target, bool isDefault, bool isTaken) =>
        isDefault ? LifeTexts.Invalid(target, "It has no id. Give it one of 1 to 128 characters.", "缺少编号。请使用 1 到 128 个字符的编号。")
        : isTaken ? LifeTexts.Invalid(target, $"The id '{target.Id}' is taken. Choose another one.", $"编号“{target.Id}”已被占用。请使用其他编号。")
        : null;

    private static bool HasMore(Objective draft) =>
        draft is not { Grade: null, Status: null, CheckIns: null, AlignsTo.Count: 0, CarriedFrom: null, Closures.Count: 0, Retrospectives.Count: 0 };

    private static Refusal NotYet(OkrTarget target) => LifeTexts.Invalid(
        target,
        $"'{target.Id}' is new and already carries a grade, a status, links, reports or a state. Leave them out: closing, checking in and aligning write them.",
        $"“{target.Id}”是新建的，却已带有评分、状态、对齐关系或进展。请去掉这些内容：它们由关闭、更新进展和对齐写入。");

    private static IEnumerable<Refusal> Maybe(Refusal? refusal) => refusal is null ? [] : [refusal];
}
