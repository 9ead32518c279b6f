namespace Okr.Rules;

/// <summary>OKR1022: people write objectives of their own, and most of these only repeat what stands above.</summary>
internal sealed class DisguisedKpiRule : Rule
{
    private static readonly RuleOption<int> People = RuleOption.WholeNumber(
        "people", 5, 2, 10_000, new("From how many people with objectives on that is reported.", "至少有多少人有个人目标时才提示。"));

    private static readonly RuleOption<decimal> Share = RuleOption.Number(
        "share", 0.5m, 0.01m, 1, new("The share of them who have only inherited objectives, from which on it is reported.", "个人目标全部照搬上级的人所占比例达到多少时提示。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR1022"),
        Family = RuleFamily.Levels,
        Title = new("KPI under the OKR banner", "打着 OKR 的幌子用 KPI"),
        Message = new(
            "Of {people} people with objectives, {inherited} only repeat what stands above them. Individual objectives should challenge the person and support the department; else leave that level out and align departments first.",
            "在 {people} 位有个人目标的成员中，有 {inherited} 位只是照搬上级。个人目标应当既挑战自我又支撑部门；做不到时，请先不推行个人级，先把部门级对齐。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["L-22"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）: the pattern; the share at which we speak of it is ours"],
        Options = [People, Share],
    };

    public override void Check(RuleContext context)
    {
        var inheritedOnly = new Dictionary<int, bool>();
        foreach (var objective in context.Objectives)
        {
            if (objective.Unit is { Level.Scope: PracticeScope.Full } person)
            {
                inheritedOnly[person.Index] = inheritedOnly.GetValueOrDefault(person.Index, true) && context.Facts.PassedDown.IsInherited(objective);
            }
        }

        var (people, inherited) = (inheritedOnly.Count, inheritedOnly.Values.Count(only => only));
        if (people >= context.Option(People) && inherited >= people * context.Option(Share))
        {
            context.Report(default, [new("people", people), new("inherited", inherited)]);
        }
    }
}
