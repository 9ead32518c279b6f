using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class ReadinessPolicyTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(365)]
    public void Any_age_from_zero_up_is_sound(int? days) => Assert.Empty(new ReadinessPolicy { MaxAgeDays = days }.Validate());

    [Fact]
    public void A_negative_age_is_named_with_its_place_and_remedy()
    {
        var problem = Assert.Single(new ReadinessPolicy { MaxAgeDays = -1 }.Validate());

        Assert.Equal("readiness.maxAgeDays", problem.Path);
        Assert.Contains("-1", problem.Message.English, StringComparison.Ordinal);
        Assert.Contains("-1", problem.Message.Chinese, StringComparison.Ordinal);
    }
}
