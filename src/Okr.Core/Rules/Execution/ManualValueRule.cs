namespace Okr.Rules;

/// <summary>OKR3008: somebody reported a value by hand for a key result whose progress is computed from its execution.</summary>
internal sealed class ManualValueRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR3008"),
        Family = RuleFamily.Execution,
        Title = new("Value by hand beside automatic progress", "自动更新的进度被手工填写"),
        Message = new(
            "The progress of this key result follows its execution, so {count} values reported by hand count for nothing. Update the initiatives instead, or measure the key result by a number.",
            "该关键成果的进度由执行自动更新，因此手工填报的 {count} 个数值不起作用。请改为更新执行项，或用数值来衡量该关键成果。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        MethodRules = ["E-8"],
        Sources = ["Tita help, 巧用 OKR 自动更新: while the update is automatic, nothing is edited by hand"],
    };

    public override void Check(RuleContext context)
    {
        var reported = new Dictionary<int, int>();
        foreach (var checkIn in StandingCheckIns.Of(context.Snapshot.Document.CheckIns))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (checkIn is { KeyResult: { } id, Value: not null }
                && context.Snapshot.Find(id) is { Record: { Metric: ExecutedMetric } record } keyResult
                && (record.Revisions.Count == 0 || checkIn.RecordedAt >= record.Revisions[^1].ChangedAt))
            {
                reported[keyResult.Index] = reported.GetValueOrDefault(keyResult.Index) + 1;
            }
        }

        if (reported.Count == 0)
        {
            return;
        }

        foreach (var keyResult in context.KeyResults)
        {
            if (reported.TryGetValue(keyResult.Index, out var count))
            {
                context.Report(keyResult.Target, [new("count", count)]);
            }
        }
    }
}
