using Okr.Rules;

namespace Okr.Readiness;

/// <summary>What experienced authors advise beyond the gates (rules, L-12, L-13, L-15, L-20). It shuts no gate.</summary>
internal static class AdvisedCriteria
{
    public static IReadOnlyList<CriterionCheck> All { get; } =
    [
        new(
            new()
            {
                Id = "executive-sponsor",
                Scope = PracticeScope.CompanyOnly,
                IsAdvice = true,
                Basis = CriterionBasis.Attestation,
                Title = new("The sponsor is an executive", "发起人是高管"),
                Question = new("Is the sponsor an executive, ideally the CEO, who decides on scope, frequency and roles?", "发起人是否为高管（最好是 CEO），并决定范围、周期和角色分工？"),
                NextStep = new("Ask an executive to take the sponsor's role and to appoint the others.", "请一位高管担任发起人，并任命其他角色。"),
                Role = ReadinessRole.Leadership,
                MethodRules = ["R-2"],
                Evidence = EvidenceGrade.A,
                Sources = [ReadinessSources.Roles],
            },
            facts => Ask.Anyone(facts, "executive-sponsor")),
        new(
            new()
            {
                Id = "promoter-team",
                Scope = PracticeScope.CompanyOnly,
                IsAdvice = true,
                Basis = CriterionBasis.Attestation,
                Title = new("A large company has a team of promoters", "较大的企业有推进团队"),
                Question = new("Above the head count that the policy names: do three to five people promote OKR together?", "人数超过规定规模时，是否有三到五人组成推进团队？"),
                NextStep = new("Name three to five promoters, with a good facilitator among them, each as a person.", "指定三到五位推进人（其中有善于引导的人），并逐一记录姓名。"),
                Role = ReadinessRole.Leadership,
                MethodRules = ["R-3"],
                Evidence = EvidenceGrade.A,
                Sources = [ReadinessSources.PromoterTeam],
            },
            PromoterTeam),
        new(
            new()
            {
                Id = "promoter-lead",
                Scope = PracticeScope.CompanyOnly,
                IsAdvice = true,
                Basis = CriterionBasis.Attestation,
                Title = new("A large company has an OKR lead", "较大的企业有 OKR 负责人"),
                Question = new(
                    "Above the head count that the policy names: is there a full-time OKR lead who reports to the CEO, knows the company and comes from within?",
                    "人数超过规定规模时，是否有专职的 OKR 负责人，向 CEO 汇报、熟悉公司，且不是新人或外部专家？"),
                NextStep = new("Name an OKR lead from among people who have been with the company for some time.", "从在公司工作过一段时间的人中任命 OKR 负责人。"),
                Role = ReadinessRole.Leadership,
                MethodRules = ["R-3", "R-3b"],
                Evidence = EvidenceGrade.B,
                Sources = [ReadinessSources.Organisation],
            },
            facts => Above(facts, facts.Policy.PromoterTeamAboveOrDefault) ?? Ask.Anyone(facts, "promoter-lead")),
        new(
            new()
            {
                Id = "company-cycle",
                Scope = PracticeScope.CompanyAndDepartment,
                IsAdvice = true,
                Basis = CriterionBasis.Either,
                Title = new("The company level has completed a cycle", "公司层面已完成一个周期"),
                Question = new("Has the company completed at least one cycle with objectives of its own, before departments begin?", "在部门开始之前，公司层面是否已完整实践过至少一个周期？"),
                NextStep = new("Run one cycle on company level to its end, grade it and close it.", "先在公司层面完整实践一个周期，评分后结束。"),
                MethodRules = ["L-4", "L-12"],
                Evidence = EvidenceGrade.A,
                Sources = [ReadinessSources.Article, ReadinessSources.RolloutPlan],
            },
            facts => Completed(facts, "company-cycle", facts.Plan.CompanyCycles, 1)),
        new(
            new()
            {
                Id = "check-in-habit",
                Scope = PracticeScope.CompanyAndDepartment,
                IsAdvice = true,
                Basis = CriterionBasis.Either,
                Title = new("The last cycle has formed a habit of checking in", "上一周期已养成签到习惯"),
                Question = new("In the last closed cycle, was progress reported in enough of the weeks? A first cycle is judged by this and not by its scores.", "在最近结束的周期里，更新进展的周数是否足够？评价首个周期看习惯，而不看得分。"),
                NextStep = new("Fix a day of the week for check-ins, remind those who are late, and show the units that do it well.", "固定每周的签到日，提醒未更新者，并展示做得好的单位。"),
                MethodRules = ["L-19", "E-6"],
                Evidence = EvidenceGrade.B,
                Sources = [ReadinessSources.FirstCycles],
            },
            HabitOfLastCycle),
        new(
            new()
            {
                Id = "deployment-parameters",
                Scope = PracticeScope.CompanyAndDepartment,
                IsAdvice = true,
                Basis = CriterionBasis.Attestation,
                Title = new("The rules of the house are published", "已公布实施规则"),
                Question = new(
                    "Are all six published: objectives per team, whether milestones may be key results, template, scoring, how committed and stretch goals are told apart, and why OKR?",
                    "以下六项是否都已公布：每个团队的目标数量、里程碑能否作为关键成果、模板、评分方式、承诺型与挑战型的区分、为什么用 OKR？"),
                NextStep = new("Answer the six on one page and publish it before scaling.", "在扩大范围之前，用一页纸写清这六项并公布。"),
                MethodRules = ["L-20"],
                Evidence = EvidenceGrade.B,
                Sources = [ReadinessSources.Lamorte],
            },
            facts => Ask.Organisation(facts, "deployment-parameters")),
        new(
            new()
            {
                Id = "pilot",
                Scope = PracticeScope.CompanyAndDepartment,
                IsAdvice = true,
                Basis = CriterionBasis.Either,
                Title = new("A large company has run a pilot", "较大的企业已完成试点"),
                Question = new(
                    "Above the head count that the policy names: has a pilot of one or two departments ended in a go, by criteria that were fixed in advance?",
                    "人数超过规定规模时，是否已由一两个部门试点，并按事先确定的标准决定推广？"),
                NextStep = new("Choose one or two departments, fix the criteria in advance, run one or two cycles, then decide.", "选择一两个部门，事先确定标准，试点一到两个周期后再做决定。"),
                MethodRules = ["L-13", "L-15"],
                Evidence = EvidenceGrade.B,
                Sources = [ReadinessSources.RolloutPlan, ReadinessSources.Pilots],
            },
            Pilot),
        new(
            new()
            {
                Id = "second-department-cycle",
                Scope = PracticeScope.Full,
                IsAdvice = true,
                Basis = CriterionBasis.Either,
                Title = new("Departments have completed two cycles", "部门层面已完成两个周期"),
                Question = new("Have the departments completed at least two cycles, so that a rhythm exists?", "部门层面是否已完整实践过至少两个周期，形成节奏？"),
                NextStep = new("Stay on company and department level for another cycle.", "在公司和部门层面再实践一个周期。"),
                MethodRules = ["L-12"],
                Evidence = EvidenceGrade.A,
                Sources = [ReadinessSources.RolloutPlan],
            },
            facts => Completed(facts, "second-department-cycle", facts.Plan.DepartmentCycles, 2)),
        new(
            new()
            {
                Id = "coaches",
                Scope = PracticeScope.Full,
                IsAdvice = true,
                Basis = CriterionBasis.Attestation,
                Title = new("There are enough coaches", "教练数量充足"),
                Question = new("How many internal coaches are there, or: is there one for every fifty people (or as the policy names)?", "有多少位内部教练？或：是否每五十人（或按规定人数）有一位？"),
                NextStep = new("Train internal coaches in each department and record their number.", "在各部门培养内部教练，并记录人数。"),
                MethodRules = ["R-3", "R-3c"],
                Evidence = EvidenceGrade.B,
                Sources = [ReadinessSources.Lamorte],
            },
            Coaches),
    ];

    private static Verdict PromoterTeam(ReadinessFacts facts)
    {
        if (Above(facts, facts.Policy.PromoterTeamAboveOrDefault) is { } small)
        {
            return small;
        }

        var named = Ask.PeopleSayingYes(facts, "promoter-named").Count;
        return named == 0 || facts.Headcount is null
            ? Ask.Organisation(facts, "promoter-team")
            : new(
                named is >= 3 and <= 5 ? CriterionState.Met : CriterionState.NotMet,
                new(FormattableString.Invariant($"Promoters named: {named}."), FormattableString.Invariant($"已具名的推进人：{named} 位。")));
    }

    private static Verdict HabitOfLastCycle(ReadinessFacts facts)
    {
        var last = facts.Snapshot.Cycles
            .Where(cycle => cycle.Record.State == CycleState.Closed && facts.Habits.In(cycle.Record.Id).WeeksDue > 0)
            .OrderBy(cycle => cycle.Record.End)
            .Select(cycle => cycle.Record)
            .LastOrDefault();
        if (last is null)
        {
            return Ask.Organisation(facts, "check-in-habit");
        }

        var habit = facts.Habits.In(last.Id);
        var shown = new Verdict(
            habit.Reaches(facts.Policy.HabitShareOrDefault) ? CriterionState.Met : CriterionState.NotMet,
            new(
                FormattableString.Invariant($"{Naming.Of(last)}: {habit.WeeksDue} weekly check-ins due, {habit.OnTime} on time, {habit.Late} late, {habit.Missed} missed."),
                FormattableString.Invariant($"{Naming.Of(last)}：应签到 {habit.WeeksDue} 次，按时 {habit.OnTime} 次，迟到 {habit.Late} 次，缺失 {habit.Missed} 次。")));
        return shown.Against(Ask.Organisation(facts, "check-in-habit"));
    }

    private static Verdict Coaches(ReadinessFacts facts)
    {
        if (facts.Answers.Numbers("coaches").FindLast(answer => answer is { Unit: null, Value: >= 0 }) is not { } counted)
        {
            return Ask.Organisation(facts, "coaches");
        }

        var count = counted.Value.GetValueOrDefault();
        if (facts.Headcount is not { } people)
        {
            return new(CriterionState.NotAnswered, new(FormattableString.Invariant($"{count:0.##} coaches, for a head count that is not known."), FormattableString.Invariant($"有 {count:0.##} 位教练，但总人数未知。")), counted);
        }

        return new(
            decimal.Ceiling((decimal)people / facts.Policy.PeoplePerCoachOrDefault) <= count ? CriterionState.Met : CriterionState.NotMet,
            new(FormattableString.Invariant($"{count:0.##} coaches for {people} people."), FormattableString.Invariant($"{people} 人配有 {count:0.##} 位教练。")),
            counted);
    }

    /// <summary>The pilots of the policy decide, one go being enough; where none has ended, people are asked.</summary>
    private static Verdict Pilot(ReadinessFacts facts)
    {
        var said = Ask.Organisation(facts, "pilot");
        var ended = facts.Pilots.Where(pilot => pilot.Verdict != PilotVerdict.Open).ToList();
        if (ended.Count == 0)
        {
            return Above(facts, facts.Policy.PilotAboveOrDefault) ?? said;
        }

        var (go, names) = (ended.Exists(pilot => pilot.Verdict == PilotVerdict.Go), ended.ConvertAll(pilot => Naming.Of(pilot.Pilot)));
        return new Verdict(
            go ? CriterionState.Met : CriterionState.NotMet,
            go ? Naming.Few("By the criteria of the pilot, go:", "按试点标准，决定推广：", names) : Naming.Few("By the criteria of the pilot, no-go:", "按试点标准，暂不推广：", names)).Against(said);
    }

    /// <summary>Met by closed cycles. Where other cycles are closed and none of them counts, a yes of people stands against the data.</summary>
    public static Verdict Completed(ReadinessFacts facts, string question, IReadOnlyList<Cycle> closed, int wanted)
    {
        var said = Ask.Organisation(facts, question);
        if (closed.Count >= wanted)
        {
            return new Verdict(CriterionState.Met, Naming.Few("Closed:", "已结束：", [.. closed.Select(Naming.Of)])).Against(said);
        }

        return closed.Count < facts.Plan.ClosedCycles && said.State == CriterionState.Met ? said.ContradictedBy(Counting(closed.Count, facts.Plan.ClosedCycles)) : said;
    }

    private static LocalizedText Counting(int counted, int closed) => new(
        FormattableString.Invariant($"Closed cycles with objectives of that level: {counted} of {closed}."),
        FormattableString.Invariant($"{closed} 个已结束的周期中，有 {counted} 个包含该层级的目标。"));

    /// <summary>Met for an organisation that is known to be no larger than that; null where the question must be asked.</summary>
    private static Verdict? Above(ReadinessFacts facts, int headcount) =>
        facts.Headcount is { } people && people <= headcount
            ? new(
                CriterionState.Met,
                new(FormattableString.Invariant($"Asked only above {headcount} people; there are {people}."), FormattableString.Invariant($"超过 {headcount} 人才需要；目前为 {people} 人。")))
            : null;
}
