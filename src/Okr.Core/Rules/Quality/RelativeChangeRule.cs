namespace Okr.Rules;

/// <summary>OKR5014: the change that a key result asks for does not fit what it claims to be.</summary>
/// <remarks>Off unless asked for: what a tenth means differs from one measure to the next. A share is compared with what is left to its ceiling where that says more.</remarks>
internal sealed class RelativeChangeRule : Rule
{
    private static readonly RuleOption<int> Safe = RuleOption.WholeNumber(
        "safe", 20, 1, 1000, new("The relative change in per cent below which a goal is safe.", "相对变化低于多少百分比属于稳妥目标。"));

    private static readonly RuleOption<int> MoonShot = RuleOption.WholeNumber(
        "moonShot", 100, 1, 100_000, new("The relative change in per cent above which a goal is a moon shot.", "相对变化超过多少百分比属于登月目标。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5014"),
        Family = RuleFamily.Quality,
        Title = new("Change does not fit the ambition", "变化幅度与类型不符"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["safe"] = new()
            {
                Message = new(
                    "A stretch from {baseline} to {target} is a change of {percent} %; by statistics less than {safe} % is safe. Aim higher, or call it committed.",
                    "挑战型目标从 {baseline} 到 {target} 只变化 {percent}%；统计上低于 {safe}% 属于稳妥目标。请提高目标，或改为承诺型。"),
            },
            ["moonShot"] = new()
            {
                Message = new(
                    "A promise from {baseline} to {target} is a change of {percent} %; by statistics more than {moonShot} % is a moon shot. Promise less, or call it aspirational.",
                    "承诺型目标从 {baseline} 到 {target} 变化 {percent}%；统计上超过 {moonShot}% 属于登月目标。请降低承诺，或改为挑战型。"),
            },
        },
        DefaultSeverity = Severity.Off,
        Evidence = EvidenceGrade.B,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-14"],
        Sources = ["OKRs Tool, how to make OKRs work, https://www.okrstool.com/blog/how-to-make-okrs-work"],
        Options = [Safe, MoonShot],
    };

    public override void Check(RuleContext context)
    {
        var (safe, moonShot) = (context.Option(Safe), context.Option(MoonShot));
        foreach (var keyResult in context.KeyResults)
        {
            if (keyResult.Record.Metric is NumericMetric { Baseline: { } baseline and not 0, Target: { } target } metric
                && PercentOf(baseline, target, metric.Unit) is { } percent
                && CaseOf(keyResult.Ambition, percent, safe, moonShot) is { } name)
            {
                context.Report(
                    keyResult.Target,
                    [new("case", name), new("baseline", baseline), new("target", target), new("percent", decimal.Round(percent, 1)), new("safe", safe), new("moonShot", moonShot)]);
            }
        }
    }

    private static string? CaseOf(Ambition ambition, decimal percent, int safe, int moonShot) => ambition switch
    {
        Ambition.Aspirational when percent < safe => "safe",
        Ambition.Committed when percent > moonShot => "moonShot",
        _ => null,
    };

    /// <summary>The change relative to where it starts; null where that number is too great to be written.</summary>
    private static decimal? PercentOf(decimal baseline, decimal target, string unit)
    {
        try
        {
            var change = Math.Abs(target - baseline);
            var ofBaseline = 100 * (change / Math.Abs(baseline));
            return string.Equals(unit, "%", StringComparison.Ordinal) && target > baseline && baseline is > 50 and < 100 ? Math.Max(ofBaseline, 100 * (change / (100 - baseline))) : ofBaseline;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
