namespace Okr.Rules;

/// <summary>OKR5906: every key result of a promise says that something was done, and none that it helped.</summary>
internal sealed class DeliverablesOnlyRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5906"),
        Family = RuleFamily.Quality,
        Title = new("Promise proved by deliverables only", "承诺只靠完成事项来证明"),
        Message = new(
            "All {count} key results of this promise are steps that get done, and none shows what changes when they are. Add one that measures the effect.",
            "这一承诺的 {count} 个关键成果都只是完成事项，没有一个说明完成后会带来什么变化。请补充一个衡量效果的关键成果。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.A,
        IsOfPlan = true,
        MethodRules = ["Q-T6"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook"],
    };

    public override void Check(RuleContext context)
    {
        var (all, done) = (new int[context.Snapshot.ObjectiveRecords.Count], new int[context.Snapshot.ObjectiveRecords.Count]);
        foreach (var keyResult in context.KeyResults)
        {
            if (!keyResult.Record.IsGuardrail)
            {
                all[keyResult.Objective.Index]++;
                done[keyResult.Objective.Index] += keyResult.Record.Metric is BinaryMetric or MilestonesMetric or ExecutedMetric ? 1 : 0;
            }
        }

        foreach (var objective in context.Objectives)
        {
            var count = all[objective.Index];
            if (objective.Record.Ambition == Ambition.Committed && count > 1 && done[objective.Index] == count)
            {
                context.Report(objective.Target, [new("count", count)]);
            }
        }
    }
}
