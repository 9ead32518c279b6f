using Okr.Access;

namespace Okr.Year;

/// <summary>Why a step in the life of an objective, key result or initiative is refused.</summary>
internal static class LifeTexts
{
    public static Refusal Invalid(OkrTarget target, string english, string chinese) => new() { Target = target, Message = new(english, chinese) };

    public static Refusal WrongState(Living living, OkrAction action, IReadOnlyList<OkrAction> possible) => new()
    {
        Kind = RefusalKind.WrongState,
        Target = living.Target,
        Possible = possible,
        Message = new(
            $"'{living.Target.Id}' {State(living.State).English}, so you cannot {ActionTexts.English(action)} it. {English(possible)}",
            $"“{living.Target.Id}”{State(living.State).Chinese}，不能{ActionTexts.Chinese(action)}。{Chinese(possible)}"),
    };

    public static Refusal OwnApproval(Viewer viewer, OkrTarget target) => new()
    {
        Kind = RefusalKind.NotAllowed,
        Target = target,
        Message = new(
            $"'{viewer.Person}' owns '{target.Id}', and at this level somebody else approves. Ask another person, or let owners approve in the approval policy.",
            $"“{viewer.Person}”是“{target.Id}”的负责人，而此层级须由他人批准。请由其他人批准，或在审批规定中允许负责人批准。"),
    };

    public static Refusal CycleLocked(OkrTarget target, Cycle cycle, OkrAction action) => new()
    {
        Kind = RefusalKind.Locked,
        Target = target,
        Message = cycle.State == CycleState.Closed
            ? new(
                $"The cycle '{cycle.Id}' is closed, so you cannot {ActionTexts.English(action)} '{target.Id}' in it. Have the cycle reopened, or carry the objective over.",
                $"周期“{cycle.Id}”已关闭，不能{ActionTexts.Chinese(action)}其中的“{target.Id}”。请先重新打开周期，或将目标结转到新周期。")
            : new(
                $"The cycle '{cycle.Id}' is being graded, so you cannot {ActionTexts.English(action)} '{target.Id}' in it any more. Choose a cycle that is planned or running.",
                $"周期“{cycle.Id}”正在评分，不能再{ActionTexts.Chinese(action)}其中的“{target.Id}”。请选择规划中或进行中的周期。"),
    };

    public static Refusal ObjectiveOver(OkrTarget target, Objective objective) => new()
    {
        Kind = RefusalKind.Locked,
        Target = target,
        Message = new(
            $"The objective '{objective.Id}' {State(objective.State).English}, which locks '{target.Id}' with it. Take the objective up again first.",
            $"目标“{objective.Id}”{State(objective.State).Chinese}，其中的“{target.Id}”随之锁定。请先恢复该目标。"),
    };

    public static Refusal ApprovalLocked(YearContext context, Objective objective, OkrTarget target)
    {
        var wanted = context.Policy.Access.Decide(context.Viewer, OkrAction.Return, objective, context.Snapshot).Wanted;
        return new()
        {
            Kind = RefusalKind.Locked,
            Target = target,
            Message = new(
                $"What was agreed about '{target.Id}' is locked: its objective {State(objective.State).English}. Have it returned to its author first; that takes {RoleTexts.English(wanted)}.",
                $"“{target.Id}”已商定的内容已锁定：所属目标{State(objective.State).Chinese}。请先将目标退回；需要{RoleTexts.Chinese(wanted)}。"),
        };
    }

    public static Refusal NotByEditing(OkrTarget target) => Invalid(
        target,
        $"State, grade, status, links, reports and earlier measures of '{target.Id}' are not edited: each has a verb of its own. Leave them as they are in the record.",
        $"“{target.Id}”的状态、评分、进展状态、对齐关系、进展汇总和历史衡量标准不能直接修改，它们各有专门的操作。请保持原样。");

    public static Refusal CycleKept(OkrTarget target, Objective objective, CycleId wanted) => new()
    {
        Kind = RefusalKind.Locked,
        Target = target,
        Message = new(
            $"'{target.Id}' {State(objective.State).English} and does not move to the cycle '{wanted}'. Carry it over, or have it returned and move the draft.",
            $"“{target.Id}”{State(objective.State).Chinese}，不能移到周期“{wanted}”。请使用结转，或先退回再移动草稿。"),
    };

    public static Refusal KeyResultOver(OkrTarget target, KeyResult keyResult) => new()
    {
        Kind = RefusalKind.Locked,
        Target = target,
        Message = new(
            $"The key result '{target.Id}' {State(keyResult.State).English}, so what it says is history. Leave it as it is, or have it reopened.",
            $"关键成果“{target.Id}”{State(keyResult.State).Chinese}，其内容已成为历史。请保持原样，或先重新打开。"),
    };

    public static Refusal Held(OkrTarget target) => Invalid(
        target,
        $"The key result '{target.Id}' is closed or has reports, supporters or initiatives, so it cannot be taken out. Cancel it instead.",
        $"关键成果“{target.Id}”已关闭，或已有进展、支撑者或执行项，不能删除。请改为取消。");

    public static Refusal KindIsFixed(OkrTarget target) => Invalid(
        target,
        $"Somebody has reported on '{target.Id}', so the kind, unit and direction of its measure stay. Cancel the key result and add another one.",
        $"“{target.Id}”已有进展，衡量方式的类型、单位和方向不能再改。请取消该关键成果，另建一个。");

    public static Refusal ReadingIsReported(OkrTarget target) => Invalid(
        target,
        $"What was measured for '{target.Id}' is reported and not edited. Leave the value as it is, and check in.",
        $"“{target.Id}”的测量值通过更新进展写入，不能直接修改。请保持原值，并更新进展。");

    /// <summary>A state in words, to be put after what is in it.</summary>
    public static LocalizedText State(OkrState state) => state switch
    {
        OkrState.Active => new("is being worked on", "正在执行"),
        OkrState.Draft => new("is a draft", "是草稿"),
        OkrState.Submitted => new("is in review", "待审核"),
        OkrState.Approved => new("is approved", "已批准"),
        OkrState.Closed => new("is closed", "已关闭"),
        OkrState.Archived => new("is archived", "已归档"),
        OkrState.Postponed => new("is postponed", "已推迟"),
        _ => new("is cancelled", "已取消"),
    };

    private static string English(IReadOnlyList<OkrAction> possible) => possible.Count switch
    {
        0 => "From there nothing is possible for you.",
        1 => $"You can {ActionTexts.English(possible[0])} it.",
        _ => $"You can {string.Join(", ", possible.Take(possible.Count - 1).Select(ActionTexts.English))} or {ActionTexts.English(possible[^1])} it.",
    };

    private static string Chinese(IReadOnlyList<OkrAction> possible) =>
        possible.Count == 0 ? "在此状态下您不能进行任何操作。" : $"可以{string.Join("、", possible.Select(ActionTexts.Chinese))}。";
}
