using System.Globalization;

namespace Okr.Reporting.Tests.Html;

public sealed class FigureTests
{
    [Theory]
    [InlineData("0.695", "0.70")]
    [InlineData("0.694999", "0.69")]
    [InlineData("1", "1.00")]
    [InlineData("0", "0.00")]
    public void A_score_has_two_decimals_rounded_half_up(string score, string expected) => Assert.Equal(expected, Figure.Score(Parse(score)).ToString());

    [Theory]
    [InlineData("0.7", "0.70")]
    [InlineData("0.675", "0.675")]
    public void A_grade_is_shown_as_it_was_given(string grade, string expected) => Assert.Equal(expected, Figure.Grade(Parse(grade)).ToString());

    [Theory]
    [InlineData("1234567.8900", "1,234,567.89")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,335")]
    public void A_value_keeps_all_of_its_digits(string value, string expected) => Assert.Equal(expected, Figure.Of(Parse(value)).ToString());

    [Fact]
    public void What_is_not_there_is_a_dash_and_not_zero()
    {
        Assert.Equal(Figure.Missing, Figure.Score(null).ToString());
        Assert.Equal(Figure.Missing, Figure.Grade(null).ToString());
        Assert.Equal(Figure.Missing, Figure.Of(null).ToString());
    }

    private static decimal Parse(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
