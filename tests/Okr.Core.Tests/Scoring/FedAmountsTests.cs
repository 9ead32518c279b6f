using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class FedAmountsTests
{
    private static readonly ScoringPolicy AddWays = new() { KeyResults = new() { Contributions = KeyResultContributions.AddWays } };

    private static readonly ScoringPolicy SumValues = new() { KeyResults = new() { Contributions = KeyResultContributions.SumValues } };

    // unlockOKR: the change of a child's value is added to its parent, and from there to the root.
    [Fact]
    public void The_ways_of_contributors_are_added_up_to_the_root()
    {
        var sheet = Scored.Sheet([Company(100m, 105m, 200m), Child("o2", "k1", 0m, 20m), Child("o3", "o2.k", 10m, 15m)], AddWays);

        Assert.Equal(0.25m, Raw(sheet, "o2.k"));
        Assert.Equal(0.3m, Raw(sheet, "k1"));
    }

    // Leantime: a parent's value is the sum of its children's.
    [Fact]
    public void The_values_of_contributors_are_its_own()
    {
        var sheet = Scored.Sheet([Company(0m, 999m, 200m), Child("o2", "k1", 0m, 20m), Child("o3", "k1", 10m, 15m)], SumValues);

        Assert.Equal(0.175m, Raw(sheet, "k1"));
    }

    [Fact]
    public void Without_contributors_a_number_keeps_its_own_value() => Assert.All(
        new[] { AddWays, SumValues },
        policy => Assert.Equal(0.5m, Raw(Scored.Sheet([Company(0m, 100m, 200m)], policy), "k1")));

    [Fact]
    public void What_nobody_measured_begins_at_its_baseline()
    {
        Assert.Equal(0.05m, Raw(Scored.Sheet([Company(100m, null, 200m), Child("o2", "k1", 5m, 10m)], AddWays), "k1"));
        Assert.Null(Raw(Scored.Sheet([Company(100m, null, 200m), Child("o2", "k1", 5m, null)], AddWays), "k1"));
    }

    [Fact]
    public void Each_that_adds_nothing_says_why()
    {
        AlignmentLink Link(decimal weight = 1m, LinkState state = LinkState.Accepted) =>
            new() { Parent = new("o1"), ParentKeyResult = new("k1"), Kind = LinkKind.Contributes, State = state, Weight = new Weight(weight) };
        KeyResult Number(string id, string unit, decimal? current, AlignmentLink link) =>
            new() { Id = new(id), Metric = new NumericMetric { Target = 10m, Current = current, Unit = unit }, AlignsTo = [link] };
        var child = new Objective
        {
            Id = new("o2"),
            AlignsTo = [Link()],
            KeyResults = [Number("a", "h", 5m, Link()), Number("b", "km", 5m, Link()), Number("c", "h", null, Link()), Number("d", "h", 5m, Link(0m)), Number("e", "h", 5m, Link(1m, LinkState.Declined))],
        };
        var parent = new Objective { Id = new("o1"), KeyResults = [new() { Id = new("k1"), Metric = new NumericMetric { Target = 100m, Current = 1m, Unit = "h" } }] };
        var sheet = Scored.Sheet([parent, child], AddWays);

        var fed = sheet.Explain(sheet.Snapshot.KeyResults[0]).Terms[0].Terms.Where(term => term.Target != OkrTarget.Of(new KeyResultId("k1"))).ToDictionary(term => term.Target.Id, term => term.Excluded);

        Assert.Equal(0.06m, Raw(sheet, "k1"));
        Assert.Equal(ExclusionReason.None, fed["a"]);
        Assert.Equal(ExclusionReason.OtherUnit, fed["b"]);
        Assert.Equal(ExclusionReason.NotMeasured, fed["c"]);
        Assert.Equal(ExclusionReason.Weightless, fed["d"]);
        Assert.Equal(ExclusionReason.NotAccepted, fed["e"]);
        Assert.Equal(ExclusionReason.OtherUnit, fed["o2"]);
    }

    // A way has to begin somewhere; a value stands by itself.
    [Fact]
    public void What_has_no_baseline_has_a_value_and_no_way()
    {
        var child = new Objective
        {
            Id = new("o2"),
            KeyResults = [new() { Id = new("a"), Metric = new NumericMetric { Target = 10m, Current = 20m }, AlignsTo = [new() { ParentKeyResult = new("k1"), Kind = LinkKind.Contributes }] }],
        };
        ExclusionReason Reason(ScoringPolicy policy)
        {
            var sheet = Scored.Sheet([Company(0m, 10m, 100m), child], policy with { KeyResults = policy.KeyResults with { MissingBaseline = MissingBaseline.NotScored } });
            return sheet.Explain(sheet.Snapshot.KeyResults[0]).Terms[0].Terms.Single(term => term.Target.Id == "a").Excluded;
        }

        Assert.Equal((ExclusionReason.NoBaseline, ExclusionReason.None), (Reason(AddWays), Reason(SumValues)));
    }

    [Fact]
    public void An_explanation_shows_each_amount_and_the_value_that_they_make()
    {
        var sheet = Scored.Sheet([Company(100m, 105m, 200m), Child("o2", "k1", 0m, 20m)], AddWays);

        Assert.Equal(
            """
            k1: 0.25, the computed score counts
              (current − baseline) / (target − baseline): 0.25
                baseline: 100
                target: 200
                current value: 105
                way gone, fed upward: 20
                current value with what is fed to it: 125

            """,
            sheet.Explain(sheet.Snapshot.KeyResults[0]).ToText(OkrLanguage.English));
    }

    [Fact]
    public void Amounts_too_great_for_any_number_are_no_number()
    {
        var sheet = Scored.Sheet([Company(0m, decimal.MaxValue, 200m), Child("o2", "k1", 0m, decimal.MaxValue)], AddWays);

        Assert.Null(Raw(sheet, "k1"));
    }

    // Twenty-eight decimals where they fit; else as many as do, the last one rounded half away from zero.
    [Theory]
    [InlineData("79228162514264337593543950335", "0", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950334", "1", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950334", "-1", "-79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "1", null)]
    [InlineData("7.9228162514264337593543950334", "0.0000000000000000000000000001", "7.9228162514264337593543950335")]
    [InlineData("9", "0.0000000000000000000000000004", "9")]
    [InlineData("9", "0.0000000000000000000000000005", "9.000000000000000000000000001")]
    [InlineData("-9", "-0.0000000000000000000000000005", "-9.000000000000000000000000001")]
    [InlineData("79228162514264337593543950334", "0.5", "79228162514264337593543950335")]
    public void Amounts_are_added_up_with_all_the_digits_that_a_number_can_hold(string first, string second, string? sum)
    {
        var sheet = Scored.Sheet([Company(0m, 0m, 1m), Child("o2", "k1", 0m, Number(first)), Child("o3", "k1", 0m, Number(second))], SumValues);

        Assert.Equal(Number(sum), sheet.Explain(sheet.Snapshot.Find(new KeyResultId("k1"))!.Value).Terms[0].Terms.Single(term => term.Text.English == "current value with what is fed to it").Value);
    }

    [Fact]
    public void A_loop_feeds_nothing()
    {
        var first = Company(0m, 10m, 100m) with { AlignsTo = [new() { Parent = new("o2"), Kind = LinkKind.Contributes }] };
        var sheet = Scored.Sheet([first, Child("o2", "k1", 0m, 20m)], AddWays);

        Assert.Equal(0.1m, Raw(sheet, "k1"));
    }

    // R3 and R9: a numeric objective adds up its own numbers and those of its children.
    [Fact]
    public void Pooled_ways_take_in_contributing_numbers_beside_their_own()
    {
        var policy = new ScoringPolicy { RollUp = new() { Source = ScoreSource.Both, Aggregation = Aggregation.Pooled } };
        var child = Child("o2", null, 0m, 30m);
        var sheet = Scored.Sheet([Company(0m, 50m, 200m), child], policy);

        Assert.Empty(policy.Validate());
        Assert.Equal(0.266667m, sheet.Of(sheet.Snapshot.Objectives[0]).Score);
        Assert.Equal([80m, 300m], sheet.Explain(sheet.Snapshot.Objectives[0]).Terms[0].Terms.Where(term => term.Text.English.StartsWith("ways", StringComparison.Ordinal)).Select(term => term.Value!.Value));
    }

    // R11: the variant over key results in one unit.
    [Fact]
    public void The_mean_of_one_unit_leaves_the_other_units_out()
    {
        var policy = new ScoringPolicy { RollUp = new() { Aggregation = Aggregation.MeanOfOneUnit } };
        KeyResult Number(string unit, decimal current) => new() { Metric = new NumericMetric { Target = 10m, Current = current, Unit = unit } };

        var score = Scored.Objective(Scored.With(Scored.At(1m), Number("h", 2m), Number("km", 9m), Number("h", 5m)), policy);

        Assert.Equal((0.35m, 2), (score.Score, score.Counted));
    }

    private static Objective Company(decimal baseline, decimal? current, decimal target) => new()
    {
        Id = new("o1"),
        KeyResults = [new() { Id = new("k1"), Metric = new NumericMetric { Baseline = baseline, Current = current, Target = target } }],
    };

    private static Objective Child(string id, string? parentKeyResult, decimal baseline, decimal? current) => new()
    {
        Id = new(id),
        KeyResults =
        [
            new()
            {
                Id = new(id + ".k"),
                Metric = new NumericMetric { Baseline = baseline, Current = current, Target = 100m },
                AlignsTo = [new() { Parent = parentKeyResult is null ? new("o1") : default, ParentKeyResult = parentKeyResult is null ? null : new(parentKeyResult), Kind = LinkKind.Contributes }],
            },
        ],
    };

    private static decimal? Raw(ScoreSheet sheet, string keyResult) => sheet.Of(sheet.Snapshot.Find(new KeyResultId(keyResult))!.Value).Raw;

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
