using System.Globalization;

namespace Okr.Rules;

/// <summary>Words that several rules use as arguments.</summary>
internal static class RuleTerms
{
    public static RuleValue Level(Level level) => RuleValue.Term(level.Key.Value, new(level.English, level.Chinese));

    public static RuleValue Scope(PracticeScope scope) => scope switch
    {
        PracticeScope.CompanyOnly => RuleValue.Term("company_only", new("company only", "仅公司层面")),
        PracticeScope.CompanyAndDepartment => RuleValue.Term("company_and_department", new("company and department", "公司和部门层面")),
        PracticeScope.Full => RuleValue.Term("full", new("all levels", "全部层面")),
        _ => RuleValue.Term("not_chosen", new("not chosen", "未选择")),
    };

    public static RuleValue State(OkrState state) => state switch
    {
        OkrState.Draft => RuleValue.Term("draft", new("a draft", "草稿")),
        _ => RuleValue.Term("submitted", new("in review", "待审核")),
    };

    /// <summary>What became of a link that is not live.</summary>
    public static RuleValue State(LinkState state) => state switch
    {
        LinkState.Withdrawn => RuleValue.Term("withdrawn", new("was withdrawn", "已撤回")),
        LinkState.Expired => RuleValue.Term("expired", new("has expired", "已过期")),
        _ => RuleValue.Term("declined", new("was declined", "已被拒绝")),
    };

    public static RuleValue Kind(TargetKind kind) => kind switch
    {
        TargetKind.Workspace => RuleValue.Term("workspace", new("workspace", "工作区")),
        TargetKind.Cycle => RuleValue.Term("cycle", new("cycle", "周期")),
        TargetKind.Unit => RuleValue.Term("unit", new("unit", "部门单元")),
        TargetKind.Objective => RuleValue.Term("objective", new("objective", "目标")),
        TargetKind.KeyResult => RuleValue.Term("key_result", new("key result", "关键成果")),
        TargetKind.Initiative => RuleValue.Term("initiative", new("initiative", "执行项")),
        TargetKind.CheckIn => RuleValue.Term("check_in", new("check-in", "进展记录")),
        _ => RuleValue.Term("attestation", new("attestation", "确认记录")),
    };

    /// <summary>The name of a cycle as people say it.</summary>
    public static string Cycle(Cycle cycle) => cycle.Name.Length > 0 ? cycle.Name : cycle.Id.Value;

    /// <summary>The name of a cycle; the plan itself for objectives without one.</summary>
    public static RuleValue CycleOrPlan(CycleView? cycle) => cycle is { } known ? Cycle(known.Record) : RuleValue.Term("", new("this plan", "本计划"));

    /// <summary>The time of an objective: the name of its cycle, or else its days.</summary>
    public static RuleValue CycleOf(ObjectiveView objective) => objective is { Cycle: null, Start: not null } or { Cycle: null, End: not null }
        ? Period(objective.Start, objective.End)
        : CycleOrPlan(objective.Cycle);

    /// <summary>The name of a unit as people say it.</summary>
    public static string Unit(OrgUnit unit) => unit.Name.Length > 0 ? unit.Name : unit.Id.Value;

    /// <summary>A period as people write it, with an ellipsis where an end is open.</summary>
    public static string Period(DateOnly? start, DateOnly? end) => $"{Day(start)} – {Day(end)}";

    /// <summary>A score as people read it, and a dash where nobody knows it.</summary>
    public static RuleValue Score(decimal? score) => score is { } known ? decimal.Round(known, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture) : "–";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "…";
}
