using System.Globalization;
using Okr.Access;

namespace Okr.Year;

/// <summary>Why closing, settling or reopening is refused.</summary>
internal static class ClosingTexts
{
    public static Refusal Outside(OkrTarget target, decimal grade) => Invalid(
        target,
        $"The grade {Number(grade)} for '{target.Id}' lies outside 0 to 1. Give the share that was reached, such as 0.7.",
        $"“{target.Id}”的评分 {Number(grade)} 超出 0 到 1 的范围。请填写达成的比例，例如 0.7。");

    public static Refusal Differs(OkrTarget target, decimal grade, decimal score, decimal allowed) => Invalid(
        target,
        $"The grade {Number(grade)} for '{target.Id}' is more than {Number(allowed)} away from the computed score {Number(score)}. Say why, or come closer to it.",
        $"“{target.Id}”的评分 {Number(grade)} 与计算得分 {Number(score)} 相差超过 {Number(allowed)}。请说明原因，或使两者更接近。");

    public static Refusal Broken(OkrTarget target, decimal grade) => Invalid(
        target,
        $"'{target.Id}' was a promise and ends at {Number(grade)}. Give the reason: what happened, and what will be done differently.",
        $"“{target.Id}”是承诺型目标，最终为 {Number(grade)}。请写明原因：发生了什么，今后如何改进。");

    public static Refusal NoScore(OkrTarget target) => Invalid(
        target,
        $"Nobody knows how '{target.Id}' ended: no key result has a value. Report final values, give a grade, or cancel it with a note.",
        $"“{target.Id}”的结果未知：没有任何关键成果有数值。请填报最终数值或给出评分；如已放弃，请注明并取消。");

    public static Refusal TooEarly(OkrTarget target, DateOnly from) => Invalid(
        target,
        $"'{target.Id}' is not finished, and can be closed from {Day(from)} on. If it is given up, cancel it with a note.",
        $"“{target.Id}”尚未完成，{Day(from)} 起才能关闭。如已放弃，请注明原因并取消。");

    public static Refusal DeferredTooSoon(OkrTarget target, DateOnly date, DateOnly after) => Invalid(
        target,
        $"'{target.Id}' need not be put off to {Day(date)}. Name a day after {Day(after)}, or report its value.",
        $"“{target.Id}”无需推迟到 {Day(date)}。请填写 {Day(after)} 之后的日期，或直接填报。");

    public static Refusal DeferredAndGraded(OkrTarget target) => Invalid(
        target,
        $"'{target.Id}' is both graded and put off. Leave one of the two out: what is not known yet gets no number.",
        $"“{target.Id}”既有评分又被推迟。请只保留其一：尚不可知的结果不应强行评分。");

    public static Refusal NotOpen(OkrTarget target, OkrState state) => new()
    {
        Kind = RefusalKind.WrongState,
        Target = target,
        Message = new(
            $"'{target.Id}' {LifeTexts.State(state).English}, so there is nothing to close or grade. Leave it out.",
            $"“{target.Id}”{LifeTexts.State(state).Chinese}，无需关闭或评分。请将其去掉。"),
    };

    public static Refusal NotDeferred(OkrTarget target, OkrState state, OkrState objective) => new()
    {
        Kind = RefusalKind.WrongState,
        Target = target,
        Message = new(
            $"'{target.Id}' {LifeTexts.State(state).English} in an objective that {LifeTexts.State(objective).English}. Only what was put off when its objective was closed can be settled.",
            $"“{target.Id}”{LifeTexts.State(state).Chinese}，所属目标{LifeTexts.State(objective).Chinese}。只有随目标关闭而推迟的关键成果才能补评。"),
    };

    public static Refusal TooShort(OkrTarget target, int least) => Invalid(
        target,
        string.Create(CultureInfo.InvariantCulture, $"Say why, in at least {least} characters: who reads about '{target.Id}' later will ask."),
        string.Create(CultureInfo.InvariantCulture, $"请说明“{target.Id}”的原因，至少 {least} 个字符，以便日后查阅。"));

    public static Refusal WindowOver(OkrTarget target, DateOnly closed, int days) => new()
    {
        Kind = RefusalKind.Locked,
        Target = target,
        Message = new(
            string.Create(CultureInfo.InvariantCulture, $"'{target.Id}' was closed on {Day(closed)}, and may be reopened within {days} days. Carry it over instead."),
            string.Create(CultureInfo.InvariantCulture, $"“{target.Id}”已于 {Day(closed)} 关闭，只能在 {days} 天内重新打开。请改为结转。")),
    };

    public static Refusal StillOpen(OkrTarget target, OkrState state, IReadOnlyList<OkrAction> possible) => new()
    {
        Kind = RefusalKind.WrongState,
        Target = target,
        Possible = possible,
        Message = new(
            $"'{target.Id}' {LifeTexts.State(state).English}, and its cycle cannot be closed before it. Close, postpone or cancel it first.",
            $"“{target.Id}”{LifeTexts.State(state).Chinese}，周期尚不能关闭。请先关闭、推迟或取消该目标。"),
    };

    public static Refusal HiddenOpen(OkrTarget cycle) => new()
    {
        Kind = RefusalKind.WrongState,
        Target = cycle,
        Message = new(
            $"Something in '{cycle.Id}' that you may not see is still open. Ask somebody who may see everything to close it.",
            $"“{cycle.Id}”中还有您无权查看的内容尚未关闭。请由可以查看全部内容的人员处理。"),
    };

    public static Refusal CycleState(OkrTarget target, bool isClosed) => new()
    {
        Kind = RefusalKind.WrongState,
        Target = target,
        Possible = [OkrAction.ManageCycles],
        Message = isClosed
            ? new($"The cycle '{target.Id}' is closed already. Reopen it first.", $"周期“{target.Id}”已关闭。请先重新打开。")
            : new($"The cycle '{target.Id}' is not closed, so it need not be reopened.", $"周期“{target.Id}”并未关闭，无需重新打开。"),
    };

    public static Refusal Nobody(OkrTarget target) => Invalid(
        target,
        $"A retrospective on '{target.Id}' says whose it is: act as a person.",
        $"对“{target.Id}”的复盘须注明作者。请以具体人员的身份操作。");

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Refusal Invalid(OkrTarget target, string english, string chinese) => LifeTexts.Invalid(target, english, chinese);
}
