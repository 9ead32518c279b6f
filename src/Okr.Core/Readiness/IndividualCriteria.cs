using Okr.Rules;

namespace Okr.Readiness;

/// <summary>What practising on all levels asks for beyond company and department (rules L-7, L-12, R-6).</summary>
internal static class IndividualCriteria
{
    public static IReadOnlyList<CriterionCheck> All { get; } =
    [
        new(
            new()
            {
                Id = "everyone-mindset",
                Scope = PracticeScope.Full,
                Basis = CriterionBasis.Either,
                Title = new("Everyone has the OKR mindset", "人人具备 OKR 思维"),
                Question = new(
                    "Does everyone in the company have a degree of OKR mindset, so that personal goals will align to department goals?",
                    "企业中是否每个人都具备一定的 OKR 思维，能把个人目标正确对齐到部门目标？"),
                NextStep = new(
                    "Coach those who are not there yet, or stay on company and department level until everyone is.",
                    "辅导尚未具备的人；在人人具备之前，先停留在公司和部门层面。"),
                MethodRules = ["R-6", "L-7"],
                Evidence = EvidenceGrade.A,
                Sources = [ReadinessSources.Article],
            },
            EveryoneMindset),
        new(
            new()
            {
                Id = "department-cycle",
                Scope = PracticeScope.Full,
                Basis = CriterionBasis.Either,
                Title = new("Departments have completed a cycle", "部门层面已完成一个周期"),
                Question = new("Have the departments completed at least one OKR cycle?", "部门层面是否已完整实践过至少一个 OKR 周期？"),
                NextStep = new(
                    "Run a cycle on company and department level to its end, grade it and close it.",
                    "在公司和部门层面完整实践一个周期，评分后结束。"),
                MethodRules = ["R-6", "L-12"],
                Evidence = EvidenceGrade.A,
                Sources = [ReadinessSources.RolloutPlan],
            },
            facts => AdvisedCriteria.Completed(facts, "department-cycle", facts.Plan.DepartmentCycles, 1)),
    ];

    /// <summary>A no of people or of the questionnaire stands against any yes. The questionnaire says yes only where the head count is known.</summary>
    private static Verdict EveryoneMindset(ReadinessFacts facts)
    {
        var (whole, share) = (facts.Mindset.Whole, facts.Policy.EveryoneMatureShareOrDefault);
        var tolerated = (int)decimal.Floor((1 - share) * whole.People);
        var said = Ask.Everyone(facts, "everyone-mindset", unit => unit.Children.Count == 0, tolerated: tolerated);
        if (whole.Mature is not { } mature)
        {
            return said;
        }

        var state = whole.Complete - mature > tolerated ? CriterionState.NotMet
            : whole.Headcount is not null && whole.Reaches(share) ? CriterionState.Met
            : CriterionState.NotAnswered;
        var shown = new Verdict(
            state,
            new(
                FormattableString.Invariant($"By the questionnaire, {mature} of {whole.People} people have the mindset."),
                FormattableString.Invariant($"问卷显示，{whole.People} 人中有 {mature} 人具备 OKR 思维。")));
        return state == CriterionState.NotAnswered || said.State == CriterionState.NotMet ? said.Against(shown) : shown.Against(said);
    }
}
