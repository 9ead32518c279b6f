using System.Globalization;

namespace Okr.Scoring;

/// <summary>What explanations say about expected progress and status, in both languages.</summary>
internal static class StatusTexts
{
    public static LocalizedText NotStartedYet => new("expected progress: the first day is still to come", "预期进度（尚未开始）");

    public static LocalizedText Over => new("expected progress: the last day is over", "预期进度（已过最后一天）");

    public static LocalizedText OneDay => new("expected progress: all of it on the only day", "预期进度（仅一天，当天应全部完成）");

    public static LocalizedText ShareOfDays => new("expected progress: days gone of all days", "预期进度：已过天数占总天数的比例");

    public static LocalizedText Course => new("expected progress: along the planned course", "预期进度：按计划曲线");

    public static LocalizedText Reversed => new("expected progress: the period ends before it starts, so it counts as over", "预期进度：结束日期早于开始日期，视为已结束");

    public static LocalizedText NotKnown => new("expected progress", "预期进度");

    public static LocalizedText DaysGone => new("days gone", "已过天数");

    public static LocalizedText AllDays => new("days in all", "总天数");

    public static LocalizedText Progress => new("progress", "进度");

    public static LocalizedText Difference => new("progress − expected progress", "进度 − 预期进度");

    public static LocalizedText Ratio => new("progress / expected progress", "进度 / 预期进度");

    public static LocalizedText ComputedIsShown => new("the computed status is shown", "显示计算状态");

    public static LocalizedText StatedIsShown => new("the status stated by hand is shown", "显示人工填写的状态");

    public static LocalizedText Compared => new("computed from progress and expected progress", "由进度与预期进度计算");

    public static LocalizedText ProgressAlone => new("computed from progress alone", "仅由进度计算");

    public static LocalizedText OfBound => new("a bound: on track while it holds, behind while it does not", "界限指标：保持时为正常推进，否则为落后");

    public static LocalizedText Part => new("one of its parts", "组成部分");

    public static LocalizedText ClosedPart => new("one of its parts, closed", "组成部分（已关闭）");

    public static LocalizedText Achieved => new("enough for achieved, whatever the day", "已达到“已达成”的要求，与日期无关");

    public static LocalizedText StillToCome => new("the first day is still to come", "第一天尚未到来");

    public static LocalizedText AfterLastDay => new("the last day is over", "最后一天已过");

    public static LocalizedText NothingExpected => new("nothing is expected yet", "目前没有预期进度");

    public static LocalizedText AllClosed => new("all that has started is closed, so its own progress counts", "已开始的部分均已关闭，因此以自身进度为准");

    public static LocalizedText FirstDay(DateOnly day) => Day("first day", "第一天", day);

    public static LocalizedText LastDay(DateOnly day) => Day("last day", "最后一天", day);

    public static LocalizedText Today(DateOnly day) => Day("asked for", "计算日期", day);

    public static LocalizedText Waypoint(PacePhase phase) => new(
        string.Create(CultureInfo.InvariantCulture, $"expected by {phase.Time} of the time"),
        string.Create(CultureInfo.InvariantCulture, $"时间过 {phase.Time} 时的预期进度"));

    public static LocalizedText Thresholds(StatusPolicy policy)
    {
        var (english, chinese) = ("", "");
        if (policy.AheadFrom is { } ahead)
        {
            (english, chinese) = ($"ahead {Side(ahead, EdgeSide.Better)}, ", $"超前：{Side(ahead, EdgeSide.Better)}，");
        }

        var (onTrack, behind) = (Side(policy.OnTrack, policy.OnTrackEdge), Side(policy.Behind, policy.BehindEdge));
        return new($"{english}on track {onTrack}, behind {behind}, at risk below", $"{chinese}正常推进：{onTrack}，落后：{behind}，其余为有风险");
    }

    public static LocalizedText Combined(StatusCombiner combiner, int parts)
    {
        var (english, chinese) = combiner switch
        {
            StatusCombiner.MeanCategory => ("mean category", "平均类别"),
            StatusCombiner.SameOrNoData => ("what all agree on", "一致的状态"),
            StatusCombiner.WorstOfOpen => ("worst of what is open", "未关闭部分中最差的状态"),
            _ => ("worst", "最差的状态"),
        };
        return new($"{english} of {ExplanationTexts.Many(parts, "part")}", string.Create(CultureInfo.InvariantCulture, $"{parts} 个组成部分中{chinese}"));
    }

    public static LocalizedText Confidence(Confidence confidence) => new(
        string.Create(CultureInfo.InvariantCulture, $"lowered by a confidence of {confidence.Value}"),
        string.Create(CultureInfo.InvariantCulture, $"因信心值 {confidence.Value} 而降低"));

    public static LocalizedText Stalled(DateOnly last) => Day("lowered because the last report is old", "因最近一次报告过早而降低", last);

    public static LocalizedText Stated(StatedStatus stated)
    {
        var (english, chinese) = ("stated by hand", "人工填写");
        if (stated.By is { } person)
        {
            (english, chinese) = ($"{english} by {person}", $"{chinese}，填写人 {person}");
        }

        if (stated.On is { } day)
        {
            (english, chinese) = (string.Create(CultureInfo.InvariantCulture, $"{english} on {day:yyyy-MM-dd}"), string.Create(CultureInfo.InvariantCulture, $"{chinese}，日期 {day:yyyy-MM-dd}"));
        }

        return stated.Reason is { Length: > 0 } reason ? new($"{english} ({reason})", $"{chinese}（{reason}）") : new(english, chinese);
    }

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

    private static string Side(decimal edge, EdgeSide side) => string.Create(CultureInfo.InvariantCulture, $"{(side == EdgeSide.Better ? "≥" : ">")} {edge}");

    private static LocalizedText Day(string english, string chinese, DateOnly day) => new(
        string.Create(CultureInfo.InvariantCulture, $"{english}: {day:yyyy-MM-dd}"),
        string.Create(CultureInfo.InvariantCulture, $"{chinese}：{day:yyyy-MM-dd}"));
}
