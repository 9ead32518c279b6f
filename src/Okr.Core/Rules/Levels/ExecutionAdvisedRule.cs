namespace Okr.Rules;

/// <summary>OKR1006: a department whose mindset is young practises without OKRs-E.</summary>
/// <remarks>Silent until the questionnaire is answered, and where the department does not practise OKR at all.</remarks>
internal sealed class ExecutionAdvisedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR1006"),
        Family = RuleFamily.Levels,
        Title = new("Young mindset without OKRs-E", "OKR 思维尚不成熟却未采用 OKRs-E"),
        Message = new(
            "The questionnaire shows a young OKR mindset in this unit, and it does not run OKRs-E. Define the execution under its key results, so that everybody has a clear direction of action.",
            "问卷显示该单位的 OKR 思维尚不成熟，且没有采用 OKRs-E。请在关键成果下确定执行，让每个人都有明确的行动方向。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        MethodRules = ["L-6"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）: departments are advised to run OKRs-E while the mindset is young"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var department in context.People.DepartmentsInNeedOfExecution)
        {
            if (context.Snapshot.Find(department) is { } unit && Practises(context, unit))
            {
                context.Report(OkrTarget.Of(department));
            }
        }
    }

    private static bool Practises(RuleContext context, UnitView unit) =>
        unit.Objectives.Any(objective => objective.Record.State.IsJudged() && context.Practice.ScopeOf(objective) >= PracticeScope.CompanyAndDepartment);
}
