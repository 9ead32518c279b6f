using Okr.Rules;

namespace Okr.Readiness;

/// <summary>What the gate of every scope asks for (rules ).</summary>
internal static class CompanyCriteria
{
    public static IReadOnlyList<CriterionCheck> All { get; } =
    [
        new(
            new()
            {
                Id = "leadership-support",
                Scope = PracticeScope.CompanyOnly,
                Basis = CriterionBasis.Attestation,
                Title = new("Leadership supports OKR", "高层支持和认可"),
                Question = new("Does top management support and recognise OKR, and who says so by name?", "高层是否支持并认可 OKR？由谁具名表态？"),
                NextStep = new(
                    "Win an executive, ideally the CEO, who supports OKR by name, and record the answer with that name.",
                    "争取一位高管（最好是 CEO）公开支持 OKR，并具名记录其表态。"),
                MethodRules = ["R-1", "L-9"],
                Evidence = EvidenceGrade.A,
                Sources = [ReadinessSources.Article],
            },
            facts => Ask.Organisation(facts, "leadership-support", byName: true)),
        new(
            new()
            {
                Id = "promoter-named",
                Scope = PracticeScope.CompanyOnly,
                Basis = CriterionBasis.Attestation,
                Title = new("A promoter is named", "已指定推进人"),
                Question = new("Is there a promoter who drives OKR with authority from the leadership?", "是否已有推进人，并得到高层授权来推动 OKR？"),
                NextStep = new(
                    "Name a promoter who has a good OKR mindset and knows the company's direction, and grant the time and authority.",
                    "指定一位 OKR 思维强、了解公司方向的推进人，并给予时间和授权。"),
                Role = ReadinessRole.Leadership,
                MethodRules = ["R-3", "R-4"],
                Evidence = EvidenceGrade.A,
                Sources = [ReadinessSources.Article, ReadinessSources.PromoterTeam],
            },
            facts => Ask.Anyone(facts, "promoter-named")),
        new(
            new()
            {
                Id = "company-purpose",
                Scope = PracticeScope.CompanyOnly,
                Basis = CriterionBasis.Attestation,
                Title = new("The company's purpose is stated", "公司使命愿景明确"),
                Question = new("Is the purpose of the company, its mission or vision, written down and known?", "公司的使命或愿景是否已写明并为大家所知？"),
                NextStep = new(
                    "Write down the mission or vision in a sentence or two and make it known, so that company objectives have a direction.",
                    "用一两句话写明使命或愿景并公布，让公司目标有明确的方向。"),
                Role = ReadinessRole.Leadership,
                MethodRules = ["R-4"],
                Evidence = EvidenceGrade.B,
                Sources = [ReadinessSources.Checklist],
            },
            facts => Ask.Organisation(facts, "company-purpose")),
        new(
            new()
            {
                Id = "company-objective-owners",
                Scope = PracticeScope.CompanyOnly,
                Basis = CriterionBasis.Data,
                Title = new("Company objectives have owners", "公司目标均有负责人"),
                Question = new("Does every company objective of the cycles that are not closed have an owner?", "在未结束的周期中，每个公司目标是否都有负责人？"),
                NextStep = new("Write the company's objectives and give each of them one accountable owner.", "制定公司目标，并为每个目标确定一位负责人。"),
                Role = ReadinessRole.Leadership,
                MethodRules = ["R-4"],
                Evidence = EvidenceGrade.B,
                Sources = [ReadinessSources.Checklist],
            },
            facts => Owners(facts.Plan)),
    ];

    private static Verdict Owners(PlanFacts plan)
    {
        if (plan.CompanyObjectives == 0)
        {
            return new(CriterionState.NotAnswered, new("No cycle that is not closed has a company objective.", "未结束的周期中没有公司目标。"));
        }

        var without = plan.CompanyObjectivesWithoutOwner;
        return without.Count > 0
            ? new(CriterionState.NotMet, Naming.Few("No owner:", "没有负责人：", without.ConvertAll(id => id.Value)))
            : new(
                CriterionState.Met,
                new(
                    FormattableString.Invariant($"All company objectives ({plan.CompanyObjectives}) have an owner."),
                    FormattableString.Invariant($"全部 {plan.CompanyObjectives} 个公司目标都有负责人。")));
    }
}
