using System.Globalization;

namespace Okr.Generation;

/// <summary>Titles and metrics as people write them, one in eight of them in Chinese.</summary>
internal sealed class Phrases(Random random)
{
    private static readonly string[] Trades = ["Sales", "Engineering", "Quality", "Support", "Finance", "Logistics", "Design", "Research"];
    private static readonly string[] People = ["new customers", "trial users", "dealers in the north", "our suppliers", "developers of partners", "first-year staff"];
    private static readonly string[] Aims = ["recommend us to their peers", "find what they need at once", "get answers on the same day", "trust our delivery dates", "stay with us"];
    private static readonly string[] Measures = ["recommendation score", "weekly active accounts", "orders delivered on time", "first-pass yield", "answered calls", "renewed contracts"];
    private static readonly string[] PeopleInChinese = ["新客户", "试用用户", "北方经销商", "供应商", "合作伙伴的开发者", "入职一年内的员工"];
    private static readonly string[] AimsInChinese = ["愿意向同行推荐我们", "马上找到需要的内容", "当天得到答复", "信任我们的交期", "愿意长期合作"];
    private static readonly string[] MeasuresInChinese = ["推荐值", "周活跃账户数", "准时交付订单数", "一次合格率", "接通电话数", "续约合同数"];

    public string Trade() => Pick(Trades);

    public string Aim(int number) => IsChinese()
        ? $"让{Pick(PeopleInChinese)}{Pick(AimsInChinese)}({number})"
        : string.Create(CultureInfo.InvariantCulture, $"{Capitalised(Pick(People))} {Pick(Aims)}, case {number}");

    /// <summary>A key result that is measured, or not yet.</summary>
    public (string Title, Metric Metric) Result(bool isMeasured) => random.Next(20) switch
    {
        0 or 1 => Bound(isMeasured),
        2 => ($"Open the {Pick(Trades).ToLowerInvariant()} desk for {Pick(People)}", new BinaryMetric { IsDone = isMeasured ? Flip() : null }),
        3 => ($"Bring the programme for {Pick(People)} through its three gates", Steps(isMeasured)),
        4 => ($"Win the trust of {Pick(People)}", new ManualMetric { Progress = isMeasured ? random.Next(101) / 100m : null }),
        _ => Numeric(isMeasured),
    };

    private (string Title, Metric Metric) Numeric(bool isMeasured)
    {
        var baseline = random.Next(1, 1000);
        var target = Flip() ? baseline + random.Next(1, 1000) : random.Next(baseline);
        decimal? current = isMeasured ? baseline + Math.Round((target - baseline) * random.Next(-10, 130) / 100m, 1) : null;
        var title = IsChinese()
            ? $"{Pick(PeopleInChinese)}的{Pick(MeasuresInChinese)}从{baseline}{(target > baseline ? "提升" : "降低")}到{target}"
            : $"{(target > baseline ? "Raise" : "Cut")} the {Pick(Measures)} of {Pick(People)} from {baseline} to {target}";
        return (title, new NumericMetric { Baseline = baseline, Target = target, Current = current });
    }

    private (string Title, Metric Metric) Bound(bool isMeasured)
    {
        var bound = random.Next(1, 100);
        return (
            $"Keep complaints of {Pick(People)} below {bound} a month",
            new BoundMetric { Kind = BoundKind.AtMost, Upper = bound, Current = isMeasured ? random.Next(120) : null });
    }

    private MilestonesMetric Steps(bool isMeasured) =>
        new() { Steps = [.. new[] { "Plan", "Pilot", "Roll-out" }.Select(step => new Milestone { Title = step, IsDone = isMeasured ? Flip() : null })] };

    private bool IsChinese() => random.Next(8) == 0;

    private bool Flip() => random.Next(2) == 0;

    private string Pick(string[] words) => words[random.Next(words.Length)];

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
