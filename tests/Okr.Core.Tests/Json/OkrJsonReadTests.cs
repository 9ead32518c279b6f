using System.Text;
using Okr.Json;

namespace Okr.Core.Tests.Json;

public class OkrJsonReadTests
{
    [Fact]
    public async Task All_problems_of_a_record_are_told_by_path_and_everything_else_is_read()
    {
        var result = await JsonTool.ReadAsync(
            """
            {
              "format": "okr/1",
              "objectives": [
                {"id":"o0"},
                {"id":"o1","title":7,"state":"in_review","grade":{"value":1.5,"reason":"好"},"labels":{"a":1,"b":"c"},"owner":" ",
                 "keyResults":[
                   {"id":"k1","metric":{"type":"numeric","target":"12","current":3},"weight":-1,"confidence":11,"due":"2026-02-30"},
                   null,
                   {"id":"k2","metric":{"type":"histogram","current":3},"isGuardrail":"yes"},
                   {"id":"k3","metric":{"current":3},"checkIns":{"count":1.5,"planned":2}},
                   {"id":"k4","metric":{"progress":2,"type":"manual"},"alignsTo":{}}]}
              ]
            }
            """);

        Assert.Equal(
            [
                "$.objectives[1].title",
                "$.objectives[1].state",
                "$.objectives[1].grade.value",
                "$.objectives[1].labels.a",
                "$.objectives[1].owner",
                "$.objectives[1].keyResults[0].metric.target",
                "$.objectives[1].keyResults[0].weight",
                "$.objectives[1].keyResults[0].confidence",
                "$.objectives[1].keyResults[0].due",
                "$.objectives[1].keyResults[1]",
                "$.objectives[1].keyResults[2].metric.type",
                "$.objectives[1].keyResults[2].isGuardrail",
                "$.objectives[1].keyResults[3].metric.type",
                "$.objectives[1].keyResults[3].checkIns.count",
                "$.objectives[1].keyResults[4].metric.progress",
                "$.objectives[1].keyResults[4].alignsTo",
            ],
            result.Paths());
        Assert.All(result.Problems, problem => Assert.Equal(ProblemSeverity.Error, problem.Severity));
        Assert.True(result.HasErrors);
        Assert.Equal(new Objective { Id = new("o0") }, result.Document!.Objectives[0]);
        Assert.Equal(
            new Objective
            {
                Id = new("o1"),
                Grade = new() { Reason = "好" },
                Labels = new Dictionary<string, string>(StringComparer.Ordinal) { ["b"] = "c" },
                KeyResults =
                [
                    new() { Id = new("k1"), Metric = new NumericMetric { Current = 3 } },
                    new() { Id = new("k2") },
                    new() { Id = new("k3"), CheckIns = new() { Planned = 2 } },
                    new() { Id = new("k4"), Metric = new ManualMetric() },
                ],
            },
            result.Document.Objectives[1]);
    }

    [Fact]
    public async Task A_problem_names_the_value_the_remedy_and_the_place_in_both_languages()
    {
        var result = await JsonTool.ReadAsync("{ \"format\": \"okr/1\",\n\"cycles\": [\n  {\"id\":\"c\",\n   \"state\": \"done\"} ] }");

        var problem = Assert.Single(result.Problems);
        Assert.Equal("""
            "done" cannot be read here and was left out. Write one of "active", "planning", "grading", "closed".
            """, problem.Message.English);
        Assert.Equal("""
            此处无法读取 "done"，已略过。请写"active"、"planning"、"grading"、"closed" 之一。
            """, problem.Message.Chinese);
        Assert.Equal((4, 13), (problem.Line, problem.Column));
        Assert.StartsWith("$.cycles[0].state (line 4, byte 13): \"done\"", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"grade":{"value":2}}""", "a number from 0 to 1,")]
    [InlineData("""{"keyResults":[{"weight":0.0000001}]}""", "at most six decimals")]
    [InlineData("""{"keyResults":[{"confidence":"high"}]}""", "from 0 to 10")]
    [InlineData("""{"owner":7}""", "an id:")]
    [InlineData("""{"owner":"a\u0000"}""", "an id:")]
    [InlineData("""{"start":"1/2/2026"}""", "\"2026-03-31\"")]
    [InlineData("""{"keyResults":[{"revisions":[{"changedAt":"yesterday"}]}]}""", "18:00:00+08:00")]
    [InlineData("""{"keyResults":[{"isGuardrail":1}]}""", "true or false")]
    [InlineData("""{"keyResults":[{"checkIns":{"met":1e99}}]}""", "a whole number")]
    [InlineData("""{"keyResults":[{"metric":{"type":"numeric","target":1e400}}]}""", "a number such as")]
    [InlineData("""{"keyResults":[{"metric":{"type":"numeric","target":[[[[1]]]]}}]}""", "a number such as")]
    [InlineData("""{"title":{}}""", "a text in quotes")]
    [InlineData("""{"keyResults":{}}""", "a list in brackets")]
    [InlineData("""{"keyResults":[3]}""", "an object in braces")]
    [InlineData("""{"labels":[]}""", "an object in braces whose values are texts")]
    [InlineData("""{"labels":{"a":null}}""", "a text in quotes")]
    [InlineData("""{"grade":[]}""", "an object in braces")]
    [InlineData("""{"origin":1}""", "\"autonomous\"")]
    [InlineData("""{"origin":"Autonomous"}""", "\"autonomous\"")]
    [InlineData("""{"origin":"supports,autonomous"}""", "\"autonomous\"")]
    [InlineData("""{"keyResults":[{"metric":{}}]}""", "\"zones\", \"executed\", \"manual\"")]
    [InlineData("""{"keyResults":[{"metric":{"type":1}}]}""", "\"numeric\", \"bound\"")]
    [InlineData("""{"keyResults":[{"metric":7}]}""", "an object in braces")]
    public async Task The_remedy_says_what_would_be_right(string objective, string remedy)
    {
        var result = await JsonTool.ReadObjectivesAsync(objective);

        var problem = Assert.Single(result.Problems);
        Assert.Contains(remedy, problem.Message.English, StringComparison.Ordinal);
        Assert.Contains('请', problem.Message.Chinese);
        Assert.Single(result.Document!.Objectives);
    }

    [Theory]
    [InlineData("7", "$.objectives[1]")]
    [InlineData("\"o\"", "$.objectives[1]")]
    [InlineData("null", "$.objectives[1]")]
    [InlineData("[]", "$.objectives[1]")]
    [InlineData("{\"id\":}", "$.objectives[1]")]
    [InlineData("{\"id\":\"x\",}", "$.objectives[1]")]
    [InlineData("{id:1}", "$.objectives[1]")]
    [InlineData("{'id':1}", "$.objectives[1]")]
    [InlineData("{\"id\":\"\n\"}", "$.objectives[1]")]
    [InlineData("{\"title\":\"\0\"}", "$.objectives[1]")]
    [InlineData("{\"id\":\"x\" /* a comment */}", "$.objectives[1]")]
    [InlineData("NaN", "$.objectives[1]")]
    public async Task A_record_that_cannot_be_read_is_left_out_and_the_others_are_read(string record, string path)
    {
        var result = await JsonTool.ReadObjectivesAsync($$"""{"id":"o0"},{{record}},{"id":"o2"}""");

        Assert.Equal([path], result.Paths());
        Assert.Equal(["o0", "o2"], result.Document!.Objectives.Select(objective => objective.Id.Value));
    }

    [Fact]
    public async Task A_member_given_twice_counts_once_and_is_told()
    {
        const string Objective = """{"id":"a","id":"b","labels":{"x":"1","x":"2"},"theirs":{"y":1,"y":2},"keyResults":[{"metric":{"type":"binary","type":"numeric","target":1}}]}""";

        var tolerant = await JsonTool.ReadObjectivesAsync(Objective);
        var strict = await JsonTool.ReadObjectivesAsync(Objective, strict: true);

        Assert.Equal(["$.objectives[0].id", "$.objectives[0].labels.x", "$.objectives[0].theirs.y", "$.objectives[0].keyResults[0].metric.type"], tolerant.Paths());
        Assert.False(tolerant.HasErrors);
        Assert.Equal("b", tolerant.Document!.Objectives[0].Id.Value);
        Assert.Equal("2", tolerant.Document.Objectives[0].Labels["x"]);
        Assert.IsType<NumericMetric>(tolerant.Document.Objectives[0].KeyResults[0].Metric);
        Assert.Contains("\"theirs\":{\"y\":2}", await JsonTool.WriteAsync(tolerant.Document), StringComparison.Ordinal);
        Assert.Equal(["$.objectives[0].id", "$.objectives[0].labels.x", "$.objectives[0].theirs", "$.objectives[0].keyResults[0].metric.type"], strict.Paths());
        Assert.All(strict.Problems, problem => Assert.Equal(ProblemSeverity.Error, problem.Severity));
    }

    [Fact]
    public async Task Strict_reading_refuses_unknown_members_at_every_level()
    {
        const string Json = """
            { "format": "okr/1", "objective": [], "objectives": [ {"id":"o","Title":"x","keyResults":[{"metric":{"type":"binary","value":1},"checkIns":{"n":1}}],"labels":{"any":"thing"}} ] }
            """;

        var strict = await JsonTool.ReadAsync(Json, new() { Strict = true });
        var tolerant = await JsonTool.ReadAsync(Json);

        Assert.Equal(["$.objective", "$.objectives[0].Title", "$.objectives[0].keyResults[0].metric.value", "$.objectives[0].keyResults[0].checkIns.n"], strict.Paths());
        Assert.All(strict.Problems, problem => Assert.Equal(ProblemSeverity.Error, problem.Severity));
        Assert.DoesNotContain("Title", await JsonTool.WriteAsync(strict.Document!), StringComparison.Ordinal);
        Assert.Empty(tolerant.Problems);
    }

    [Fact]
    public async Task Strict_reading_of_a_sound_document_has_no_problems()
    {
        var document = new WorkspaceMaker(7, 30, isBroken: true).Make();

        var result = await JsonTool.ReadAsync(await JsonTool.BytesAsync(document), new() { Strict = true });

        Assert.Empty(result.Problems);
        Assert.Equal(document.Records, result.Document!.Records);
    }

    [Theory]
    [InlineData("", "$", "empty")]
    [InlineData(" \n\t ", "$", "empty")]
    [InlineData("\uFEFF", "$", "empty")]
    [InlineData("[]", "$", "begins with [] and is no JSON object")]
    [InlineData("null", "$", "begins with null")]
    [InlineData("id,title\n1,2", "$", "begins with id")]
    [InlineData("<html>", "$", "begins with <html>")]
    [InlineData("PK\u0003\u0004", "$", "begins with PK")]
    [InlineData("{ \"format\": \"okr/2\" }", "$.format", "made by a newer version")]
    [InlineData("{ \"format\": \"okr/10\", \"objectives\": [{\"id\":\"o\"}] }", "$.format", "made by a newer version")]
    [InlineData("{ \"objectives\": [{\"id\":\"o\"}], \"format\": \"okr/2\" }", "$.format", "made by a newer version")]
    [InlineData("{ \"format\": \"okr-check/1\" }", "$.format", "is not an OKR document")]
    [InlineData("{ \"format\": \"okr/0\" }", "$.format", "is not an OKR document")]
    [InlineData("{ \"format\": \"okr/1.5\" }", "$.format", "is not an OKR document")]
    [InlineData("{ \"format\": 1 }", "$.format", "is not an OKR document")]
    [InlineData("{ \"format\": null }", "$.format", "is not an OKR document")]
    public async Task What_is_no_document_of_this_format_is_refused_whole(string json, string path, string reason)
    {
        var result = await JsonTool.ReadAsync(json);

        Assert.Null(result.Document);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(path, problem.Path);
        Assert.Contains(reason, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Utf16_is_recognised_and_named()
    {
        foreach (var encoding in new Encoding[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            foreach (var preamble in new[] { encoding.GetPreamble(), [] })
            {
                var result = await JsonTool.ReadAsync([.. preamble, .. encoding.GetBytes("{ \"format\": \"okr/1\" }")]);

                Assert.Contains("UTF-16", Assert.Single(result.Problems).Message.English, StringComparison.Ordinal);
                Assert.Null(result.Document);
            }
        }
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_problem()
    {
        var result = await JsonTool.ReadAsync("\uFEFF{ \"format\": \"okr/1\", \"cycles\": [{\"id\":\"c\"}] }");

        Assert.Empty(result.Problems);
        Assert.Single(result.Document!.Cycles);
    }

    [Fact]
    public async Task A_missing_format_is_a_problem_and_the_rest_is_read()
    {
        var result = await JsonTool.ReadAsync("""{ "cycles": [{"id":"c"}] }""");

        Assert.Equal(["$.format"], result.Paths());
        Assert.True(result.HasErrors);
        Assert.Single(result.Document!.Cycles);
    }

    [Theory]
    [InlineData("""{ "format": "okr/1", "cycles": {"id":"c"}, "units": [{"id":"u"}] }""", "$.cycles")]
    [InlineData("""{ "format": "okr/1", "cycles": "none", "units": [{"id":"u"}] }""", "$.cycles")]
    [InlineData("""{ "format": "okr/1", "theirs": {"a":}, "units": [{"id":"u"}] }""", "$.theirs")]
    [InlineData("""{ "format": "okr/1", "theirs": nil, "units": [{"id":"u"}] }""", "$.theirs")]
    [InlineData("""{ "format": "okr/1", "theirs": "\ud800", "units": [{"id":"u"}] }""", "$.theirs")]
    [InlineData("""{ "format": "okr/1", "\ud800": 1, "units": [{"id":"u"}] }""", "$")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"}] } {}""", "$")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"}], "theirs": 1, "theirs": 2 }""", "$.theirs")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"}], "units": [] }""", "$.units")]
    public async Task A_wrong_member_of_the_envelope_is_told_and_the_others_are_read(string json, string path)
    {
        var result = await JsonTool.ReadAsync(json);

        Assert.Equal([path], result.Paths());
        Assert.Single(result.Document!.Units);
    }

    [Theory]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"} {"id":"v"}] }""", "$.units", "not valid JSON")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"},] }""", "$.units[1]", "not valid JSON")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"}}""", "$.units", "not valid JSON")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"}], }""", "$", "not valid JSON")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"}] "cycles": [] }""", "$", "not valid JSON")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"}], cycles: [] }""", "$", "not valid JSON")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"}], "cycles" [] }""", "$.cycles", "not valid JSON")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"}], "cycles":, "x": 1 }""", "$.cycles", "not valid JSON")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"}]""", "$", "ends in the middle")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"},""", "$.units[1]", "ends in the middle")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"},{"id":"v","name":"N""", "$.units[1]", "ends in the middle")]
    [InlineData("""{ "format": "okr/1", "units": [{"id":"u"}], "cyc""", "$", "ends in the middle")]
    public async Task A_broken_or_cut_off_text_is_read_up_to_the_break(string json, string path, string reason)
    {
        var result = await JsonTool.ReadAsync(json);

        Assert.Equal("u", Assert.Single(result.Document!.Units).Id.Value);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(path, problem.Path);
        Assert.Contains(reason, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_no_unicode_is_left_out_wherever_it_stands()
    {
        byte[] json =
        [
            .. """{ "format": "okr/1", "objectives": [{"id":"o","title":"""u8, (byte)'"', 0xFF, 0xFE, (byte)'"',
            .. ""","theirs":{"ok":1,"bad":["a","""u8, (byte)'"', 0xC0, 0x80, (byte)'"',
            .. """, "\udc00x", "\ud83d\ude00", "\\ud800"]},"labels":{"\ud800":"x","y":"\ud800\ud800"},"keyResults":[{"id":"\ud800"}]}] }"""u8,
        ];

        var result = await JsonTool.ReadAsync(json);

        Assert.Equal(
            ["$.objectives[0].title", "$.objectives[0].theirs.bad[1]", "$.objectives[0].theirs.bad[2]", "$.objectives[0].labels", "$.objectives[0].labels.y", "$.objectives[0].keyResults[0].id"],
            result.Paths());
        Assert.Contains("""{"id":"o","keyResults":[{}],"theirs":{"ok":1,"bad":["a","\uD83D\uDE00","\\ud800"]}}""", await JsonTool.WriteAsync(result.Document!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escaped_emoji_are_no_problem()
    {
        var result = await JsonTool.ReadObjectivesAsync("""{"title":"\ud83d\ude00\\ud800","theirs":"\uD83D\uDE00"}""");

        Assert.Empty(result.Problems);
        Assert.Equal("😀\\ud800", result.Document!.Objectives[0].Title);
    }

    [Theory]
    [InlineData(62, 0)]
    [InlineData(63, 0)]
    [InlineData(64, 1)]
    [InlineData(999, 1)]
    [InlineData(100_000, 1)]
    public async Task Deep_nesting_is_carried_up_to_the_limit_and_told_beyond(int depth, int problems)
    {
        var result = await JsonTool.ReadObjectivesAsync($$"""{"id":"o","theirs":{{new string('[', depth)}}{{new string(']', depth)}}},{"id":"p"}""");

        Assert.Equal(problems, result.Problems.Count);
        Assert.All(result.Problems, problem => Assert.StartsWith("$.objectives[0]", problem.Path, StringComparison.Ordinal));
        Assert.Equal("p", result.Document!.Objectives[^1].Id.Value);
        await JsonTool.ReadSoundAsync(await JsonTool.WriteAsync(result.Document));
    }

    [Fact]
    public async Task A_title_of_10_MiB_is_read_and_an_id_of_10_MiB_is_told_briefly()
    {
        var giant = new string('长', 3_500_000);

        var result = await JsonTool.ReadAsync(
            $$"""{ "format": "okr/1", "objectives": [{"title":"{{giant}}","owner":"{{giant}}","{{giant}}":[1]}] }""",
            new() { MaxRecordBytes = 64 * 1024 * 1024 });

        Assert.Equal(giant, result.Document!.Objectives[0].Title);
        var problem = Assert.Single(result.Problems);
        Assert.Equal("$.objectives[0].owner", problem.Path);
        Assert.InRange(problem.Message.English.Length, 1, 300);
    }

    [Fact]
    public async Task A_record_beyond_the_limit_is_left_out_and_the_others_are_read()
    {
        var options = new OkrJsonReadOptions { MaxRecordBytes = 1000 };

        var result = await JsonTool.ReadAsync(
            $$"""{ "format": "okr/1", "units": [{"id":"u"},{"id":"v","name":"{{new string('x', 500_000)}}"},{"id":"w"}], "theirs": "{{new string('x', 1000)}}", "cycles": [{"id":"c"}] }""",
            options);

        Assert.Equal(["$.units[1]", "$.theirs"], result.Paths());
        Assert.Contains("1,000 bytes", result.Problems[0].Message.English, StringComparison.Ordinal);
        Assert.Equal(["u", "w"], result.Document!.Units.Select(unit => unit.Id.Value));
        Assert.Single(result.Document.Cycles);
    }

    [Fact]
    public async Task Problems_beyond_the_limit_are_counted()
    {
        var records = string.Join(',', Enumerable.Repeat("""{"id":7}""", 50));

        var result = await JsonTool.ReadAsync($$"""{ "format": "okr/1", "units": [{{records}}] }""", new() { MaxProblems = 10 });

        Assert.Equal(11, result.Problems.Count);
        Assert.Contains("40 more problems", result.Problems[^1].Message.English, StringComparison.Ordinal);
        Assert.Equal(50, result.Document!.Units.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Limits_are_positive(int limit)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new OkrJsonReadOptions { MaxRecordBytes = limit });
        Assert.Throws<ArgumentOutOfRangeException>(() => new OkrJsonReadOptions { MaxProblems = limit });
    }
}
