namespace Okr.Rules;

/// <summary>OKR5007: nobody answers for an objective. A key result without an owner is its objective's owner's.</summary>
/// <remarks>An objective of an individual needs no owner beside that person.</remarks>
internal sealed class OwnerRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5007"),
        Family = RuleFamily.Quality,
        Title = new("No owner", "没有负责人"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["nobody"] = new()
            {
                Message = new(
                    "Nobody is named who answers for this objective. Name one person.",
                    "该目标没有负责人。请指定一位负责人。"),
            },
            ["keyResultsOnly"] = new()
            {
                Message = new(
                    "Every key result has an owner, but nobody answers for the objective as a whole. Name one person.",
                    "每个关键成果都有负责人，但没有人对整个目标负责。请指定一位负责人。"),
                DefaultSeverity = Severity.Info,
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.B,
        IsOfPlan = true,
        MethodRules = ["Q-7"],
        Sources = ["OKRs Tool, statistics on completion with exactly one owner, https://www.okrstool.com/blog/okr-disconnect"],
    };

    public override void Check(RuleContext context)
    {
        var owned = new int[context.Snapshot.ObjectiveRecords.Count];
        var notOwned = new int[owned.Length];
        foreach (var keyResult in context.KeyResults)
        {
            (keyResult.Record.Owner is null ? notOwned : owned)[keyResult.Objective.Index]++;
        }

        foreach (var objective in context.Objectives)
        {
            if (objective.Record.Owner is null && objective.Unit?.Level?.Scope != PracticeScope.Full)
            {
                var covered = owned[objective.Index] > 0 && notOwned[objective.Index] == 0;
                context.Report(objective.Target, [new("case", covered ? "keyResultsOnly" : "nobody")]);
            }
        }
    }
}
