using FsCheck;
using FsCheck.Xunit;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class WeightSharingTests
{
    // V14: three children, the first fixed at 50 of 100.
    [Fact]
    public void The_rest_is_shared_equally() => Assert.Equal([50m, 25m, 25m], Equally(100m, 0, ("o1.kr1", 50m)));

    [Fact]
    public void What_does_not_divide_still_adds_up() => Assert.Equal([33.34m, 33.33m, 33.33m], Equally(100m, 2));

    [Fact]
    public void The_rest_is_shared_in_proportion_to_what_was() => Assert.Equal([0.4m, 0.2m, 0.4m], Proportionally([2m, 1m, 2m], 1m, 3));

    [Fact]
    public void A_given_weight_is_kept_and_the_others_keep_their_proportion() =>
        Assert.Equal([0.5m, 0.167m, 0.333m], Proportionally([2m, 1m, 2m], 1m, 3, ("o1.kr1", 0.5m)));

    [Fact]
    public void Where_all_are_given_the_last_one_takes_the_rest() =>
        Assert.Equal([0.2m, 0.3m, 0.5m], Proportionally([1m, 1m, 1m], 1m, 3, ("o1.kr1", 0.2m), ("o1.kr2", 0.3m), ("o1.kr3", 0.1m)));

    [Fact]
    public void Weights_that_were_all_zero_share_equally() => Assert.Equal([0.5m, 0.5m], Proportionally([0m, 0m], 1m, 3));

    [Fact]
    public void Contradictions_are_refused_all_at_once()
    {
        var error = Assert.Throws<ArgumentException>(() => Equally(100m, 0, ("gone", 80m), ("o1.kr1", 30m)));

        Assert.Contains("'gone' is no key result of 'o1'", error.Message, StringComparison.Ordinal);
        Assert.Contains("110, more than 100", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Equally(100m, 0, ("o1.kr1", 10m), ("o1.kr2", 10m), ("o1.kr3", 10m)));
    }

    [Fact]
    public void The_change_expects_the_version_that_was_read()
    {
        var snapshot = OkrSnapshot.Build(OkrDocument.FromStore([new StoredRecord(Scored.With(Scored.At(1m)), 7)]));

        Assert.Equal(7, WeightSharing.Equally(snapshot, snapshot.Objectives[0], new Dictionary<KeyResultId, Weight>(), 1m, 3).Expected);
    }

    [Property(MaxTest = 300)]
    public bool Shared_weights_always_add_up_to_the_total(NonEmptyArray<byte> weights, byte decimals)
    {
        var shared = Proportionally([.. weights.Get.Select(weight => (decimal)weight)], 1m, decimals % 7);
        return shared.Sum() == 1m && shared.All(weight => weight >= 0m);
    }

    private static decimal[] Equally(decimal total, int decimals, params (string Id, decimal Weight)[] given) => Edit([1m, 1m, 1m], given, (snapshot, objective, fixedWeights) =>
        WeightSharing.Equally(snapshot, objective, fixedWeights, total, decimals));

    private static decimal[] Proportionally(decimal[] before, decimal total, int decimals, params (string Id, decimal Weight)[] given) => Edit(before, given, (snapshot, objective, fixedWeights) =>
        WeightSharing.Proportionally(snapshot, objective, fixedWeights, total, decimals));

    private static decimal[] Edit(decimal[] before, (string Id, decimal Weight)[] given, Func<OkrSnapshot, ObjectiveView, Dictionary<KeyResultId, Weight>, OkrChange> edit)
    {
        var objective = Scored.With([.. before.Select(weight => Scored.At(1m) with { Weight = new Weight(weight) })]);
        var snapshot = OkrSnapshot.Build(OkrDocument.FromRecords([objective]));
        var change = edit(snapshot, snapshot.Objectives[0], given.ToDictionary(pair => new KeyResultId(pair.Id), pair => new Weight(pair.Weight)));
        return [.. ((Objective)((OkrChange.Put)change).Record).KeyResults.Select(keyResult => keyResult.Weight.Value)];
    }
}
