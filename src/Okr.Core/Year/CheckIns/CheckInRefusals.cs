using System.Globalization;
using Okr.Access;

namespace Okr.Year;

/// <summary>Why a check-in is refused, in words.</summary>
internal static class CheckInRefusals
{
    public static Refusal NoId(OkrTarget target) => new()
    {
        Target = target,
        Message = new($"The check-in on '{target.Id}' has no id. Choose one that stays the same when the report is sent again.", $"对“{target.Id}”的进展记录没有编号。请指定一个重复发送时保持不变的编号。"),
    };

    public static Refusal IdTaken(CheckInId id) => Invalid(
        id,
        $"There is already a check-in '{id}' that says something else. Correct that one, or choose another id.",
        $"已有编号为“{id}”的进展记录，但内容不同。请更正那条记录，或换一个编号。");

    public static Refusal BelongsElsewhere(CheckIn report, ObjectiveId named) => Invalid(
        report.Id,
        $"'{report.KeyResult}' belongs to '{report.Objective}', and '{named}' was named. Name the right objective, or leave it out.",
        $"“{report.KeyResult}”属于“{report.Objective}”，但填写的是“{named}”。请填写正确的目标，或不填目标。");

    public static Refusal AboutSomethingElse(CheckInId id, CheckIn wrong) => Invalid(
        id,
        $"'{wrong.Id}' is about '{wrong.KeyResult?.Value ?? wrong.Objective.Value}', and a correction stays there. Withdraw it, and check in where it belongs.",
        $"“{wrong.Id}”是关于“{wrong.KeyResult?.Value ?? wrong.Objective.Value}”的，更正时不能改换对象。请撤回它，再到正确的对象下更新进展。");

    public static Refusal IsAWithdrawal(CheckInId id, CheckInId wrong) => new()
    {
        Kind = RefusalKind.WrongState,
        Target = TargetOf(id),
        Message = new($"'{wrong}' takes a report back, and there is nothing in it to correct. Check in anew.", $"“{wrong}”是一次撤回，没有可更正的内容。请重新更新进展。"),
        Possible = [OkrAction.CheckIn],
    };

    public static Refusal Replaced(CheckInId id, CheckInId wrong, CheckInId by) => new()
    {
        Kind = RefusalKind.WrongState,
        Target = TargetOf(id),
        Message = new($"'{wrong}' has already been corrected or withdrawn by '{by}'. Look at that one and correct it if need be.", $"“{wrong}”已被“{by}”更正或撤回。请查看后者，必要时更正后者。"),
        Possible = [OkrAction.Correct],
    };

    public static Refusal Future(CheckInId id, DateTimeOffset at, DateTimeOffset now) => Invalid(
        id,
        $"{Time(at)} is still to come: it is {Time(now)}. Report what has been observed, and check the clock.",
        $"{Time(at)} 尚未到来（现在是 {Time(now)}）。请填报已观察到的情况，并核对时钟。");

    public static Refusal RecordedFirst(CheckIn report) => Invalid(
        report.Id,
        $"It was written down at {Time(report.RecordedAt)} and observed later, at {Time(report.ObservedAt)}. Mend one of the two, or leave out when it was written down.",
        $"记录时间 {Time(report.RecordedAt)} 早于观察时间 {Time(report.ObservedAt)}。请更正其中之一，或不填记录时间。");

    public static Refusal TooEarly(CheckInId id, DateOnly day, DateOnly start, int allowed) => Invalid(
        id,
        $"{Day(day)} is more than {allowed} days before the objective begins ({Day(start)}). Check the date; a starting value belongs into the baseline.",
        $"{Day(day)} 比目标开始日（{Day(start)}）早 {allowed} 天以上。请核对日期；起始数值应填入基线。");

    public static Refusal TooLate(CheckInId id, DateOnly day, DateOnly end, int allowed) => Invalid(
        id,
        $"{Day(day)} is more than {allowed} days after the objective has ended ({Day(end)}). Check the date, or report in the cycle that runs now.",
        $"{Day(day)} 比目标结束日（{Day(end)}）晚 {allowed} 天以上。请核对日期，或在当前周期更新进展。");

    public static Refusal Empty(CheckInId id) => Invalid(
        id,
        "It says nothing. Report a value, a confidence, a status or a note; a line is enough.",
        "内容为空。请填报数值、信心指数、状态或说明，写一句话也可以。");

    public static Refusal WithdrawsNothing(CheckInId id) => Invalid(
        id,
        "It takes back nothing: it does not say which check-in was wrong. Name that one.",
        "未指明要撤回哪条进展记录。请填写要撤回的记录编号。");

    public static Refusal WithdrawalWithContent(CheckInId id) => Invalid(
        id,
        "A withdrawal reports nothing itself, but for a note on why. To put another value in the place of the old one, correct it.",
        "撤回时除说明原因外不应包含其他内容。若要用新数值代替，请改用更正。");

    public static Refusal NoStatus(CheckInId id, OkrStatus status) => Invalid(id, $"{status:D} is no status. Use a named one.", $"{status:D} 不是有效的状态。请使用已命名的状态。");

    public static Refusal NoSteps(CheckIn report) => Invalid(
        report.Id,
        Invariant($"Step {report.Step} was named, but there are no steps. Leave the step out."),
        Invariant($"填写了第 {report.Step} 步，但这里没有步骤。请不要填写步骤。"));

    public static Refusal StepWithoutValue(CheckIn report) => Invalid(
        report.Id,
        Invariant($"Step {report.Step} was named, but not whether it is done. Report 1 for done or 0 for not done."),
        Invariant($"填写了第 {report.Step} 步，但没有说明是否完成。完成请填 1，未完成请填 0。"));

    public static Refusal ObjectiveHasNoValue(CheckInId id, decimal value) => Invalid(
        id,
        Invariant($"An objective has no value of its own, and {value} was reported. Check in on one of its key results."),
        Invariant($"目标本身没有数值，但填报了 {value}。请在其关键成果上更新进展。"));

    public static Refusal NoMetric(CheckInId id, decimal value, KeyResultId keyResult) => Invalid(
        id,
        Invariant($"Nobody has said how '{keyResult}' is measured, so {value} means nothing. Give it a metric first, or report a note."),
        Invariant($"“{keyResult}”尚未说明如何衡量，因此 {value} 没有意义。请先设定度量方式，或只填写说明。"));

    public static Refusal FollowsExecution(CheckInId id, decimal value, KeyResultId keyResult) => Invalid(
        id,
        Invariant($"The progress of '{keyResult}' follows its initiatives, so {value} cannot be reported by hand. Update the initiatives; confidence and notes are welcome."),
        Invariant($"“{keyResult}”的进度由其执行项自动更新，不能手工填报 {value}。请更新执行项；仍可填报信心指数和说明。"));

    public static Refusal TooGreat(CheckInId id, decimal value, decimal greatest) => Invalid(
        id,
        Invariant($"{value} is greater than any amount that is kept ({greatest}). Check it, or measure in a greater unit."),
        Invariant($"{value} 超出可保存的范围（{greatest}）。请核对，或改用更大的单位。"));

    public static Refusal NoShare(CheckInId id, decimal value) => Invalid(
        id,
        Invariant($"{value} is no share from 0 to 1. Report 0.4 for 40 %."),
        Invariant($"{value} 不在 0 到 1 之间。40% 请填 0.4。"));

    public static Refusal NotDoneOrUndone(CheckInId id, decimal value) => Invalid(
        id,
        Invariant($"{value} is neither done nor not done. Report 1 for done or 0 for not done."),
        Invariant($"{value} 既不表示完成也不表示未完成。完成请填 1，未完成请填 0。"));

    public static Refusal NoZone(CheckInId id, decimal value) => Invalid(
        id,
        Invariant($"{value} is no zone. Report 0 for fail, 1 for commit, 2 for target or 3 for stretch."),
        Invariant($"{value} 不是有效的区间。未达承诺填 0，达到承诺填 1，达到目标填 2，达到挑战填 3。"));

    public static Refusal WhichStep(CheckInId id, int count) => Invalid(
        id,
        Invariant($"Which of the {count} steps is meant? Name the step, counted from 1."),
        Invariant($"未指明是 {count} 个步骤中的哪一步。请填写步骤序号（从 1 开始）。"));

    public static Refusal NoSuchStep(CheckInId id, int step, int count) => Invalid(
        id,
        Invariant($"There is no step {step}: the steps are counted from 1 to {count}."),
        Invariant($"没有第 {step} 步：步骤序号为 1 到 {count}。"));

    private static Refusal Invalid(CheckInId id, string english, string chinese) => new() { Target = TargetOf(id), Message = new(english, chinese) };

    private static OkrTarget TargetOf(CheckInId id) => new(TargetKind.CheckIn, id.Value);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
