using System.Globalization;
using Okr.Readiness;

namespace Okr.Reporting;

/// <summary>The words in which readiness is told, in both languages; the command line tells it in the same.</summary>
internal static class ReadinessTexts
{
    private const int ShownCycles = 2;

    public static LocalizedText Now { get; } = new("Practised now", "目前实施范围");

    public static LocalizedText Recommended { get; } = new("Recommended for the coming cycle", "建议下一周期的范围");

    public static LocalizedText NotYet { get; } = new("not to begin yet", "暂不启动");

    public static LocalizedText Why { get; } = new("Why", "理由");

    public static LocalizedText Contradictions { get; } = new("People and data contradict each other", "答复与数据相互矛盾");

    public static LocalizedText People { get; } = new("people", "答复");

    public static LocalizedText Data { get; } = new("data ", "数据");

    public static LocalizedText WhatIf { get; } = new("What changes if one condition is met", "如果满足其中一项");

    public static LocalizedText Departments { get; } = new("Departments and teams", "部门和团队");

    public static LocalizedText Ready { get; } = new("ready by themselves", "自身已具备条件");

    public static LocalizedText NotReady { get; } = new("not ready", "尚不具备条件");

    public static LocalizedText NeedsOkrsE { get; } = new("young mindset: run OKRs-E there", "OKR 思维尚不成熟，建议采用 OKRs-E");

    public static LocalizedText Mindset { get; } = new("OKR mindset, by our questionnaire", "OKR 思维（按我们的问卷）");

    public static LocalizedText Everybody { get; } = new("everybody who answered", "全部答题者");

    public static LocalizedText Evidence { get; } = new("What the data show", "数据显示");

    public static LocalizedText Pilots { get; } = new("Pilots", "试点");

    public static LocalizedText Plan { get; } = new("Rollout plan", "推行计划");

    public static LocalizedText HeatMap { get; } = new("Heat map: the mean answer to each statement, 1 to 5", "热力图：各陈述的平均分（1 到 5）");

    public static LocalizedText Unit { get; } = new("Unit", "单位");

    public static LocalizedText Mature { get; } = new("Mature", "成熟");

    public static LocalizedText NothingMissing { get; } = new("nothing is missing", "没有缺项");

    public static LocalizedText Advice { get; } = new("Advice, and no condition", "建议（并非条件）");

    public static LocalizedText Colon { get; } = new(": ", "：");

    public static LocalizedText FullStop { get; } = new(". ", "。");

    public static LocalizedText Of(ReadinessRole role) => role switch
    {
        ReadinessRole.Leadership => new("the leadership", "高层"),
        ReadinessRole.DepartmentHead => new("the department heads", "部门负责人"),
        _ => new("the promoter", "推进人"),
    };

    public static LocalizedText Of(PilotVerdict verdict) => verdict switch
    {
        PilotVerdict.Go => new("go", "推广"),
        PilotVerdict.NoGo => new("no-go", "暂不推广"),
        _ => new("not decided", "尚未决定"),
    };

    public static LocalizedText MetOf(int met, int all) => Invariant($"{met} of {all} conditions met", $"{all} 项条件中满足 {met} 项");

    public static LocalizedText StillMissing(string titles) => new($"still missing: {titles}", $"仍缺：{titles}");

    public static LocalizedText Opens(string scope) => new($"opens {scope}", $"可进入{scope}");

    public static LocalizedText MissingFor(string scope) => new($"Missing for {scope}", $"{scope}尚缺");

    public static LocalizedText MatureOf(decimal share, decimal? mean) => mean is { } known
        ? Invariant($"{share:P0} mature, mean {known:0.0} of 5", $"{share:P0} 成熟，平均 {known:0.0}（满分 5）")
        : Invariant($"{share:P0} mature", $"{share:P0} 成熟");

    public static LocalizedText Hidden(int groups, int smallest) => Invariant(
        $"{groups} groups are not shown: no group under {smallest} people is, and none beside which a smaller one could be found by subtraction.",
        $"另有 {groups} 个群体不显示：少于 {smallest} 人，或可由相减推出小群体的，一律不显示。");

    private static LocalizedText Habit(string cycle, string scope, CheckInHabit habit) => Invariant(
        $"{cycle} ({scope}): {habit.Share:P0} of {habit.WeeksDue} weekly updates, {habit.Late} of them late; {habit.Never} of {habit.KeyResults} key results never updated.",
        $"{cycle}（{scope}）：应有 {habit.WeeksDue} 次每周更新，已完成 {habit.Share:P0}，其中迟到 {habit.Late} 次；{habit.KeyResults} 个关键成果中有 {habit.Never} 个从未更新。");

    private static LocalizedText Aligned(PlanEvidence evidence) => Invariant(
        $"{evidence.AlignedShare:P0} of {evidence.BelowTop} objectives below the company are aligned or autonomous.",
        $"公司以下的 {evidence.BelowTop} 个目标中，{evidence.AlignedShare:P0} 已对齐或为自主目标。");

    private static LocalizedText Sound(PlanEvidence evidence) => Invariant(
        $"{evidence.SoundShare:P0} of {evidence.KeyResults} key results have an owner and a measure, {evidence.ExecutedShare:P0} have their execution.",
        $"{evidence.KeyResults} 个关键成果中，{evidence.SoundShare:P0} 有负责人且可衡量，{evidence.ExecutedShare:P0} 已确定执行。");

    private static LocalizedText Stale(PlanEvidence evidence) => Invariant(
        $"Stale: {evidence.Stale} of {evidence.Reported} key results with a known update.",
        $"{evidence.Reported} 个已知更新时间的关键成果中，有 {evidence.Stale} 个已过期未更新。");

    private static LocalizedText Late(PlanEvidence evidence, string units) => Invariant(
        $"Drafts after the deadline of the house: {evidence.Late} of {evidence.Due} objectives ({units}).",
        $"已过截止日的 {evidence.Due} 个目标中，有 {evidence.Late} 个仍是草稿（{units}）。");

    /// <summary>What the data show, line by line: the habit of the last closed cycles in which anything was reported, and what the plan itself shows.</summary>
    /// <param name="report">The readiness.</param>
    /// <param name="nameOf">The name of a scope.</param>
    /// <param name="names">The names of units, in a row.</param>
    public static IReadOnlyList<LocalizedText> Of(ReadinessReport report, Func<PracticeScope, string> nameOf, Func<IEnumerable<OrgUnitId>, string> names)
    {
        var evidence = report.WholeEvidence;
        return
        [
            .. Habits(report, nameOf),
            .. evidence.BelowTop > 0 ? [Aligned(evidence)] : Array.Empty<LocalizedText>(),
            .. evidence.KeyResults > 0 ? [Sound(evidence)] : Array.Empty<LocalizedText>(),
            .. evidence.Reported > 0 ? [Stale(evidence)] : Array.Empty<LocalizedText>(),
            .. evidence.Late > 0 ? [Late(evidence, names(report.Evidence.Where(unit => unit.Late > 0).Select(unit => unit.Unit.GetValueOrDefault())))] : Array.Empty<LocalizedText>(),
        ];
    }

    public static LocalizedText FromCycle(int cycle) => cycle == 1 ? new("coming cycle", "下一周期") : Invariant($"cycle {cycle}", $"第 {cycle} 个周期起");

    public static LocalizedText Before(string titles) => new($"before: {titles}", $"之前需满足：{titles}");

    /// <summary>The last closed cycles in which anything was reported; where none is closed, those that run.</summary>
    private static IEnumerable<LocalizedText> Habits(ReadinessReport report, Func<PracticeScope, string> nameOf)
    {
        var known = report.Cycles
            .Select(practised => (practised.Cycle, practised.Scope, Habit: report.Habits.In(practised.Cycle.Id)))
            .Where(cycle => cycle.Habit.OnTime + cycle.Habit.Late > 0)
            .ToList();
        var closed = known.FindAll(cycle => cycle.Cycle.State == CycleState.Closed);
        return (closed.Count > 0 ? closed : known)
            .TakeLast(ShownCycles)
            .Select(cycle => Habit(cycle.Cycle.Name.Length > 0 ? cycle.Cycle.Name : cycle.Cycle.Id.Value, nameOf(cycle.Scope), cycle.Habit));
    }

    // The globalization-invariant culture writes a blank before the percent sign; both languages here do without.
    private static LocalizedText Invariant(FormattableString english, FormattableString chinese) =>
        new(english.ToString(CultureInfo.InvariantCulture).Replace(" %", "%", StringComparison.Ordinal), chinese.ToString(CultureInfo.InvariantCulture).Replace(" %", "%", StringComparison.Ordinal));
}
