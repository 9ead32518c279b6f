using System.Globalization;
using Ardalis.GuardClauses;

namespace Okr.Scoring;

/// <summary>Edits the weights of an objective's key results so that they add up to a whole, and answers with the change to commit.</summary>
/// <remarks>Pure: nothing is written. Weights that cannot be met are refused with every reason at once.</remarks>
public static class WeightSharing
{
    /// <summary>Keeps the given weights, and shares what is left of the total equally among the other key results, as Viva Goals does.</summary>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="objective">An objective of the snapshot.</param>
    /// <param name="given">The weights that are fixed, by key result.</param>
    /// <param name="total">What all weights add up to, such as 100.</param>
    /// <param name="decimals">How many decimals a shared weight has, 0 to 6; the first ones take what does not divide.</param>
    /// <exception cref="ArgumentException">A key result is not of this objective, the given weights are more than the total, or all are given and are less.</exception>
    public static OkrChange Equally(OkrSnapshot snapshot, ObjectiveView objective, IReadOnlyDictionary<KeyResultId, Weight> given, decimal total, int decimals) =>
        Share(snapshot, objective, given, total, decimals, _ => Millionths.One, takesRest: false);

    /// <summary>Keeps the given weights, and shares what is left of the total among the other key results in proportion to what they had, as Feishu does.</summary>
    /// <remarks>Where all are given and less than the total, the last one takes the rest. Others that all had 0 share equally.</remarks>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="objective">An objective of the snapshot.</param>
    /// <param name="given">The weights that are fixed, by key result.</param>
    /// <param name="total">What all weights add up to, such as 1.</param>
    /// <param name="decimals">How many decimals a shared weight has, 0 to 6; the largest remainders take what does not divide.</param>
    /// <exception cref="ArgumentException">A key result is not of this objective, or the given weights are more than the total.</exception>
    public static OkrChange Proportionally(OkrSnapshot snapshot, ObjectiveView objective, IReadOnlyDictionary<KeyResultId, Weight> given, decimal total, int decimals) =>
        Share(snapshot, objective, given, total, decimals, keyResult => keyResult.Weight.Millionths, takesRest: true);

    private static OkrChange.Put Share(
        OkrSnapshot snapshot,
        ObjectiveView objective,
        IReadOnlyDictionary<KeyResultId, Weight> given,
        decimal total,
        int decimals,
        Func<KeyResult, long> shareOf,
        bool takesRest)
    {
        Guard.Against.Null(snapshot);
        Guard.Against.Null(given);
        Guard.Against.OutOfRange(total, nameof(total), 0.000001m, Weight.Max);
        Guard.Against.OutOfRange(decimals, nameof(decimals), 0, 6);
        var record = objective.Record;
        var left = total - given.Values.Sum(weight => weight.Value);
        var others = record.KeyResults.Where(keyResult => !given.ContainsKey(keyResult.Id)).ToList();
        Refuse(record, given, total, left, isShort: left > 0m && others.Count == 0 && !takesRest);

        var weights = new Dictionary<KeyResultId, decimal>(given.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Value)));
        if (others.Count > 0)
        {
            foreach (var (keyResult, weight) in others.Zip(Divide(left, [.. others.Select(shareOf)], decimals)))
            {
                weights[keyResult.Id] = weight;
            }
        }
        else if (record.KeyResults.Count > 0)
        {
            weights[record.KeyResults[^1].Id] += left;
        }

        var keyResults = record.KeyResults.Select(keyResult => keyResult with { Weight = new Weight(weights[keyResult.Id]) });
        return new OkrChange.Put(record with { KeyResults = [.. keyResults] }, snapshot.Document.VersionOf(record.Key));
    }

    private static void Refuse(Objective objective, IReadOnlyDictionary<KeyResultId, Weight> given, decimal total, decimal left, bool isShort)
    {
        var reasons = given.Keys
            .Where(id => !objective.KeyResults.Any(keyResult => keyResult.Id == id))
            .Select(id => $"'{id}' is no key result of '{objective.Id}'")
            .ToList();
        if (left < 0m)
        {
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"the given weights are {total - left}, more than {total}"));
        }

        if (isShort)
        {
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"all weights are given and are {total - left}, less than {total}"));
        }

        if (reasons.Count > 0)
        {
            throw new ArgumentException($"The weights cannot be shared: {string.Join("; ", reasons)}.", nameof(given));
        }
    }

    /// <summary>Divides an amount by shares into weights of so many decimals that add up to it exactly, by largest remainder.</summary>
    private static decimal[] Divide(decimal amount, long[] shares, int decimals)
    {
        var sum = shares.Sum(share => (decimal)share);
        var exact = Array.ConvertAll(shares, share => sum == 0m ? amount / shares.Length : amount * (share / sum));
        var weights = Array.ConvertAll(exact, weight => decimal.Round(weight, decimals, MidpointRounding.ToZero));
        var step = new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        var left = amount - weights.Sum();
        foreach (var i in Enumerable.Range(0, weights.Length).OrderByDescending(i => exact[i] - weights[i]))
        {
            var more = Math.Min(left, step);
            weights[i] += more;
            left -= more;
        }

        return weights;
    }
}
