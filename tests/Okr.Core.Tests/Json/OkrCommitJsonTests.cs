using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Okr.Json;

namespace Okr.Core.Tests.Json;

public class OkrCommitJsonTests
{
    [Fact]
    public void A_commit_is_one_line_that_says_what_is_put_and_removed()
    {
        var commit = new OkrCommit
        {
            Id = new("k-1"),
            Changes =
            [
                new OkrChange.Put(new Cycle { Id = new("c"), Name = "二季度" }),
                new OkrChange.Put(new CheckIn { Id = new("i"), Value = 1.50m }, 7),
                new OkrChange.Remove(new RecordKey(RecordKind.Objective, "o"), 3),
            ],
            By = new("ana"),
            At = new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8)),
            Reason = "plan",
        };

        var json = OkrCommitJson.Write(commit);

        Assert.Equal(
            """{"id":"k-1","changes":[{"put":{"cycle":{"id":"c","name":"二季度"}}},{"put":{"checkIn":{"id":"i","value":1.50}},"expected":7},{"remove":{"objective":"o"},"expected":3}],"by":"ana","at":"2026-04-01T09:00:00+08:00","reason":"plan"}""",
            Encoding.UTF8.GetString(json));
        Assert.Equal(commit, OkrCommitJson.Read(json));
    }

    [Property(MaxTest = 100)]
    public void Every_commit_survives(int seed)
    {
        var random = new Random(seed);
        var filler = new Filler(seed);
        var changes = RecordSection.All
            .Where(_ => random.Next(2) == 0)
            .Select(section => (OkrRecord)filler.Fill(section.Type.Type))
            .Select(record => random.Next(3) == 0 ? (OkrChange)new OkrChange.Remove(record.Key, random.NextInt64()) : new OkrChange.Put(record, random.NextInt64()))
            .ToList();
        var commit = new OkrCommit { Changes = changes, Reason = random.Next(2) == 0 ? "" : null };

        Assert.Equal(commit, OkrCommitJson.Read(OkrCommitJson.Write(commit)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"changes":[null]}""")]
    [InlineData("""{"changes":[{}]}""")]
    [InlineData("""{"changes":["put"]}""")]
    [InlineData("""{"changes":[{"put":{}}]}""")]
    [InlineData("""{"changes":[{"put":null}]}""")]
    [InlineData("""{"changes":[{"put":{"cycle":null}}]}""")]
    [InlineData("""{"changes":[{"put":{"cycle":{}}}]}""")]
    [InlineData("""{"changes":[{"put":{"cycle":{"id":"c"},"unit":{"id":"u"}}}]}""")]
    [InlineData("""{"changes":[{"put":{"plan":{"id":"c"}}}]}""")]
    [InlineData("""{"changes":[{"put":{"cycle":{"id":"c","state":"old"}}}]}""")]
    [InlineData("""{"changes":[{"put":{"cycle":{"id":"c"}},"expected":-1}]}""")]
    [InlineData("""{"changes":[{"put":{"cycle":{"id":"c"}},"expected":"1"}]}""")]
    [InlineData("""{"changes":[{"put":{"cycle":{"id":"c"}},"remove":{"cycle":"c"}}]}""")]
    [InlineData("""{"changes":[{"put":{"cycle":{"id":"c"}},"note":1}]}""")]
    [InlineData("""{"changes":[{"remove":{"cycle":7}}]}""")]
    [InlineData("""{"changes":[{"remove":{"cycle":""}}]}""")]
    [InlineData("""{"changes":[{"put":{"cycle":{"id":"c"}}},{"remove":{"cycle":"c"}}]}""")]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"changes":[],"signedBy":"x"}""")]
    [InlineData("""{"reason":"a","reason":"b"}""")]
    public void What_is_no_whole_commit_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => OkrCommitJson.Read(Encoding.UTF8.GetBytes(json)));
}
