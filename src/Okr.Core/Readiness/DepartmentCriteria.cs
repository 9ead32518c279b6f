using Okr.Rules;

namespace Okr.Readiness;

/// <summary>What practising on company and department level asks for beyond the company level (rules L-5, L-6, R-5).</summary>
internal static class DepartmentCriteria
{
    public static IReadOnlyList<CriterionCheck> All { get; } =
    [
        new(
            new()
            {
                Id = "members-trained",
                Scope = PracticeScope.CompanyAndDepartment,
                Basis = CriterionBasis.Attestation,
                Title = new("Department members know OKR", "部门成员了解 OKR"),
                Question = new("Have the members of the departments been trained, so that they know OKR to a degree?", "部门成员是否接受过培训，对 OKR 有一定的了解？"),
                NextStep = new("Train the members of each department before its first cycle, and record it per department.", "在各部门的第一个周期之前完成成员培训，并按部门记录。"),
                MethodRules = ["R-5", "L-5"],
                Evidence = EvidenceGrade.A,
                Sources = [ReadinessSources.Article],
            },
            facts => Ask.Everyone(facts, "members-trained", IsDepartment)),
        new(
            new()
            {
                Id = "department-goal-focus",
                Scope = PracticeScope.CompanyAndDepartment,
                Basis = CriterionBasis.Attestation,
                Title = new("Department goals are the core of the work", "以部门目标为核心开展工作"),
                Question = new("Do the members care about the department's goals and organise their work around them?", "部门成员是否关注部门目标，并以部门目标为核心开展工作？"),
                NextStep = new(
                    "Agree the department's goals with its members and begin each week's planning from them.",
                    "与成员共同确定部门目标，每周的工作安排都从部门目标出发。"),
                Role = ReadinessRole.DepartmentHead,
                MethodRules = ["R-5", "L-5"],
                Evidence = EvidenceGrade.A,
                Sources = [ReadinessSources.Article],
            },
            facts => Ask.Everyone(facts, "department-goal-focus", IsDepartment).Against(SupportKnown(facts, facts.Mindset.Whole))),
        new(
            new()
            {
                Id = "promoter-experience",
                Scope = PracticeScope.CompanyAndDepartment,
                Basis = CriterionBasis.Attestation,
                Title = new("A promoter has experience", "推进人有实践经验"),
                Question = new("Has a promoter been through at least one complete OKR cycle, or is there a certified OKR coach?", "是否有推进人完整经历过至少一个 OKR 周期，或有持证的 OKR 教练？"),
                NextStep = new(
                    "Complete one cycle on company level with the promoter in charge, or bring in a certified coach.",
                    "由推进人带领在公司层面完成一个周期，或引入持证教练。"),
                MethodRules = ["R-5", "L-4"],
                Evidence = EvidenceGrade.D,
                Sources = [ReadinessSources.Article],
            },
            facts => Ask.Anyone(facts, "promoter-experience")),
        new(
            new()
            {
                Id = "execution-or-mindset",
                Scope = PracticeScope.CompanyAndDepartment,
                Basis = CriterionBasis.Either,
                Title = new("Departments run OKRs-E or have the mindset", "部门采用 OKRs-E 或 OKR 思维成熟"),
                Question = new(
                    "Do the departments practise OKRs-E, with execution under their objectives, or is their OKR mindset mature?",
                    "部门是否采用 OKRs-E，在目标下确定执行；或者成员的 OKR 思维已经成熟？"),
                NextStep = new(
                    "Define the execution under each department objective, so that everyone has a clear direction of action.",
                    "在每个部门目标下确定执行，让每个人都有明确的行动方向。"),
                Role = ReadinessRole.DepartmentHead,
                MethodRules = ["R-5", "L-6"],
                Evidence = EvidenceGrade.A,
                Sources = [ReadinessSources.Article],
            },
            ExecutionOrMindset),
    ];

    /// <summary>The ids of the criteria that each department can meet by itself.</summary>
    public static IReadOnlyList<string> OfUnits { get; } = ["members-trained", "department-goal-focus", "execution-or-mindset"];

    public static bool IsDepartment(UnitView unit) => unit.Level?.Scope == PracticeScope.CompanyAndDepartment;

    /// <summary>What the questionnaire shows about members and the department's objective; it says no, and never yes, because knowing is less than doing.</summary>
    public static Verdict SupportKnown(ReadinessFacts facts, MindsetGroup? group)
    {
        var statement = MindsetQuestionnaire.IndexOfSupport;
        return group is { Statements.Count: > 0 } && group.Statements[statement] < MindsetQuestionnaire.Middle
            ? new(
                CriterionState.NotMet,
                new(
                    FormattableString.Invariant($"To \"{MindsetQuestionnaire.Statements[statement].Text.English}\" people answer {group.Statements[statement]:0.0#} of 5."),
                    FormattableString.Invariant($"对“{MindsetQuestionnaire.Statements[statement].Text.Chinese}”，平均为 {group.Statements[statement]:0.0#}（满分 5）。")))
            : Ask.NotAnswered(facts, "department-goal-focus");
    }

    /// <summary>The same of one department: its own execution, then what people say, then the questionnaire.</summary>
    public static Verdict ExecutionOrMindset(ReadinessFacts facts, UnitView unit, Verdict said)
    {
        var (all, with) = facts.Plan.ExecutionOf(unit);
        if (all > 0 && with == all)
        {
            return new Verdict(
                CriterionState.Met,
                new(FormattableString.Invariant($"Of {all} objectives, {with} have their execution."), FormattableString.Invariant($"{all} 个目标中有 {with} 个已确定执行。"))).Against(said);
        }

        if (all == 0 && RunsOkrsE(facts, unit))
        {
            return new Verdict(CriterionState.Met, new("By the rules of the house it runs OKRs-E.", "按实施规则，该单位采用 OKRs-E。")).Against(said);
        }

        return said.State != CriterionState.NotAnswered || facts.Maturity.Of(unit) is not { } isMature
            ? said
            : isMature
                ? new(CriterionState.Met, new("By the questionnaire, the mindset is mature.", "问卷显示 OKR 思维已经成熟。"))
                : new(CriterionState.NotMet, new("By the questionnaire, the mindset is young.", "问卷显示 OKR 思维尚不成熟。"));
    }

    /// <summary>Whether the house has decided so (rule R-5: OKRs-E is on) and no objective of the unit is without its execution.</summary>
    private static bool RunsOkrsE(ReadinessFacts facts, UnitView unit) => facts.Practice.RunsOkrsE(unit) && facts.Plan.ExecutionOf(unit) is var (all, with) && all == with;

    /// <summary>OKRs-E under every objective, or a mature mindset, department by department; what people say counts where the data do not show it.</summary>
    private static Verdict ExecutionOrMindset(ReadinessFacts facts)
    {
        var (all, with) = (facts.Plan.DepartmentObjectives, facts.Plan.DepartmentObjectivesWithExecution);
        LocalizedText count = new(
            FormattableString.Invariant($"Of {all} department objectives, {with} have their execution."),
            FormattableString.Invariant($"{all} 个部门目标中有 {with} 个已确定执行。"));
        var said = Ask.Everyone(facts, "execution-or-mindset", IsDepartment, unit => RunsOkrsE(facts, unit) ? true : facts.Maturity.Of(unit));
        if (all > 0 && with == all)
        {
            return new Verdict(CriterionState.Met, count).Against(said);
        }

        if (said.State == CriterionState.Met)
        {
            return all > 0 && facts.Snapshot.Units.Any(unit => IsDepartment(unit) && facts.Maturity.Of(unit) is false) ? said.ContradictedBy(count) : said;
        }

        return with == 0
            ? said
            : said with { Evidence = new($"{said.Evidence.English} {count.English}", $"{said.Evidence.Chinese}{count.Chinese}") };
    }
}
