using static Okr.Core.Tests.Rules.CycleHistory;

namespace Okr.Core.Tests.Rules;

public class BusinessAsUsualRuleTests
{
    private const string Id = "OKR5902";

    [Theory]
    [InlineData(10, 20, 25, 25, "reached")]
    [InlineData(10, 20, 25, 24, "reached")]
    [InlineData(10, 20, 25, 26, null)]
    [InlineData(20, 10, 8, 8, "reached")]
    [InlineData(20, 10, 8, 7, null)]
    public void A_target_goes_beyond_what_was_reached(int baseline, int target, int actual, int next, string? expected)
    {
        var found = Plan(From(null, next), From(baseline, target, actual)).Check(Id);

        Assert.Equal(expected is null ? [] : [("k1", expected, "k0")], found.Select(finding => (finding.Target.Id, finding.Case(), finding.RelatedIds()[0])));
    }

    [Theory]
    [InlineData(30, "trend")]
    [InlineData(31, null)]
    public void A_target_goes_beyond_what_goes_on_by_itself(int next, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Plan(From(20, next), From(0, 10, 10), From(10, 20, 20)).Check(Id).Select(finding => finding.Case()));

    [Fact]
    public void What_fell_back_has_no_trend() => Assert.Empty(Plan(From(20, 22), From(0, 30, 25), From(10, 30, 20)).Check(Id));

    [Theory]
    [InlineData("ACTIVE RIDERS: increase from 10 to 20", true)]
    [InlineData("Raise active hosts", false)]
    public void The_same_measure_is_known_by_its_words(string title, bool isFound) =>
        Assert.Equal(isFound, Plan(Ambition.Committed, title, From(10, 20), From(10, 20, 25)).Check(Id).Count > 0);

    [Fact]
    public void Another_unit_of_measure_another_team_and_no_value_say_nothing()
    {
        Assert.Empty(Plan(From(10, 20, unit: "%"), From(10, 20, 25, "riders")).Check(Id));
        Assert.Empty(Plan(From(10, 20), From(10, 20)).Check(Id));
        Assert.Empty(Plan(From(10, 20), From(10, 20, 25)).Change("o0", o => o with { Unit = new("elsewhere") }).Check(Id));
        Assert.Empty(Plan(From(10, 20), From(10, 20, 25)).Change("o0", o => o with { State = OkrState.Cancelled }).Check(Id));
    }

    [Fact]
    public void What_runs_at_the_same_time_is_no_history() =>
        Assert.Empty(Plan(From(10, 20), From(10, 20, 25)).Change("o0", o => o with { End = new(2026, 1, 15) }).Check(Id));
}
