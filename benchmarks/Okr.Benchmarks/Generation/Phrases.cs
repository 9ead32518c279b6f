namespace Okr.Generation;

/// <summary>Titles and metrics as people write them, one in eight of them in Chinese.</summary>
internal sealed class Phrases(Random random)
{
    private static readonly string[] Trades = ["Sales", "Engineering", "Quality", "Support", "Finance", "Logistics", "Design", "Research"];
    private static readonly string[] Whose = ["first-year", "regional", "returning", "independent", "retired", "young", "loyal", "overseas", "temporary", "senior", "rural", "self-employed", "unsure", "night-shift", "newly won", "long-standing"];
    private static readonly string[] People = ["customers", "dealers", "suppliers", "partners", "trainees", "families", "drivers", "nurses", "farmers", "architects", "teachers", "tenants", "mechanics", "students", "planners", "retailers"];
    private static readonly string[] Verbs = ["trust", "recommend", "understand", "choose", "enjoy", "master", "share", "discover", "praise", "prefer", "rely on", "look forward to", "return to", "get used to", "speak well of", "stay with"];
    private static readonly string[] Manners = ["reliable", "careful", "same-day", "hand-made", "honest", "silent", "affordable", "electric", "personal", "seasonal", "modular", "repairable", "bilingual", "weatherproof", "lightweight", "well-kept"];
    private static readonly string[] Things = ["deliveries", "training courses", "spare parts", "invoices", "bicycles", "reports", "workshops", "service visits", "drawings", "catalogues", "contracts", "heating plans", "tools", "maps", "answers", "machines"];
    private static readonly string[] Where = ["at home", "in the north", "along the coast", "on the road", "across the valley", "in every branch", "at the border", "in the old town", "by the harbour", "in the suburbs", "on both islands", "abroad", "in the highlands", "near the stations", "at the fairs", "in small towns"];
    private static readonly string[] Despite = ["in any season", "from day one", "after hours", "without a detour", "year after year", "even on Sundays", "under pressure", "at short notice", "before winter", "despite the strike", "for a lifetime", "in plain words", "with one call", "on first sight", "through the crisis", "step by step"];
    private static readonly string[] Measures = ["recommendation score", "weekly active accounts", "orders delivered on time", "first-pass yield", "answered calls", "renewed contracts"];
    private static readonly string[] WhoseInChinese = ["新", "老", "北方", "海外", "沿海", "年轻的", "长期", "本地", "流失的", "重点", "乡镇", "第一批", "夜班", "试用期的"];
    private static readonly string[] PeopleInChinese = ["客户", "用户", "经销商", "供应商", "开发者", "员工", "医生", "教师", "司机", "家庭", "学员", "维修工", "设计师", "店长"];
    private static readonly string[] WhenInChinese = ["当天", "在淡季", "第一时间", "一年四季", "在旺季前", "遇到故障时", "出门在外", "下班以后", "从头到尾", "在门店里", "换季之际", "在展会上", "搬家之后", "足不出户"];
    private static readonly string[] VerbsInChinese = ["信任", "推荐", "看懂", "用好", "找到", "选择", "依靠", "掌握", "分享", "夸奖", "期待", "习惯", "参与", "留住"];
    private static readonly string[] MannersInChinese = ["可靠的", "贴心的", "透明的", "轻便的", "耐用的", "安静的", "省电的", "手工的", "双语的", "个性化的", "模块化的", "易修的", "防水的", "实惠的"];
    private static readonly string[] ThingsInChinese = ["交付", "培训", "配件", "账单", "自行车", "报告", "上门服务", "图纸", "目录", "合同", "供暖方案", "工具", "地图", "答复"];
    private static readonly string[] SoThatInChinese = ["并愿意再来", "而不必等待", "不再为此奔波", "像在家一样", "少走弯路", "并告诉同行", "心里有底", "省下时间", "也能放心", "一次就成", "并乐在其中", "不用求人", "当作首选", "并长期合作"];
    private static readonly string[] MeasuresInChinese = ["推荐值", "周活跃账户数", "准时交付订单数", "一次合格率", "接通电话数", "续约合同数"];

    public string Trade() => Pick(Trades);

    /// <summary>What an objective wants: seven choices that no two objectives of a tenant are likely to share.</summary>
    public string Aim() => IsChinese()
        ? $"让{PersonsInChinese()}{Pick(WhenInChinese)}{Pick(VerbsInChinese)}{Pick(MannersInChinese)}{Pick(ThingsInChinese)}，{Pick(SoThatInChinese)}"
        : $"{Capitalised(Persons())} {Pick(Verbs)} our {Pick(Manners)} {Pick(Things)} {Pick(Where)} {Pick(Despite)}";

    /// <summary>A key result that is measured, or not yet.</summary>
    public (string Title, Metric Metric) Result(bool isMeasured) => random.Next(20) switch
    {
        0 or 1 => Bound(isMeasured),
        2 => ($"Open the {Pick(Trades).ToLowerInvariant()} desk for {Persons()}", new BinaryMetric { IsDone = isMeasured ? Flip() : null }),
        3 => ($"Bring the programme for {Persons()} through its three gates", Steps(isMeasured)),
        4 => ($"Win the trust of {Persons()}", new ManualMetric { Progress = isMeasured ? random.Next(101) / 100m : null }),
        _ => Numeric(isMeasured),
    };

    private (string Title, Metric Metric) Numeric(bool isMeasured)
    {
        var baseline = random.Next(1, 1000);
        var target = Flip() ? baseline + random.Next(1, 1000) : random.Next(baseline);
        decimal? current = isMeasured ? baseline + Math.Round((target - baseline) * random.Next(-10, 130) / 100m, 1) : null;
        var title = IsChinese()
            ? $"{PersonsInChinese()}的{Pick(MeasuresInChinese)}从{baseline}{(target > baseline ? "提升" : "降低")}到{target}"
            : $"{(target > baseline ? "Raise" : "Cut")} the {Pick(Measures)} of {Persons()} {Pick(Where)} from {baseline} to {target}";
        return (title, new NumericMetric { Baseline = baseline, Target = target, Current = current });
    }

    private (string Title, Metric Metric) Bound(bool isMeasured)
    {
        var bound = random.Next(1, 100);
        return (
            $"Keep complaints of {Persons()} below {bound} a month",
            new BoundMetric { Kind = BoundKind.AtMost, Upper = bound, Current = isMeasured ? random.Next(120) : null });
    }

    private MilestonesMetric Steps(bool isMeasured) =>
        new() { Steps = [.. new[] { "Plan", "Pilot", "Roll-out" }.Select(step => new Milestone { Title = step, IsDone = isMeasured ? Flip() : null })] };

    private string Persons() => $"{Pick(Whose)} {Pick(People)}";

    private string PersonsInChinese() => Pick(WhoseInChinese) + Pick(PeopleInChinese);

    private bool IsChinese() => random.Next(8) == 0;

    private bool Flip() => random.Next(2) == 0;

    private string Pick(string[] words) => words[random.Next(words.Length)];

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
