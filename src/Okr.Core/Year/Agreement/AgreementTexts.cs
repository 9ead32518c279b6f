using Okr.Access;
using Okr.Alignment;

namespace Okr.Year;

/// <summary>Why a step towards agreement is refused.</summary>
internal static class AgreementTexts
{
    /// <summary>The refusal of a step on a link, in the terms of the verbs.</summary>
    public static Refusal Of(LinkEnds ends, LinkOutcome outcome) => new()
    {
        Kind = outcome.Possible.Count > 0 ? RefusalKind.WrongState : RefusalKind.Invalid,
        Target = OkrTarget.Of(ends.Child),
        Message = outcome.Refusal!.Value,
        Possible = [.. outcome.Possible.Where(step => step != LinkStep.Expire).Select(ActionOf).Distinct().Order()],
    };

    public static Refusal HiddenCircle(LinkEnds ends) => LifeTexts.Invalid(
        OkrTarget.Of(ends.Child),
        $"The link {ends} would close a circle through something that you may not see. Align with another objective.",
        $"对齐关系 {ends} 会经由您无权查看的内容形成环路。请选择其他目标。");

    public static Refusal NoReason(LinkEnds ends) => LifeTexts.Invalid(
        OkrTarget.Of(ends.Child),
        $"Say why: whoever asked for {ends} has to know what to do next.",
        $"请说明理由：提出 {ends} 的一方需要知道下一步怎么做。");

    private static OkrAction ActionOf(LinkStep step) => step is LinkStep.Request or LinkStep.Withdraw ? OkrAction.Align : OkrAction.AnswerAlignment;
}
