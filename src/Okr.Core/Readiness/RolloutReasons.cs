namespace Okr.Readiness;

/// <summary>The sentences of a rollout plan.</summary>
internal static class RolloutReasons
{
    public static IReadOnlyList<RolloutReason> For(RolloutPlan plan) => [.. Reasons(plan)];

    public static IReadOnlyList<RolloutReason> Against(RolloutPlan plan, PracticeScope wanted) => [.. Objections(plan, wanted)];

    private static IEnumerable<RolloutReason> Reasons(RolloutPlan plan)
    {
        var (report, recommended) = (plan.Report, plan.Recommended);
        if (recommended == PracticeScope.NotChosen)
        {
            yield return Missing(report.Scopes[0], plan.Current == PracticeScope.NotChosen ? "Do not start yet" : "Stop and prepare again", plan.Current == PracticeScope.NotChosen ? "暂不启动" : "先暂停并重新准备");
            yield break;
        }

        var gate = GateOf(report, recommended);
        yield return new()
        {
            Text = new($"Practise at {Name(gate).English}: every condition of its gate is met.", $"建议范围：{Name(gate).Chinese}，其条件均已满足。"),
            Criteria = [.. gate.Criteria.Where(result => !result.Criterion.IsAdvice)],
            MethodRules = ["R-7"],
        };
        if (recommended < plan.Current)
        {
            yield return Missing(GateOf(report, plan.Current), $"Go back from {Name(GateOf(report, plan.Current)).English}", $"从{Name(GateOf(report, plan.Current)).Chinese}退回");
        }

        if (recommended == PracticeScope.CompanyOnly && ReadyByThemselves(report) is { Count: > 0 } ready)
        {
            yield return new()
            {
                Text = Naming.Few(
                    "Some departments are ready by themselves, and one or two of them can pilot with criteria fixed in advance:",
                    "以下部门自身已具备条件，可选一两个按事先确定的标准试点：",
                    ready),
                MethodRules = ["L-13", "L-15"],
            };
        }

        if (recommended == PracticeScope.CompanyOnly && plan.Current != PracticeScope.CompanyOnly)
        {
            yield return new()
            {
                Text = new(
                    "The company level is the preferred start: a wide rollout asks for experience and for stronger promoters. People get time to learn, the leadership learns which process suits, and promoters grow for the next step.",
                    "从公司层面开始更好：全面推行需要经验，对推进人的要求也更高。员工有时间学习，高层能找到适合企业的流程，也能培养推进下一步的推进人。"),
                MethodRules = ["L-4"],
            };
        }

        if (report.Widest > recommended)
        {
            yield return new()
            {
                Text = new(
                    $"The gate of {Name(GateOf(report, report.Widest)).English} holds too. Widen one step at a time, after a completed cycle.",
                    $"{Name(GateOf(report, report.Widest)).Chinese}的条件也已满足。每次只扩大一步，并先完成一个周期。"),
                MethodRules = ["L-11", "L-12"],
            };
        }
        else if (report.Next is { } next && recommended >= plan.Current)
        {
            yield return Missing(next, $"{next.Title.English} must wait", $"{Name(next).Chinese}还需等待");
        }

        if (InNeedOfExecution(report, recommended) is { } advice)
        {
            yield return advice;
        }
    }

    /// <summary>OKRs-E by name where the questionnaire shows a young mindset, and for all departments as long as it does not show everyone's.</summary>
    private static RolloutReason? InNeedOfExecution(ReadinessReport report, PracticeScope recommended)
    {
        var named = report.Departments.Where(department => department.NeedsOkrsE).Select(department => department.Name).ToList();
        if (named.Count == 0 && (recommended != PracticeScope.CompanyAndDepartment || report.Mindset.Whole.MatureShare is 1m))
        {
            return null;
        }

        var who = named.Count == 0 ? new LocalizedText("departments", "部门") : Naming.List(named);
        return new()
        {
            Text = new(
                $"Let {who.English} run OKRs-E: execution defined under the objectives gives everyone a clear direction of action while the mindset is still young.",
                $"建议{who.Chinese}采用 OKRs-E：在目标下确定执行，让每个人都有明确的行动方向，避免 OKR 思维尚不成熟时失去聚焦。"),
            MethodRules = ["L-6"],
        };
    }

    private static List<string> ReadyByThemselves(ReadinessReport report) =>
        [.. report.ReadyDepartments.Select(department => department.Name)];

    private static IEnumerable<RolloutReason> Objections(RolloutPlan plan, PracticeScope wanted)
    {
        if (wanted == PracticeScope.NotChosen)
        {
            yield break;
        }

        var gate = GateOf(plan.Report, wanted);
        if (!gate.Holds)
        {
            yield return Missing(gate, $"{gate.Title.English} is not ready", $"{Name(gate).Chinese}的条件尚未满足");
        }

        if (wanted > plan.Current + 1)
        {
            yield return plan.Current == PracticeScope.NotChosen
                ? new()
                {
                    Text = new(
                        "To start with several levels at once is for organisations that have mastered change. People, leadership and promoters have had no cycle to learn from.",
                        "一开始就在多个层面实施，只适合善于变革的企业：员工、高层和推进人都还没有可以借鉴的周期。"),
                    MethodRules = ["L-4", "L-16"],
                }
                : new()
                {
                    Text = new(
                        "This skips a step. Without a completed cycle of the departments, personal goals do not align to theirs properly.",
                        "跳过了一步：部门尚未完整实践过一个周期，个人目标难以正确对齐到部门目标。"),
                    MethodRules = ["L-7", "L-11"],
                };
        }
    }

    private static RolloutReason Missing(ScopeReadiness gate, string english, string chinese) => new()
    {
        Text = new(
            $"{english}. Missing: {string.Join("; ", gate.Missing.Select(result => result.Criterion.Title.English))}.",
            $"{chinese}。尚缺：{string.Join("；", gate.Missing.Select(result => result.Criterion.Title.Chinese))}。"),
        Criteria = gate.Missing,
        MethodRules = [.. gate.Missing.SelectMany(result => result.Criterion.MethodRules).Distinct(StringComparer.Ordinal)],
    };

    private static ScopeReadiness GateOf(ReadinessReport report, PracticeScope scope) => report.Scopes.First(gate => gate.Scope == scope);

    private static LocalizedText Name(ScopeReadiness gate) => new(gate.Title.English.ToLowerInvariant(), gate.Title.Chinese);
}
