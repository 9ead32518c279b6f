namespace Okr.Rules;

/// <summary>OKR5904: a unit reaches nearly all of its stretches, cycle after cycle.</summary>
/// <remarks>Only cycles that are over count. It speaks of units and never compares them or people with each other.</remarks>
internal sealed class SandbaggingRule : Rule
{
    private static readonly RuleOption<int> Cycles = RuleOption.WholeNumber(
        "cycles", 2, 2, 20, new("How many cycles in a row make a habit.", "连续多少个周期算作习惯。"));

    private static readonly RuleOption<decimal> Above = RuleOption.Number(
        "above", 0.85m, 0.5m, 1, new("The mean score of its stretches in each of them above which a unit holds back.", "各周期挑战型目标的平均得分超过多少视为有所保留。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5904"),
        Family = RuleFamily.Quality,
        Title = new("Sandbagging", "保守设标"),
        Message = new(
            "In the last {cycles} cycles the stretches of {unit} scored {mean} on average. Stretches that are always reached hold something back: set the next ones so that 0.7 is a good result.",
            "在最近 {cycles} 个周期，{unit} 的挑战型目标平均得分为 {mean}。总能达成的挑战说明有所保留：请把下一批目标定到 0.7 分就是好成绩的程度。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.B,
        MethodRules = ["Q-T4", "S-5"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook", "product-on-purpose/pm-skills, measure-okr-grader: the threshold"],
        Options = [Cycles, Above],
    };

    public override void Check(RuleContext context)
    {
        var scores = new Dictionary<(int Unit, DateOnly End), (decimal Sum, int Count)>();
        foreach (var keyResult in context.KeyResults)
        {
            if (keyResult.Objective is { Unit: { } unit, End: { } end }
                && end < context.Today
                && keyResult is { Ambition: Ambition.Aspirational, Record.IsGuardrail: false }
                && context.Scores.Of(keyResult).Counting is { } score)
            {
                var (sum, count) = scores.GetValueOrDefault((unit.Index, end));
                scores[(unit.Index, end)] = (sum + score, count + 1);
            }
        }

        var (cycles, above) = (context.Option(Cycles), context.Option(Above));
        foreach (var unit in scores.GroupBy(score => score.Key.Unit, score => (score.Key.End, Mean: score.Value.Sum / score.Value.Count)))
        {
            var latest = unit.OrderByDescending(cycle => cycle.End).Take(cycles).ToArray();
            if (latest.Length == cycles && Array.TrueForAll(latest, cycle => cycle.Mean > above))
            {
                var record = context.Snapshot.UnitRecords[unit.Key];
                context.Report(
                    OkrTarget.Of(record.Id),
                    [new("cycles", cycles), new("unit", RuleTerms.Unit(record)), new("mean", decimal.Round(latest.Average(cycle => cycle.Mean), 2))]);
            }
        }
    }
}
