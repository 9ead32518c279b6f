using Okr.Scoring;

namespace Okr.Rules;

/// <summary>Scales the weights of an objective's key results so that they add up to the whole, as coarse as they were written.</summary>
internal sealed class WeightFixer : Fixer
{
    private static readonly Dictionary<KeyResultId, Weight> NoneGiven = [];

    public override IReadOnlyList<RuleId> Rules { get; } = [new("OKR6004")];

    public override LocalizedText Does { get; } = new("Round the weights in proportion, so that they add up.", "按比例调整权重，使其合计正确。");

    public override IEnumerable<Fix> Of(Finding finding, OkrSnapshot snapshot)
    {
        // A guardrail or a key result that is put away has a weight that does not count, and only people know what it should be; so it is where an id occurs twice.
        if (TargetOf(finding, snapshot) is not { } objective
            || objective.Record.KeyResults.Any(keyResult => keyResult.IsGuardrail || !keyResult.State.IsJudged())
            || objective.Record.KeyResults.DistinctBy(keyResult => keyResult.Id).Count() < objective.Record.KeyResults.Count)
        {
            return [];
        }

        var total = finding.Argument("total").Number;
        return
        [
            new Fix
            {
                Finding = finding,
                Title = new($"Round the weights to add up to {finding.Argument("total")}", $"按比例调整权重，使合计为 {finding.Argument("total")}"),
                IsProposal = true,
                Edits = [new(objective.Record.Id, record => Share(record, snapshot, total))],
            },
        ];
    }

    private static Objective Share(Objective record, OkrSnapshot snapshot, decimal total)
    {
        var alone = OkrSnapshot.Build(OkrDocument.FromRecords([record]), snapshot.Levels);
        var decimals = Math.Max(record.KeyResults.Max(keyResult => DecimalsOf(keyResult.Weight.Value)), total == 1m ? 2 : 0);
        return (Objective)((OkrChange.Put)WeightSharing.Proportionally(alone, alone.Objectives[0], NoneGiven, total, decimals)).Record;
    }

    private static int DecimalsOf(decimal weight)
    {
        var decimals = 0;
        while (decimal.Round(weight, decimals) != weight)
        {
            decimals++;
        }

        return decimals;
    }
}
