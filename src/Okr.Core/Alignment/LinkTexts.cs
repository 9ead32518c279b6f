namespace Okr.Alignment;

/// <summary>Why a step on an alignment link is refused.</summary>
internal static class LinkTexts
{
    public static LocalizedText NotThere(string kind, string chineseKind, string id) => new(
        $"There is no {kind} '{id}' in this workspace. Links do not cross workspaces; correct the id.",
        $"本工作区中没有{chineseKind}“{id}”。对齐关系不能跨工作区；请更正标识。");

    public static LocalizedText NotOf(string keyResult, string objective) => new(
        $"Key result '{keyResult}' does not belong to objective '{objective}'. Name the objective that it belongs to.",
        $"关键成果“{keyResult}”不属于目标“{objective}”。请填写它所属的目标。");

    public static LocalizedText Itself { get; } = new(
        "An objective does not support itself. Name another one.", "目标不能支撑自己。请选择其他目标。");

    public static LocalizedText Circle(AlignmentLoop loop) => new(
        $"The link would close a circle: {loop}. Remove one of the links around it first, or align the other way.",
        $"该对齐关系会形成环路：{loop}。请先去掉环路中的一条对齐关系，或反向对齐。");

    public static LocalizedText Gone(string id, OkrState state) => new(
        $"'{id}' is {Name(state).English}: there is nothing left to support. Choose one that is being worked on.",
        $"“{id}”{Name(state).Chinese}，已无可支撑。请选择仍在进行的目标。");

    public static LocalizedText NotPossible(LinkEnds ends, LinkStep step, LinkState? state, IReadOnlyList<LinkStep> possible) => new(
        $"The link {ends} {Name(state).English}, so it cannot be {Name(step).English}. It can be {string.Join(" or ", possible.Select(one => Name(one).English))}.",
        $"对齐关系 {ends} {Name(state).Chinese}，不能{Name(step).Chinese}。可以{string.Join("或", possible.Select(one => Name(one).Chinese))}。");

    private static LocalizedText Name(OkrState state) => state switch
    {
        OkrState.Archived => new("archived", "已归档"),
        OkrState.Postponed => new("postponed", "已推迟"),
        OkrState.Closed => new("closed", "已结束"),
        _ => new("cancelled", "已取消"),
    };

    private static LocalizedText Name(LinkState? state) => state switch
    {
        LinkState.Accepted => new("is accepted", "已接受"),
        LinkState.Requested => new("is asked for and not answered", "已申请、尚未答复"),
        LinkState.ChangesRequested => new("waits for changes", "等待修改"),
        LinkState.Declined => new("is declined", "已被拒绝"),
        LinkState.Withdrawn => new("is withdrawn", "已撤回"),
        LinkState.Expired => new("has expired", "已过期"),
        _ => new("does not exist", "不存在"),
    };

    private static LocalizedText Name(LinkStep step) => step switch
    {
        LinkStep.Request => new("requested", "申请"),
        LinkStep.Accept => new("accepted", "接受"),
        LinkStep.AskForChanges => new("sent back for changes", "要求修改"),
        LinkStep.Decline => new("declined", "拒绝"),
        LinkStep.Withdraw => new("withdrawn", "撤回"),
        _ => new("expired", "判为过期"),
    };
}
