using System.Globalization;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Cli.Terminal;

/// <summary>The words of the terminal output, in both languages.</summary>
internal static class TerminalTexts
{
    public static LocalizedText Plan { get; } = new("Plan", "计划");

    public static LocalizedText Objectives { get; } = new("objectives", "个目标");

    public static LocalizedText KeyResults { get; } = new("key results", "个关键结果");

    public static LocalizedText Initiatives { get; } = new("initiatives", "项举措");

    public static LocalizedText Units { get; } = new("units", "个组织单元");

    public static LocalizedText Scores { get; } = new("Scores", "评分");

    public static LocalizedText NoScore { get; } = new("not measured", "未测量");

    public static LocalizedText Findings { get; } = new("Findings", "检查结果");

    public static LocalizedText NoFindings { get; } = new("No findings. The plan follows every rule that was checked.", "没有发现问题:计划符合所有已检查的规则。");

    public static LocalizedText NothingNew { get; } = new("Nothing new.", "没有新的问题。");

    public static LocalizedText Fixes { get; } = new("Fixes", "可用的修正");

    public static LocalizedText NoFixes { get; } = new("No finding has a fix that a program could make.", "没有可由程序完成的修正。");

    public static LocalizedText Proposal { get; } = new("a proposal", "建议");

    public static LocalizedText NewAfterFixes { get; } = new("New after the fixes", "修正后新出现的问题");

    public static LocalizedText NothingWritten { get; } = new("This is a preview: nothing was written.", "以上仅为预览，没有写入任何内容。");

    public static LocalizedText Suppressed { get; } = new("suppressed", "已抑制");

    public static LocalizedText Readiness { get; } = new("Readiness", "准备度");

    public static LocalizedText NoScope { get; } = new("no practice scope yet", "尚不具备任何实践层面的条件");

    public static LocalizedText MissingNext { get; } = new("missing for the next scope", "进入下一层面还缺");

    public static LocalizedText More { get; } = new("more", "条更多");

    public static LocalizedText Help { get; } = new("help", "说明");

    public static LocalizedText Written { get; } = new("Report written to", "报告已写入");

    public static LocalizedText NoUnit { get; } = new("(no unit)", "(未归属单元)");

    public static LocalizedText Grade { get; } = new("grade", "人工评分");

    public static LocalizedText Met { get; } = new("met", "已满足");

    public static LocalizedText NotMet { get; } = new("not met", "未满足");

    public static LocalizedText NotAnswered { get; } = new("not answered", "未回答");

    public static LocalizedText GateHolds { get; } = new("the gate holds", "条件具备");

    public static LocalizedText GateClosed { get; } = new("the gate is closed", "条件不足");

    public static LocalizedText Advised { get; } = new("advised, and no condition", "建议(并非条件)");

    public static LocalizedText WidestScope { get; } = new("Widest scope", "可实践的最大层面");

    public static LocalizedText Since(int added, int known, int gone) => new(
        string.Create(CultureInfo.InvariantCulture, $"Since the earlier check: {added:N0} new, {known:N0} known and not shown, {gone:N0} gone."),
        string.Create(CultureInfo.InvariantCulture, $"与上次检查相比：新增 {added:N0} 条，已知（不显示）{known:N0} 条，已消失 {gone:N0} 条。"));

    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("error", "错误"),
        Severity.Warning => new("warning", "警告"),
        Severity.Info => new("info", "提示"),
        _ => new("off", "关闭"),
    };

    public static LocalizedText Of(ScoreBand band) => band switch
    {
        ScoreBand.Red => new("red", "红"),
        ScoreBand.Yellow => new("yellow", "黄"),
        ScoreBand.Green => new("green", "绿"),
        _ => new("no score", "无评分"),
    };

    public static LocalizedText Of(OkrStatus status) => status switch
    {
        OkrStatus.NotStarted => new("not started", "未开始"),
        OkrStatus.OnTrack => new("on track", "正常推进"),
        OkrStatus.Behind => new("behind", "落后"),
        OkrStatus.AtRisk => new("at risk", "有风险"),
        OkrStatus.Ahead => new("ahead", "超前"),
        OkrStatus.Achieved => new("achieved", "已达成"),
        OkrStatus.Missed => new("missed", "未达成"),
        _ => new("no data", "无数据"),
    };

    public static LocalizedText Of(PracticeScope scope) => scope switch
    {
        PracticeScope.CompanyOnly => new("company only", "仅公司层面"),
        PracticeScope.CompanyAndDepartment => new("company and department or team", "公司与部门(团队)层面"),
        PracticeScope.Full => new("all levels, down to individuals", "公司、部门(团队)与个人全部层面"),
        _ => new("not chosen", "未选择"),
    };
}
