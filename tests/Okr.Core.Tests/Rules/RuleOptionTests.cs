using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class RuleOptionTests
{
    private static readonly RuleOption<decimal> Share = RuleOption.Number("share", 0.4m, 0m, 1m, new("A share.", "比例。"));

    [Fact]
    public void An_option_declares_name_default_and_range()
    {
        Assert.Equal(("share", 0.4m, (RuleValue)0.4m, (RuleValue)0m, (RuleValue)1m), (Share.Name, Share.Default, Share.DefaultValue, Share.Minimum, Share.Maximum));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("1", true)]
    [InlineData("-0.01", false)]
    [InlineData("1.01", false)]
    public void A_value_lies_within_the_range(string value, bool fits) => Assert.Equal(fits, Share.Problem(decimal.Parse(value)) is null);

    [Fact]
    public void The_problem_says_what_would_fit() => Assert.Equal(new LocalizedText("a number from 0 to 1", "0 到 1 的数"), Share.Problem("half"));

    [Fact]
    public void A_default_outside_its_own_range_is_a_slip_of_the_author() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleOption.WholeNumber("max", 0, 1, 5, default));
}
