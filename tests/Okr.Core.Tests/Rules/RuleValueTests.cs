using System.Text.Json;
using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class RuleValueTests
{
    [Fact]
    public void Each_kind_reads_back_as_itself_and_as_nothing_else()
    {
        Assert.Equal("a", ((RuleValue)"a").Text);
        Assert.Equal(1.5m, ((RuleValue)1.5m).Number);
        Assert.Equal(-3m, ((RuleValue)(-3)).Number);
        Assert.True(((RuleValue)true).Flag);
        Assert.Equal(new DateOnly(2026, 3, 31), ((RuleValue)new DateOnly(2026, 3, 31)).Date);
        Assert.Equal(["a", "b"], RuleValue.Of(["a", "b"]).List);

        RuleValue text = "a";
        Assert.Equal((0m, false, null, 0), (text.Number, text.Flag, text.Date, text.List.Count));
        Assert.Equal(0m, ((RuleValue)true).Number);
        Assert.Null(((RuleValue)5).Date);
    }

    [Fact]
    public void Values_are_equal_by_kind_and_content()
    {
        Assert.Equal((RuleValue)5, (RuleValue)5.0m);
        Assert.Equal(RuleValue.Of(["a"]), RuleValue.Of(["a"]));
        Assert.Equal(RuleValue.Term("x", new("X", "甲")), RuleValue.Term("x", new("X", "甲")));
        Assert.NotEqual((RuleValue)"5", (RuleValue)5);
        Assert.NotEqual((RuleValue)true, (RuleValue)1);
        Assert.NotEqual((RuleValue)"", default);
        Assert.NotEqual((RuleValue)DateOnly.FromDayNumber(1), (RuleValue)1);
    }

    public static TheoryData<RuleValue, string, string> Texts => new()
    {
        { "a", "a", "a" },
        { 1234567.500m, "1234567.5", "1234567.5" },
        { -0.0000000000000000000000000001m, "-0.0000000000000000000000000001", "-0.0000000000000000000000000001" },
        { 5.00m, "5", "5" },
        { true, "yes", "是" },
        { false, "no", "否" },
        { new DateOnly(2026, 3, 1), "2026-03-01", "2026-03-01" },
        { RuleValue.Of(["a", "b"]), "a, b", "a、b" },
        { RuleValue.Term("team", new("Team", "团队级")), "Team", "团队级" },
        { default, "", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_is_made_late_and_the_same_everywhere(RuleValue value, string english, string chinese)
    {
        Assert.Equal(english, value.In(OkrLanguage.English));
        Assert.Equal(chinese, value.In(OkrLanguage.Chinese));
    }

    public static TheoryData<RuleValue, string> Written => new()
    {
        { "a", "\"a\"" },
        { 1.50m, "1.50" },
        { true, "true" },
        { RuleValue.Of(["a", "b"]), "[\"a\",\"b\"]" },
        { RuleValue.Of([]), "[]" },
        { new DateOnly(2026, 3, 1), "\"2026-03-01\"" },
        { RuleValue.Term("team", new("Team", "团队级")), "\"team\"" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Json_looks_like_the_value(RuleValue value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        var back = JsonSerializer.Deserialize<RuleValue>(json);
        Assert.Equal(value.Kind is RuleValueKind.Date or RuleValueKind.Term ? RuleValue.Of(json.Trim('"')) : value, back);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[null]")]
    [InlineData("1e400")]
    public void Other_json_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RuleValue>(json));
}
