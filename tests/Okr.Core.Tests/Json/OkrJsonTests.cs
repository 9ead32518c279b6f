using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using Okr.Json;

namespace Okr.Core.Tests.Json;

public class OkrJsonTests
{
    [Fact]
    public async Task A_document_is_an_envelope_with_one_record_a_line()
    {
        var json = await JsonTool.WriteAsync(
            new Cycle { Id = new("2026-q2"), Name = "2026 Q2", Start = new(2026, 4, 1), End = new(2026, 6, 30) },
            new Objective
            {
                Id = new("o1"),
                Title = "让客户满意 <快> & 'stay' so",
                KeyResults =
                [
                    new() { Id = new("o1.kr1"), Metric = new NumericMetric { Target = 100.00m }, Weight = new(2.50m), Confidence = new(7.0m) },
                    new() { Id = new("o1.kr2"), Metric = new BoundMetric { Kind = BoundKind.AtMost, Upper = 2 }, State = OkrState.Postponed },
                ],
            },
            new Objective { Id = new("o2") });

        Assert.Equal(
            """
            {
              "format": "okr/1",
              "cycles": [
                {"id":"2026-q2","name":"2026 Q2","start":"2026-04-01","end":"2026-06-30"}
              ],
              "objectives": [
                {"id":"o1","title":"让客户满意 <快> & 'stay' so","keyResults":[{"id":"o1.kr1","metric":{"type":"numeric","target":100.00},"weight":2.50,"confidence":7.0},{"id":"o1.kr2","metric":{"type":"bound","kind":"at_most","upper":2},"state":"postponed"}]},
                {"id":"o2"}
              ]
            }

            """.ReplaceLineEndings("\n"),
            json);
    }

    [Fact]
    public async Task An_empty_document_says_what_it_is() =>
        Assert.Equal("{\n  \"format\": \"okr/1\"\n}\n", await JsonTool.WriteAsync(OkrDocument.Empty));

    [Fact]
    public async Task Utf8_is_written_without_byte_order_mark()
    {
        var bytes = await JsonTool.BytesAsync(OkrDocument.Empty);

        Assert.Equal((byte)'{', bytes[0]);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Arbitraries)])]
    public async Task Every_workspace_survives(AnyWorkspace workspace)
    {
        var json = await JsonTool.WriteAsync(workspace.Document);
        var back = await JsonTool.ReadSoundAsync(json);

        Assert.Equal(workspace.Document.Records, back.Records);
        Assert.Equal(json, await JsonTool.WriteAsync(back));
    }

    [Property(MaxTest = 100)]
    public async Task Records_with_every_member_and_any_script_survive(int seed)
    {
        var filler = new Filler(seed);
        var document = OkrDocument.FromRecords(RecordSection.All.SelectMany(section => new[] { filler.Fill(section.Type.Type), filler.Fill(section.Type.Type) }).Cast<OkrRecord>());

        var back = await JsonTool.ReadSoundAsync(await JsonTool.WriteAsync(document));

        Assert.Equal(document.Records, back.Records);
    }

    [Theory]
    [InlineData("100.00")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-1.50")]
    public async Task The_scale_of_a_number_is_kept(string number)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);

        var json = await JsonTool.WriteAsync(new CheckIn { Id = new("c"), Value = value });

        Assert.Contains($"\"value\":{number}}}", json, StringComparison.Ordinal);
        Assert.Equal(number, (await JsonTool.ReadSoundAsync(json)).CheckIns[0].Value!.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Unknown_members_are_carried_through_at_every_level()
    {
        const string Json = """
            {
              "format": "okr/1",
              "objectives": [
                {"id":"o1","keyResults":[{"id":"k","metric":{"type":"milestones","steps":[{"title":"s","x3":[3.00]}],"x2":{"deep":[null]}},"checkIns":{"count":1,"x4":true},"grade":{"value":0.7,"x5":"五"},"revisions":[{"before":{"type":"binary","x7":7},"x6":6}],"x1":""}],"alignsTo":[{"parent":"p","x8":8}],"x0":0}
              ],
              "attestations": [
                {"id":"a","$type":"x","":1}
              ],
              "exportedBy": {"name":"测试","version":2.0},
              "cyclesArchived": []
            }

            """;

        Assert.Equal(Json.ReplaceLineEndings("\n"), await JsonTool.WriteAsync(await JsonTool.ReadSoundAsync(Json)));
    }

    [Fact]
    public async Task Unknown_members_survive_a_change_of_the_record_and_of_the_document()
    {
        var read = await JsonTool.ReadSoundAsync("""{"format":"okr/1","objectives":[{"id":"o1","theirs":1}],"envelope":2}""");

        var changed = read.Apply([new OkrChange.Put(read.Objectives[0] with { Title = "new" })]);

        Assert.Equal(
            "{\n  \"format\": \"okr/1\",\n  \"objectives\": [\n    {\"id\":\"o1\",\"title\":\"new\",\"theirs\":1}\n  ],\n  \"envelope\": 2\n}\n",
            await JsonTool.WriteAsync(changed));
    }

    [Fact]
    public async Task Records_differ_by_the_content_of_unknown_members_and_not_by_their_spelling()
    {
        var document = await JsonTool.ReadSoundAsync(
            """
            {"format":"okr/1","cycles":[
              {"id":"c","x":{"a":1.0,"b":"A"},"y":[]}, {"y":[ ],"x":{"b":"\u0041","a":1},"id":"c"}, {"id":"c","x":{"a":1.0,"b":"B"},"y":[]}, {"id":"c","y":[]}
            ]}
            """);

        Assert.Equal(document.Cycles[0], document.Cycles[1]);
        Assert.Equal(document.Cycles[0].GetHashCode(), document.Cycles[1].GetHashCode());
        Assert.NotEqual(document.Cycles[0], document.Cycles[2]);
        Assert.NotEqual(document.Cycles[0], document.Cycles[3]);
    }

    [Fact]
    public async Task The_order_of_members_does_not_count()
    {
        var read = await JsonTool.ReadSoundAsync(
            """{"units":[{"name":"n","id":"u"}],"objectives":[{"keyResults":[{"metric":{"target":1,"x":2,"type":"numeric"}}],"id":"o"}],"format":"okr/1"}""");

        Assert.Equal(new NumericMetric { Target = 1, Unknown = new() { ["x"] = JsonElement.Parse("2") } }, read.Objectives[0].KeyResults[0].Metric);
        Assert.Equal("n", read.Units[0].Name);
    }

    [Fact]
    public async Task Null_is_the_same_as_not_stated()
    {
        var read = await JsonTool.ReadSoundAsync(
            """
            {"format":"okr/1","cycles":null,"objectives":[{"id":"o","cycle":null,"state":null,"title":null,"owner":null,"keyResults":null,"labels":null,"grade":null},
            {"id":"k","keyResults":[{"id":null,"metric":null,"weight":null,"isGuardrail":null,"checkIns":{"count":null}}]}],"checkIns":[{"id":"c","observedAt":null}]}
            """);

        Assert.Equal(new Objective { Id = new("o") }, read.Objectives[0]);
        Assert.Equal(new Objective { Id = new("k"), KeyResults = [new() { CheckIns = new() }] }, read.Objectives[1]);
        Assert.Equal(new CheckIn { Id = new("c") }, read.CheckIns[0]);
    }

    [Fact]
    public async Task An_empty_id_is_the_same_as_none()
    {
        var read = await JsonTool.ReadSoundAsync("""{"format":"okr/1","units":[{"id":"","parent":""}]}""");

        Assert.True(read.Units[0].Id.IsDefault);
        Assert.True(read.Units[0].Parent!.Value.IsDefault);
        Assert.Equal(DefectKind.MissingId, Assert.Single(OkrSnapshot.Build(read).Defects).Kind);
        Assert.Equal(read.Records, (await JsonTool.ReadSoundAsync(await JsonTool.WriteAsync(read))).Records);
    }

    [Fact]
    public async Task A_time_without_offset_is_utc()
    {
        var read = await JsonTool.ReadSoundAsync(
            """{"format":"okr/1","checkIns":[{"observedAt":"2026-03-31T18:00:00","recordedAt":"2026-03-31T18:00:00+08:00"},{"observedAt":"2026-03-31","recordedAt":"2026-03-31T18:00:00.5Z"}]}""");

        Assert.Equal(new DateTimeOffset(2026, 3, 31, 18, 0, 0, TimeSpan.Zero), read.CheckIns[0].ObservedAt);
        Assert.Equal(new DateTimeOffset(2026, 3, 31, 10, 0, 0, TimeSpan.Zero), read.CheckIns[0].RecordedAt);
        Assert.Equal(TimeSpan.FromHours(8), read.CheckIns[0].RecordedAt.Offset);
        Assert.Equal(new DateTimeOffset(2026, 3, 31, 0, 0, 0, TimeSpan.Zero), read.CheckIns[1].ObservedAt);
        Assert.Equal(TimeSpan.Zero, read.CheckIns[1].RecordedAt.Offset);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_in_a_text_is_written_as_the_replacement_character()
    {
        var read = await JsonTool.ReadSoundAsync(await JsonTool.WriteAsync(new Cycle { Id = new("c"), Name = "a\ud83d" }));

        Assert.Equal("a\uFFFD", read.Cycles[0].Name);
    }

    [Fact]
    public void The_options_are_closed_and_speak_snake_case()
    {
        Assert.True(OkrJson.Options.IsReadOnly);
        Assert.Equal("\"changes_requested\"", JsonSerializer.Serialize(LinkState.ChangesRequested, OkrJson.Options.GetTypeInfo(typeof(LinkState))));
    }

    [Fact]
    public void A_host_puts_records_into_json_of_its_own()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(OkrJson.Options.TypeInfoResolver, HostJson.Default),
        };
        var page = new HostPage("Q2", new Objective { Id = new("o"), State = OkrState.Postponed, KeyResults = [new() { Weight = new(2.5m), Metric = new ManualMetric { Progress = 0.5m } }] });

        var json = JsonSerializer.Serialize(page, options);

        Assert.Contains("\"state\":\"postponed\"", json, StringComparison.Ordinal);
        Assert.Contains("\"weight\":2.5", json, StringComparison.Ordinal);
        Assert.Contains("{\"type\":\"manual\",\"progress\":0.5}", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"key\"", json, StringComparison.Ordinal);
        Assert.Equal(page, JsonSerializer.Deserialize<HostPage>(json, options));
    }

    [Fact]
    public async Task A_stream_is_left_open_and_every_piece_is_bounded()
    {
        var records = Enumerable.Range(0, 5_000).Select(i => new Objective { Id = new($"o{i}"), Title = new string('目', 50) });
        using var stream = new RecordingStream();

        await OkrJson.WriteAsync(OkrDocument.FromRecords(records), stream);

        Assert.True(stream.CanWrite);
        Assert.InRange(stream.Pieces.Max(), 1, 66_000);
        Assert.True(stream.Pieces.Count > 10);
    }

    [Fact]
    public async Task Writing_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OkrJson.WriteAsync(OkrDocument.Empty, new MemoryStream(), source.Token));
    }

    [Fact]
    public async Task Missing_arguments_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => OkrJson.WriteAsync(null!, new MemoryStream()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => OkrJson.WriteAsync(OkrDocument.Empty, null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => OkrJson.ReadAsync(null!));
        Assert.Throws<ArgumentNullException>(() => OkrRecordJson.Write(null!));
        Assert.Throws<ArgumentNullException>(() => OkrCommitJson.Write(null!));
        Assert.Throws<ArgumentNullException>(() => OkrPolicyJson.Write(null!));
    }

    internal sealed record HostPage(string Heading, Objective Objective);

    private sealed class RecordingStream : MemoryStream
    {
        public List<int> Pieces { get; } = [];

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Pieces.Add(buffer.Length);
            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}

[JsonSerializable(typeof(OkrJsonTests.HostPage))]
internal sealed partial class HostJson : JsonSerializerContext;
