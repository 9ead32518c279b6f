using static Okr.Access.OkrAction;

namespace Okr.Access;

/// <summary>The actions in words, to be put between "may not" and what they are done with.</summary>
internal static class ActionTexts
{
    public static string English(OkrAction action) => In(action).English;

    public static string Chinese(OkrAction action) => In(action).Chinese;

    public static LocalizedText In(OkrAction action) => action switch
    {
        View => new("see", "查看"),
        Draft => new("draft", "起草"),
        Edit => new("edit", "修改"),
        Submit => new("submit", "提交"),
        Approve => new("approve", "批准"),
        Return => new("return", "退回"),
        Start => new("start", "启动"),
        OkrAction.CheckIn => new("check in on", "更新进展"),
        Correct => new("correct", "更正"),
        Align => new("align", "对齐"),
        AnswerAlignment => new("answer alignment requests to", "答复对齐请求"),
        Close => new("close", "关闭"),
        Reopen => new("reopen", "重新打开"),
        Postpone => new("postpone", "推迟"),
        Cancel => new("cancel", "取消"),
        Archive => new("archive", "归档"),
        CarryOver => new("carry over", "结转"),
        Share => new("share", "设置可见范围"),
        ManageCycles => new("manage the cycle", "管理周期"),
        ManageUnits => new("manage the unit", "管理组织单元"),
        Attest => new("attest to", "作答"),
        _ => new("protect the data of", "处理个人数据"),
    };
}
