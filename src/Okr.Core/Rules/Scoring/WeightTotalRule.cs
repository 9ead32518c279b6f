using Okr.Scoring;

namespace Okr.Rules;

/// <summary>OKR6004: weights that are meant as shares of a whole do not add up to it.</summary>
/// <remarks>The whole is that of the scoring policy where it asks for one, and otherwise 1 or 100 where the sum is within a tenth of it. Plain relative weights such as 2
/// and 3 add up to nothing in particular and are fine.</remarks>
internal sealed class WeightTotalRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR6004"),
        Family = RuleFamily.Scoring,
        Title = new("Weights do not add up", "权重合计不符"),
        Message = new(
            "The weights of these key results add up to {sum}, and not to {total}. Correct the one that is off, or share what is missing among them.",
            "这些关键成果的权重合计为 {sum}，而不是 {total}。请更正有误的一项，或把差额分摊给各项。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.B,
        IsOfPlan = true,
        MethodRules = ["S-4"],
        Sources = ["Feishu, Viva Goals and Tita, which edit weights in percent; Rick Klau, How Google sets goals (notes), who advises against weights"],
    };

    public override void Check(RuleContext context)
    {
        var sums = new decimal[context.Snapshot.ObjectiveRecords.Count];
        var isWeighted = new bool[sums.Length];
        foreach (var keyResult in context.KeyResults.Where(keyResult => !keyResult.Record.IsGuardrail))
        {
            sums[keyResult.Objective.Index] += keyResult.Record.Weight.Value;
            isWeighted[keyResult.Objective.Index] |= keyResult.Record.Weight != default;
        }

        foreach (var objective in context.Objectives.Where(objective => isWeighted[objective.Index]))
        {
            var sum = sums[objective.Index];
            if (TotalOf(sum, context.Scores.Policy.RollUp) is { } total && sum != total)
            {
                context.Report(objective.Target, [new("sum", sum), new("total", total)]);
            }
        }
    }

    private static decimal? TotalOf(decimal sum, RollUpPolicy policy)
    {
        if (policy.Weights is WeightRule.MustSumToTotal or WeightRule.PartsOfTotal)
        {
            return policy.Total;
        }

        foreach (var total in (ReadOnlySpan<decimal>)[1m, 100m])
        {
            if (Math.Abs(sum - total) <= total / 10m)
            {
                return total;
            }
        }

        return null;
    }
}
