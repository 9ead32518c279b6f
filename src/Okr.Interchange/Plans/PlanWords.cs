namespace Okr.Interchange;

/// <summary>The words of plan CSV in both languages; the first of each is the one that export writes.</summary>
internal static class PlanWords
{
    public static NameTable<PlanRowType> Types { get; } = new(
        (PlanRowType.Objective, ["objective", "o", "目标"]),
        (PlanRowType.KeyResult, ["key_result", "kr", "关键结果", "关键成果"]),
        (PlanRowType.Initiative, ["initiative", "execution", "e", "执行", "举措", "行动"]));

    public static NameTable<MetricKind> Metrics { get; } = new(
        (MetricKind.Numeric, ["numeric", "数值"]),
        (MetricKind.AtLeast, ["at_least", "至少", "不低于"]),
        (MetricKind.AtMost, ["at_most", "至多", "不高于"]),
        (MetricKind.Between, ["between", "区间"]),
        (MetricKind.Milestones, ["milestones", "milestone", "里程碑"]),
        (MetricKind.Binary, ["binary", "是否"]),
        (MetricKind.Zones, ["zones", "分区"]),
        (MetricKind.Manual, ["manual", "手动"]));

    public static NameTable<Ambition> Ambitions { get; } = new(
        (Ambition.Committed, ["committed", "承诺型", "承诺"]),
        (Ambition.Aspirational, ["aspirational", "stretch", "挑战型", "愿景型", "挑战", "愿景"]),
        (Ambition.Learning, ["learning", "学习型", "学习", "探索型"]));

    public static NameTable<OkrState> States { get; } = new(
        (OkrState.Draft, ["draft", "草稿"]),
        (OkrState.Submitted, ["submitted", "已提交", "审核中"]),
        (OkrState.Approved, ["approved", "已批准", "已审批", "已通过"]),
        (OkrState.Active, ["active", "进行中"]),
        (OkrState.Closed, ["closed", "已关闭", "已结束", "已完成"]),
        (OkrState.Archived, ["archived", "已归档"]),
        (OkrState.Postponed, ["postponed", "已推迟", "已延后"]),
        (OkrState.Cancelled, ["cancelled", "canceled", "已取消"]));

    public static NameTable<Zone> Zones { get; } = new(
        (Zone.Fail, ["fail", "未达成"]),
        (Zone.Commit, ["commit", "承诺"]),
        (Zone.Target, ["target", "目标"]),
        (Zone.Stretch, ["stretch", "挑战"]));

    public static NameTable<bool> Done { get; } = new(
        (true, ["yes", "1", "true", "done", "y", "100%", "是", "完成", "已完成"]),
        (false, ["no", "0", "false", "not done", "n", "0%", "否", "未完成"]));
}
