namespace Okr.Year;

/// <summary>Why a step in the life of a cycle is refused.</summary>
internal static class CycleTexts
{
    /// <param name="cycle">The cycle.</param>
    /// <param name="step">The step; null for editing.</param>
    public static Refusal WrongStep(Cycle cycle, CycleStep? step)
    {
        var possible = CycleTable.StepsFrom(cycle.State);
        return new()
        {
            Kind = step is null ? RefusalKind.Locked : RefusalKind.WrongState,
            Target = OkrTarget.Of(cycle.Id),
            Message = new(
                $"The cycle '{cycle.Id}' {State(cycle.State).English} and cannot be {(step is { } one ? Name(one).English : "edited")}. It can be {string.Join(" or ", possible.Select(can => Name(can).English))}.",
                $"周期“{cycle.Id}”{State(cycle.State).Chinese}，不能{(step is { } other ? Name(other).Chinese : "修改")}。可以{string.Join("或", possible.Select(can => Name(can).Chinese))}。"),
        };
    }

    public static Refusal Backlog(Cycle cycle) => LifeTexts.Invalid(
        OkrTarget.Of(cycle.Id),
        $"The cycle '{cycle.Id}' has no first and last day: a backlog never runs. Give it dates, or move its drafts to a cycle that has some.",
        $"周期“{cycle.Id}”没有首日和末日：待办池不会启动。请填写日期，或将草稿移到有日期的周期。");

    public static Refusal NotByEditing(Cycle cycle) => LifeTexts.Invalid(
        OkrTarget.Of(cycle.Id),
        $"State, real dates and closings of the cycle '{cycle.Id}' follow from its steps and are not edited. Leave them as they are in the record.",
        $"周期“{cycle.Id}”的状态、实际日期和关闭记录由各步骤写入，不能直接修改。请保持原样。");

    public static Refusal Circle(Cycle cycle) => LifeTexts.Invalid(
        OkrTarget.Of(cycle.Id),
        $"The cycle '{cycle.Id}' would lie in itself. Choose a longer cycle above it, or none.",
        $"周期“{cycle.Id}”会隶属于自身。请选择更长的上级周期，或不选。");

    public static Refusal ClosedAbove(Cycle cycle, Cycle parent) => new()
    {
        Kind = RefusalKind.Locked,
        Target = OkrTarget.Of(cycle.Id),
        Message = new(
            $"The cycle '{cycle.Id}' would lie in '{parent.Id}', which is closed. Choose another cycle above it, or have that one reopened.",
            $"周期“{cycle.Id}”所属的“{parent.Id}”已关闭。请另选上级周期，或先重新打开它。"),
    };

    private static LocalizedText State(CycleState state) => state switch
    {
        CycleState.Planning => new("is in planning", "正在规划"),
        CycleState.Active => new("is active", "正在进行"),
        CycleState.Grading => new("is being graded", "正在评分"),
        _ => new("is closed", "已关闭"),
    };

    private static LocalizedText Name(CycleStep step) => step switch
    {
        CycleStep.Plan => new("planned", "规划"),
        CycleStep.Activate => new("activated", "启动"),
        CycleStep.Grade => new("graded", "开始评分"),
        CycleStep.Resume => new("resumed", "继续执行"),
        CycleStep.Close => new("closed", "关闭"),
        _ => new("reopened", "重新打开"),
    };
}
