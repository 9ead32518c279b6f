using System.Text.Json.Nodes;
using Okr.Conventions;
using Okr.Json;

namespace Okr.Core.Tests.Json;

/// <summary>Files of released formats. They are never edited: what a new version adds comes in a new file, and all of them stay readable.</summary>
public class GoldenTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder("tests"), "Okr.Core.Tests", "Json", "Golden");

    public static TheoryData<string> Documents => [.. Names("okr-*.json")];

    public static TheoryData<string> Policies => [.. Names("policy-*.json")];

    [Theory, MemberData(nameof(Documents))]
    public async Task A_document_reads_and_is_written_with_the_same_bytes(string name)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Folder, name));

        Assert.Equal(text, await JsonTool.WriteAsync(await JsonTool.ReadSoundAsync(text)));
    }

    [Theory, MemberData(nameof(Policies))]
    public async Task A_policy_reads_and_is_written_with_the_same_bytes(string name)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, name));

        var result = OkrPolicyJson.Read(bytes);

        Assert.Empty(result.Problems);
        Assert.Equal(bytes, OkrPolicyJson.Write(result.Policy!));
    }

    [Fact]
    public void Every_member_of_a_record_stands_in_one_of_the_files()
    {
        var present = Names("okr-*.json").SelectMany(name => MembersIn(JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))));
        var all = NodeTypes.OfRecords.SelectMany(NodeTypes.MembersOf).Select(NodeTypes.NameOf);

        Assert.Equal([], all.Except(present, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Names(string pattern) => Directory.GetFiles(Folder, pattern).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> MembersIn(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => MembersIn(member.Value).Prepend(member.Key)),
        JsonArray list => list.SelectMany(MembersIn),
        _ => [],
    };
}
