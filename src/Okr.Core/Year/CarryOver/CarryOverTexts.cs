namespace Okr.Year;

/// <summary>Why carrying over or copying is refused.</summary>
internal static class CarryOverTexts
{
    public static Refusal SameCycle(OkrTarget target, CycleId cycle) => LifeTexts.Invalid(
        target,
        $"'{target.Id}' is in the cycle '{cycle}' already. Choose another cycle, or clone it.",
        $"“{target.Id}”已在周期“{cycle}”中。请选择其他周期，或改为复制。");

    public static Refusal Finished(OkrTarget target) => LifeTexts.Invalid(
        target,
        $"'{target.Id}' is finished, and finished work stays where it is. Leave it out, or choose a policy that copies what is finished.",
        $"“{target.Id}”已完成，应保留在原周期。请将其去掉，或选用会复制已完成内容的规定。");

    public static Refusal GivenUp(OkrTarget target, OkrState state) => new()
    {
        Kind = RefusalKind.WrongState,
        Target = target,
        Message = new(
            $"'{target.Id}' {LifeTexts.State(state).English}, so there is nothing to go on with. Take it up again first, or clone it.",
            $"“{target.Id}”{LifeTexts.State(state).Chinese}，无可延续。请先恢复，或改为复制。"),
    };

    public static Refusal BadId(OkrTarget target, string id, string problem) => LifeTexts.Invalid(
        target,
        $"'{id}' cannot name the copy of '{target.Id}': {problem}. Give the copies ids of your own.",
        $"“{id}”不能作为“{target.Id}”副本的编号。请自行指定编号：1 到 128 个字符，不含控制字符。");

    public static Refusal IdTaken(OkrTarget target, string id) => LifeTexts.Invalid(
        target,
        $"The id '{id}' for the copy of '{target.Id}' is taken. Give the copies ids of your own.",
        $"“{target.Id}”副本的编号“{id}”已被占用。请自行指定编号。");
}
