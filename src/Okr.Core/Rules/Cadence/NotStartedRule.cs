namespace Okr.Rules;

/// <summary>OKR7004: a week into its time nothing has happened to an objective: no report, no progress, no initiative done.</summary>
/// <remarks>Silent where no check-ins are kept: a plan CSV cannot show that work has begun.</remarks>
internal sealed class NotStartedRule : Rule
{
    internal static readonly RuleOption<int> Days = RuleOption.WholeNumber(
        "days", 7, 0, 365, new("How many days after its start an objective may still wait.", "目标开始后多少天内可以尚未启动。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR7004"),
        Family = RuleFamily.Cadence,
        Title = new("Not started", "尚未启动"),
        Message = new(
            "This objective began {days} days ago ({start}), and nobody has reported on it yet. Begin and check in, or put it off and say so.",
            "该目标已开始 {days} 天（{start}），但还没有任何进展记录。请启动并更新进展，或明确推迟。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        MethodRules = ["C-4"],
        Sources = ["Viva Goals, preset of the explorer: not started 7 days after the start date"],
        Options = [Days],
    };

    public override void Check(RuleContext context)
    {
        var reports = new ReportDays(context.Snapshot);
        if (!reports.IsKept)
        {
            return;
        }

        var allowed = context.Option(Days);
        foreach (var objective in context.Objectives)
        {
            if (objective.Start is { } start
                && context.Today.DayNumber - start.DayNumber is var days
                && days > allowed
                && objective.IsRunning(context.Today)
                && objective.KeyResults.Count > 0
                && !IsStarted(context, reports, objective))
            {
                context.Report(objective.Target, [new("days", days), new("start", start)]);
            }
        }
    }

    private static bool IsStarted(RuleContext context, ReportDays reports, ObjectiveView objective) =>
        reports.IsReported(objective)
        || context.Scores.Of(objective).Counting > 0m
        || objective.Initiatives.Any(initiative => initiative.Record.State == OkrState.Closed);
}
