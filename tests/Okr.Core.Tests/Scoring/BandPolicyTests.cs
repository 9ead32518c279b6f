using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class BandPolicyTests
{
    [Theory]
    [InlineData("0", ScoreBand.Red)]
    [InlineData("0.3", ScoreBand.Red)]
    [InlineData("0.349999", ScoreBand.Red)]
    [InlineData("0.35", ScoreBand.Yellow)]
    [InlineData("0.649999", ScoreBand.Yellow)]
    [InlineData("0.65", ScoreBand.Green)]
    [InlineData("1", ScoreBand.Green)]
    [InlineData("-0.5", ScoreBand.Red)]
    public void A_score_is_rounded_to_one_decimal_before_it_gets_its_colour(string score, ScoreBand band) => Assert.Equal(band, new BandPolicy().Of(Number(score)));

    [Theory]
    [InlineData("0.399999", ScoreBand.Red)]
    [InlineData("0.4", ScoreBand.Yellow)]
    [InlineData("0.699999", ScoreBand.Yellow)]
    [InlineData("0.7", ScoreBand.Green)]
    public void Continuous_edges_compare_the_score_as_it_is(string score, ScoreBand band) => Assert.Equal(band, new BandPolicy { Edges = BandEdges.Continuous }.Of(Number(score)));

    [Fact]
    public void The_edges_can_be_moved()
    {
        var qulture = new BandPolicy { Yellow = 0.3333m, Green = 0.6666m, Edges = BandEdges.Continuous };

        Assert.Equal([ScoreBand.Red, ScoreBand.Yellow, ScoreBand.Green], new decimal?[] { 0.33m, 0.66m, 0.67m }.Select(qulture.Of));
    }

    [Fact]
    public void No_score_has_no_band() => Assert.Equal(ScoreBand.None, new BandPolicy().Of(null));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
