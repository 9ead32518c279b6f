namespace Okr.Rules;

/// <summary>OKR7008: an objective is closed and nobody knows how it ended, or is open though all of its key results are closed.</summary>
internal sealed class ClosedWithoutGradeRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR7008"),
        Family = RuleFamily.Cadence,
        Title = new("Closed without a result", "关闭时没有结果"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["noScore"] = new()
            {
                Message = new(
                    "This objective is closed without a score: no key result has a final value and nobody has graded it. Enter the final values, or give it a grade.",
                    "该目标已关闭，但没有得分：关键成果没有最终数值，也没有人评分。请填写最终数值，或给出评分。"),
            },
            ["allClosed"] = new()
            {
                Message = new(
                    "All {count} key results are closed, and the objective is still open. Close it; what its key results add up to is its proposed score ({score}).",
                    "全部 {count} 个关键成果都已关闭，目标却仍未关闭。请将其关闭；由关键成果得出的 {score} 可作为建议得分。"),
                DefaultSeverity = Severity.Info,
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        MethodRules = ["C-8"],
        Sources =
        [
            "Viva Goals, Closing OKRs, https://learn.microsoft.com/en-us/viva/goals/viva-goals-healthy-okr-program/close-okrs-overview",
            "Ally.io, closing out the OKR period, https://help.ally.io/en/articles/2079957-closing-out-okr-period",
        ],
    };

    public override void Check(RuleContext context)
    {
        var (open, closed) = (new int[context.Snapshot.ObjectiveRecords.Count], new int[context.Snapshot.ObjectiveRecords.Count]);
        foreach (var keyResult in context.KeyResults.Where(keyResult => !keyResult.Record.IsGuardrail))
        {
            (keyResult.Record.State == OkrState.Closed ? closed : open)[keyResult.Objective.Index]++;
        }

        foreach (var objective in context.Objectives)
        {
            var score = context.Scores.Of(objective);
            if (objective.Record.State == OkrState.Closed && score.Counting is null)
            {
                context.Report(objective.Target, [new("case", "noScore")]);
            }
            else if (objective.Record.State == OkrState.Active && open[objective.Index] == 0 && closed[objective.Index] > 0)
            {
                context.Report(objective.Target, [new("case", "allClosed"), new("count", closed[objective.Index]), new("score", RuleTerms.Score(score.Score))]);
            }
        }
    }
}
