using System.Globalization;
using Okr.Wording;

namespace Okr.Core.Tests.Wording;

public class ChineseNumeralsTests
{
    [Theory]
    [InlineData("五", "5", 1)]
    [InlineData("十", "10", 1)]
    [InlineData("十二家", "12", 2)]
    [InlineData("二十五", "25", 3)]
    [InlineData("一百零五", "105", 4)]
    [InlineData("一百五", "150", 3)]
    [InlineData("两千三", "2300", 3)]
    [InlineData("三万五千", "35000", 4)]
    [InlineData("三万五", "35000", 3)]
    [InlineData("一亿零三百万", "103000000", 6)]
    [InlineData("二〇二六年", "2026", 4)]
    [InlineData("贰拾伍", "25", 3)]
    [InlineData("九十九点五", "99.5", 5)]
    [InlineData("三点", "3", 1)]
    [InlineData("万科", "0", 0)]
    [InlineData("客户", "0", 0)]
    [InlineData("", "0", 0)]
    public void A_number_in_characters_is_read(string text, string value, int length)
    {
        Assert.Equal(length, ChineseNumerals.Read(text, out var read));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), read);
    }

    [Fact]
    public void A_run_without_end_stays_within_a_decimal()
    {
        Assert.InRange(ChineseNumerals.Read(new string('九', 500), out _), 1, 20);
        Assert.InRange(ChineseNumerals.Read(string.Concat(Enumerable.Repeat("九亿", 50)), out _), 0, 20);
    }
}
