using Okr.Readiness;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>The names of the domain's values in both languages, with the glossary's Chinese terms.</summary>
internal static class DomainTexts
{
    public static LocalizedText Of(ScoreBand band) => band switch
    {
        ScoreBand.Red => new("Red", "红"),
        ScoreBand.Yellow => new("Yellow", "黄"),
        ScoreBand.Green => new("Green", "绿"),
        _ => new("No score", "无得分"),
    };

    public static LocalizedText Of(OkrStatus status) => status switch
    {
        OkrStatus.NotStarted => new("Not started", "未开始"),
        OkrStatus.OnTrack => new("On track", "正常推进"),
        OkrStatus.Behind => new("Behind", "落后"),
        OkrStatus.AtRisk => new("At risk", "有风险"),
        OkrStatus.Ahead => new("Ahead", "超前"),
        OkrStatus.Achieved => new("Achieved", "已达成"),
        OkrStatus.Missed => new("Missed", "未达成"),
        _ => new("No data", "无数据"),
    };

    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("Error", "错误"),
        Severity.Warning => new("Warning", "警告"),
        Severity.Info => new("Info", "提示"),
        _ => new("Off", "关闭"),
    };

    public static LocalizedText Of(Ambition ambition) => ambition switch
    {
        Ambition.Committed => new("Committed", "承诺型"),
        Ambition.Aspirational => new("Aspirational", "挑战型"),
        Ambition.Learning => new("Learning", "学习型"),
        _ => new("Not stated", "未注明"),
    };

    public static LocalizedText Of(AmbitionVerdict verdict) => verdict switch
    {
        AmbitionVerdict.Kept => new("Promise kept", "承诺已兑现"),
        AmbitionVerdict.Broken => new("Promise not kept in full", "承诺未完全兑现"),
        AmbitionVerdict.FarShort => new("Far short of the stretch", "离挑战目标尚远"),
        AmbitionVerdict.PartWay => new("Part of the way", "完成一部分"),
        AmbitionVerdict.SweetSpot => new("Sweet spot", "最佳得分区间"),
        AmbitionVerdict.Above => new("Above the sweet spot", "高于最佳得分区间"),
        AmbitionVerdict.Timid => new("Reached in full: hardly a stretch", "全部完成，目标偏保守"),
        AmbitionVerdict.Answered => new("Question answered", "问题已有答案"),
        AmbitionVerdict.Open => new("Question still open", "问题尚无答案"),
        _ => new("Not judged", "未评判"),
    };

    public static LocalizedText Of(Freshness freshness) => freshness switch
    {
        Freshness.Fresh => new("Reported recently", "近期有进展记录"),
        Freshness.Stale => new("No recent report", "进展未及时更新"),
        Freshness.Stalled => new("No report for long", "进展长期未更新"),
        _ => new("Never reported", "没有进展记录"),
    };

    public static LocalizedText Of(OkrState state) => state switch
    {
        OkrState.Active => new("Active", "进行中"),
        OkrState.Draft => new("Draft", "草稿"),
        OkrState.Submitted => new("Submitted", "已提交"),
        OkrState.Approved => new("Approved", "已批准"),
        OkrState.Closed => new("Closed", "已关闭"),
        OkrState.Archived => new("Archived", "已归档"),
        OkrState.Postponed => new("Postponed", "已推迟"),
        _ => new("Cancelled", "已取消"),
    };

    public static LocalizedText Of(Origin origin) => origin switch
    {
        Origin.Supports => new("Written in support of others", "为支撑其他目标而设"),
        Origin.Autonomous => new("The unit's own strategy", "自主（策略型）目标"),
        _ => new("Not stated", "未注明"),
    };

    public static LocalizedText Of(Visibility visibility) => visibility switch
    {
        Visibility.Unit => new("The unit and its sub-units", "本单位及下级单位"),
        Visibility.Chain => new("The owner and the line above", "负责人及其上级"),
        Visibility.Private => new("The owner and those it is shared with", "负责人及被分享者"),
        _ => new("Everybody", "所有人"),
    };

    public static LocalizedText Of(LinkState state) => state switch
    {
        LinkState.Requested => new("requested", "待确认"),
        LinkState.ChangesRequested => new("changes requested", "要求修改"),
        LinkState.Declined => new("declined", "已拒绝"),
        LinkState.Withdrawn => new("withdrawn", "已撤回"),
        LinkState.Expired => new("expired", "已过期"),
        _ => new("accepted", "已确认"),
    };

    public static LocalizedText Of(Zone zone) => zone switch
    {
        Zone.Commit => new("commit", "承诺值"),
        Zone.Target => new("target", "目标值"),
        Zone.Stretch => new("stretch", "挑战值"),
        _ => new("below commit", "未达承诺值"),
    };

    public static LocalizedText Of(CriterionState state) => state switch
    {
        CriterionState.Met => new("Met", "已满足"),
        CriterionState.NotMet => new("Not met", "未满足"),
        _ => new("Not answered", "未回答"),
    };

    public static LocalizedText Of(TargetKind kind) => kind switch
    {
        TargetKind.Cycle => new("Cycle", "周期"),
        TargetKind.Unit => new("Unit", "单位"),
        TargetKind.Objective => new("Objective", "目标"),
        TargetKind.KeyResult => new("Key result", "关键成果"),
        TargetKind.Initiative => new("Initiative", "举措"),
        TargetKind.CheckIn => new("Check-in", "签到"),
        TargetKind.Attestation => new("Attestation", "证明"),
        _ => new("Workspace", "工作区"),
    };

    public static LocalizedText Of(Level level) => new(level.English, level.Chinese);
}
