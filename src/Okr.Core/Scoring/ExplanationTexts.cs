using System.Globalization;

namespace Okr.Scoring;

/// <summary>What explanations say, in both languages.</summary>
internal static class ExplanationTexts
{
    public static LocalizedText GradeCounts => new("the grade counts", "以人工评分为准");

    public static LocalizedText ScoreCounts => new("the computed score counts", "以计算得分为准");

    public static LocalizedText Withheld => new("made of what you may not see", "由您无权查看的内容得出");

    public static LocalizedText Clamped => new("limited to the range that the policy allows", "限制在策略允许的范围内");

    public static LocalizedText Rounded => new("rounded half away from zero to six decimals", "四舍五入到六位小数");

    public static LocalizedText Baseline => new("baseline", "起始值");

    public static LocalizedText AssumedBaseline => new("baseline, assumed because none is stated", "起始值（未填写，按此值假定）");

    public static LocalizedText Target => new("target", "目标值");

    public static LocalizedText AssumedTarget => new("target, assumed because none is stated", "目标值（未填写，按此值假定）");

    public static LocalizedText Lower => new("lower bound", "下限");

    public static LocalizedText Upper => new("upper bound", "上限");

    public static LocalizedText Held => new("value to hold", "需保持的值");

    public static LocalizedText Tolerance => new("tolerance, relative to the value", "容差（相对值）");

    public static LocalizedText MetCheckIns => new("check-ins that met the bound", "达标的签到次数");

    public static LocalizedText PlannedCheckIns => new("check-ins planned, or made where no plan is stated", "计划的签到次数（未填写时为实际次数）");

    public static LocalizedText Manual => new("progress stated by hand", "手工填写的进度");

    public static LocalizedText IsDone => new("done (1) or not (0)", "完成为 1，未完成为 0");

    public static LocalizedText ShareOfSteps => new("share of the steps that are done, by weight", "已完成里程碑的权重占比");

    public static LocalizedText ShareOfInitiatives => new("share of the initiatives that are closed, by weight", "已关闭举措的权重占比");

    public static LocalizedText ShareOfWay => new("(current − baseline) / (target − baseline)", "（当前值 − 起始值）/（目标值 − 起始值）");

    public static LocalizedText KeyResults => new("key result", "个关键成果");

    public static LocalizedText Objectives => new("objective", "个目标");

    public static LocalizedText Things => new("term", "项");

    public static LocalizedText ThreePoint => new("between commit (0.3), target (0.7) and stretch (1)", "在承诺值（0.3）、目标值（0.7）与挑战值（1）之间线性计算");

    public static LocalizedText Checkpoints => new("even between the checkpoints on either side", "在相邻两个检查点之间线性计算");

    public static LocalizedText AllOrNothing => new("all or nothing", "达成为 1，否则为 0");

    public static LocalizedText Contributes => new("contributes over a link", "通过对齐关系贡献");

    public static LocalizedText Below => new("of a unit below", "属于下级单位");

    public static LocalizedText OfCycle => new("of the cycle", "属于该周期");

    public static LocalizedText Subunit => new("score of a sub-unit", "下级单位的得分");

    public static LocalizedText ZeroSpan => new("baseline equals target, so the policy's choice for that case", "起始值等于目标值，按策略对此情形的规定");

    public static LocalizedText Unmeasured => new("not measured, so the policy's choice for that case", "尚未测量，按策略对此情形的规定");

    public static LocalizedText WithinBounds => new("1 inside the bounds, 0 outside", "在界限内为 1，否则为 0");

    public static LocalizedText ShareOfCheckIns => new("share of check-ins that met the bound", "达标签到的占比");

    public static LocalizedText Distance => new("1 at the bound, more or less by the distance from it relative to it", "恰在界限处为 1，按偏离界限的相对距离增减");

    public static LocalizedText Current(DateTimeOffset? at) => at is { } time
        ? new(string.Create(CultureInfo.InvariantCulture, $"current value, observed {time:yyyy-MM-dd}"), string.Create(CultureInfo.InvariantCulture, $"当前值（观测于 {time:yyyy-MM-dd}）"))
        : new("current value", "当前值");

    public static LocalizedText Current(DateTimeOffset? at, PersonId? by)
    {
        var current = Current(at);
        return by is { } person ? new($"{current.English}, reported by {person}", $"{current.Chinese}，由 {person} 报告") : current;
    }

    public static LocalizedText Grade(Grade grade)
    {
        var (english, chinese) = ("grade given by hand", "人工评分");
        if (grade.By is { } person)
        {
            (english, chinese) = ($"{english} by {person}", $"{chinese}，评分人 {person}");
        }

        if (grade.On is { } day)
        {
            (english, chinese) = (string.Create(CultureInfo.InvariantCulture, $"{english} on {day:yyyy-MM-dd}"), string.Create(CultureInfo.InvariantCulture, $"{chinese}，日期 {day:yyyy-MM-dd}"));
        }

        return grade.Reason is { Length: > 0 } reason ? new($"{english} ({reason})", $"{chinese}（{reason}）") : new(english, chinese);
    }

    public static LocalizedText Zone(Zone zone) => zone switch
    {
        Okr.Zone.Stretch => new("the stretch zone was reached", "达到挑战区间"),
        Okr.Zone.Target => new("the target zone was reached", "达到目标区间"),
        Okr.Zone.Commit => new("the commit zone was reached", "达到承诺区间"),
        _ => new("no zone was reached", "未达到任何区间"),
    };

    public static LocalizedText Of(Aggregation aggregation, int counted, int all, LocalizedText noun)
    {
        var (english, chinese) = aggregation switch
        {
            Aggregation.Minimum => ("the smallest", "最小值"),
            Aggregation.CappedSum => ("the sum, at most 1,", "总和（不超过 1）"),
            Aggregation.Pooled => ("the ways gone over the ways to go", "已完成量总和与应完成量总和之比"),
            Aggregation.MeanOfOneUnit => ("weighted mean in one unit", "同一单位数值的加权平均"),
            _ => ("weighted mean", "加权平均"),
        };
        return Of(new LocalizedText(english, chinese), counted, all, noun);
    }

    public static LocalizedText Of(LocalizedText aggregation, int counted, int all, LocalizedText noun) => new(
        string.Create(CultureInfo.InvariantCulture, $"{aggregation.English} of {counted} of {Many(all, noun.English)}"),
        string.Create(CultureInfo.InvariantCulture, $"{all} {noun.Chinese}中 {counted} {noun.Chinese[..1]}的{aggregation.Chinese}"));

    public static LocalizedText MeanOfDescendants(int counted) => new(
        $"mean of {Many(counted, "counted objective")} below",
        string.Create(CultureInfo.InvariantCulture, $"其下计入的 {counted} 个目标的平均"));

    public static LocalizedText MeanOfContributions(int counted) => new(
        $"weighted mean of {Many(counted, "contribution")}",
        string.Create(CultureInfo.InvariantCulture, $"{counted} 项贡献的加权平均"));

    /// <summary>So many things in English.</summary>
    public static string Many(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");

    public static LocalizedText Ways => new("ways gone, added up", "已完成量之和");

    public static LocalizedText WaysToGo => new("ways to go, added up", "应完成量之和");

    public static LocalizedText Fed => new("current value with what is fed to it", "计入下级数量后的当前值");

    public static LocalizedText Way => new("way gone, fed upward", "向上计入的完成量");

    public static LocalizedText Amount => new("value, fed upward", "向上计入的数值");

    public static LocalizedText NothingCounted => new("nothing counts, so the policy's choice for that case", "没有任何可计入的内容，按策略对此情形的规定");

    public static LocalizedText HostKind(string name) => new($"by the host's own code for '{name}'", $"由宿主系统的“{name}”代码计算");

    public static LocalizedText Failed(string exception) => new($"the host's code failed with {exception}", $"宿主代码抛出 {exception} 异常");

    public static LocalizedText FullMarks(decimal ratio) => new(
        string.Create(CultureInfo.InvariantCulture, $"full marks at {ratio}, rounded half away from zero to six decimals"),
        string.Create(CultureInfo.InvariantCulture, $"达到 {ratio} 为满分，四舍五入到六位小数"));

    public static LocalizedText Waypoint(decimal progress) => new(
        string.Create(CultureInfo.InvariantCulture, $"point that stands for {progress}"),
        string.Create(CultureInfo.InvariantCulture, $"代表 {progress} 的节点"));

    public static LocalizedText RoundedTo(decimal step, RoundingPlace place) => place == RoundingPlace.EachLevel
        ? new(string.Create(CultureInfo.InvariantCulture, $"rounded to steps of {step}"), string.Create(CultureInfo.InvariantCulture, $"按 {step} 的步长取整"))
        : new(string.Create(CultureInfo.InvariantCulture, $"shown in steps of {step}"), string.Create(CultureInfo.InvariantCulture, $"显示时按 {step} 的步长取整"));

    public static LocalizedText Titled(string title, LocalizedText fallback) => title.Length == 0 ? fallback : new(title, title);

    public static LocalizedText Weight(decimal weight) => new(
        string.Create(CultureInfo.InvariantCulture, $" (weight {weight})"),
        string.Create(CultureInfo.InvariantCulture, $"（权重 {weight}）"));

    public static LocalizedText NotCounted(ExclusionReason reason)
    {
        var text = Reason(reason);
        return new LocalizedText($" – not counted: {text.English}", $"——不计入：{text.Chinese}");
    }

    public static LocalizedText Reason(ExclusionReason reason) => reason switch
    {
        ExclusionReason.Guardrail => new("a guardrail is reported and never averaged", "护栏指标只报告，不计入平均"),
        ExclusionReason.Draft => new("it is a draft", "仍是草稿"),
        ExclusionReason.Archived => new("it is archived", "已归档"),
        ExclusionReason.Postponed => new("it is postponed", "已推迟"),
        ExclusionReason.Cancelled => new("it is cancelled", "已取消"),
        ExclusionReason.Weightless => new("its weight is 0", "权重为 0"),
        ExclusionReason.NotMeasured => new("nobody has measured it", "尚未测量"),
        ExclusionReason.NoMetric => new("nobody has said how it is measured", "未说明如何衡量"),
        ExclusionReason.NoTarget => new("it has no target", "没有目标值"),
        ExclusionReason.NoBaseline => new("it has no baseline", "没有起始值"),
        ExclusionReason.ZeroSpan => new("its baseline equals its target", "起始值等于目标值"),
        ExclusionReason.NoInitiatives => new("it has no initiative that counts", "没有计入的举措"),
        ExclusionReason.SupportsOnly => new("the link supports and carries no number", "该对齐关系仅为支撑，不传递数值"),
        ExclusionReason.NotAccepted => new("the link is not accepted", "该对齐关系尚未被接受"),
        ExclusionReason.InLoop => new("the link leads around a loop", "该对齐关系构成循环"),
        ExclusionReason.Individual => new("objectives of individuals do not drive the levels above", "个人目标不驱动上级的数值"),
        ExclusionReason.Duplicate => new("it is linked a second time", "重复对齐"),
        ExclusionReason.WeightsDoNotSum => new("the weights do not add up to the total that the policy asks for", "权重之和不等于策略要求的总和"),
        ExclusionReason.OtherUnit => new("it is not a number in the same unit", "不是同一单位的数值"),
        ExclusionReason.NotComputed => new("the policy computes no score here", "策略在此不计算得分"),
        ExclusionReason.UnknownKind => new("the host has registered no code for it", "宿主系统没有为其注册代码"),
        ExclusionReason.HostFailed => new("the host's code failed", "宿主代码执行失败"),
        ExclusionReason.HostSilent => new("the host's code gives no number", "宿主代码未给出数值"),
        ExclusionReason.CountedElsewhere => new("of several parents the first counts it", "存在多个上级时仅计入第一个"),
        ExclusionReason.NoDates => new("its first or last day is not known", "起止日期不全"),
        ExclusionReason.ReversedDates => new("its last day lies before its first", "结束日期早于开始日期"),
        ExclusionReason.NothingCounts => new("nothing below it counts", "其下没有任何可计入的内容"),
        _ => default,
    };
}
