using System.Text;
using System.Text.Json;
using Okr.Json;

namespace Okr.Core.Tests.Json;

public class OkrRecordJsonTests
{
    [Fact]
    public void A_record_is_one_line_of_utf8_without_its_kind()
    {
        var json = OkrRecordJson.Write(new Cycle { Id = new("c1"), Name = "二季度\n" });

        Assert.Equal("""{"id":"c1","name":"二季度\n"}""", Encoding.UTF8.GetString(json));
    }

    [Fact]
    public void An_unreadable_record_names_every_member_that_cannot_be_read()
    {
        var error = Assert.Throws<JsonException>(() => OkrRecordJson.Read(RecordKind.Objective, """{"id":7,"keyResults":[{"grade":{"value":2}}]}"""u8.ToArray()));

        Assert.Equal("$.id", error.Path);
        Assert.Contains("$.id", error.Message, StringComparison.Ordinal);
        Assert.Contains("$.keyResults[0].grade.value", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    public void What_is_no_record_is_refused(string json) =>
        Assert.Throws<JsonException>(() => OkrRecordJson.Read(RecordKind.Unit, Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void There_are_no_other_kinds() =>
        Assert.ThrowsAny<ArgumentException>(() => OkrRecordJson.Read((RecordKind)6, "{}"u8.ToArray()));

    [Fact]
    public void Members_in_another_order_read_the_same()
    {
        // As a database does that keeps JSON by its content.
        var record = OkrRecordJson.Read(RecordKind.Objective, """{"keyResults":[{"metric":{"target":1.50,"type":"numeric"},"id":"k"}],"id":"o"}"""u8.ToArray());

        Assert.Equal(new Objective { Id = new("o"), KeyResults = [new() { Id = new("k"), Metric = new NumericMetric { Target = 1.5m } }] }, record);
    }
}
