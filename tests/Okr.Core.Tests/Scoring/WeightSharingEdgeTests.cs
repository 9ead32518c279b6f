using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>Shared weights where they do not divide, where nothing is left to share, and what is refused.</summary>
public sealed class WeightSharingEdgeTests
{
    // 3 : 3 : 1 of 1 are 0.43, 0.43 and 0.14: the largest remainder is that of the last.
    [Fact]
    public void What_does_not_divide_goes_to_the_largest_remainder() => Assert.Equal([0.4m, 0.4m, 0.2m], Proportionally([3m, 3m, 1m], 1m, 1));

    [Fact]
    public void A_total_finer_than_the_decimals_is_shared_to_the_last_digit() => Assert.Equal([0.0005m, 0m, 0m], Equally(3, 0.0005m, 3));

    [Theory]
    [InlineData(0, "34 33 33")]
    [InlineData(6, "33.333334 33.333333 33.333333")]
    public void Weights_have_as_many_decimals_as_asked_for(int decimals, string weights) =>
        Assert.Equal(weights.Split(' ').Select(Number), Equally(3, 100m, decimals));

    [Fact]
    public void Weights_that_are_all_given_and_add_up_stay_as_they_are()
    {
        (string, decimal)[] given = [("o1.kr1", 60m), ("o1.kr2", 40m)];

        Assert.Equal([60m, 40m], Equally(2, 100m, 0, given));
        Assert.Equal([60m, 40m], Proportionally([1m, 1m], 100m, 0, given));
    }

    [Fact]
    public void The_whole_total_can_be_given_away() => Assert.Equal([100m, 0m], Equally(2, 100m, 0, ("o1.kr1", 100m)));

    [Fact]
    public void An_objective_without_key_results_has_nothing_to_share()
    {
        Assert.Empty(Proportionally([], 1m, 3));
        Assert.Contains("are 0, less than 1", Refused(() => Equally(0, 1m, 3)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_names_every_reason_and_no_other()
    {
        Assert.Equal(
            "The weights cannot be shared: 'gone' is no key result of 'o1'; the given weights are 110, more than 100. (Parameter 'given')",
            Refused(() => Equally(2, 100m, 0, ("gone", 80m), ("o1.kr1", 30m))));
        Assert.Equal(
            "The weights cannot be shared: all weights are given and are 30, less than 100. (Parameter 'given')",
            Refused(() => Equally(2, 100m, 0, ("o1.kr1", 10m), ("o1.kr2", 20m))));
    }

    [Theory]
    [InlineData("0", 3)]
    [InlineData("1000000.000001", 3)]
    [InlineData("1", -1)]
    [InlineData("1", 7)]
    public void A_total_or_a_number_of_decimals_out_of_range_is_refused(string total, int decimals)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Equally(2, Number(total), decimals));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportionally([1m, 1m], Number(total), decimals));
    }

    [Fact]
    public void Totals_at_both_ends_of_the_range_are_shared()
    {
        Assert.Equal([0.000001m, 0m], Equally(2, 0.000001m, 6));
        Assert.Equal([500_000m, 500_000m], Equally(2, 1_000_000m, 0));
    }

    [Fact]
    public void Nothing_may_be_null()
    {
        var snapshot = OkrSnapshot.Build(OkrDocument.FromRecords([Scored.With()]));

        Assert.Throws<ArgumentNullException>(() => WeightSharing.Equally(null!, snapshot.Objectives[0], new Dictionary<KeyResultId, Weight>(), 1m, 3));
        Assert.Throws<ArgumentNullException>(() => WeightSharing.Equally(snapshot, snapshot.Objectives[0], null!, 1m, 3));
    }

    private static string Refused(Func<object> share) => Assert.Throws<ArgumentException>("given", share).Message;

    private static decimal[] Equally(int keyResults, decimal total, int decimals, params (string Id, decimal Weight)[] given) =>
        Edit([.. Enumerable.Repeat(1m, keyResults)], given, (snapshot, objective, weights) => WeightSharing.Equally(snapshot, objective, weights, total, decimals));

    private static decimal[] Proportionally(decimal[] before, decimal total, int decimals, params (string Id, decimal Weight)[] given) =>
        Edit(before, given, (snapshot, objective, weights) => WeightSharing.Proportionally(snapshot, objective, weights, total, decimals));

    private static decimal[] Edit(decimal[] before, (string Id, decimal Weight)[] given, Func<OkrSnapshot, ObjectiveView, Dictionary<KeyResultId, Weight>, OkrChange> edit)
    {
        var snapshot = OkrSnapshot.Build(OkrDocument.FromRecords([Scored.With([.. before.Select(weight => Scored.At(1m) with { Weight = new Weight(weight) })])]));
        var change = (OkrChange.Put)edit(snapshot, snapshot.Objectives[0], given.ToDictionary(of => new KeyResultId(of.Id), of => new Weight(of.Weight)));
        return [.. ((Objective)change.Record).KeyResults.Select(keyResult => keyResult.Weight.Value)];
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
