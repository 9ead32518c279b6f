using Okr.Conventions;
using Okr.Json;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>The policies under docs/policies.</summary>
internal static class PolicyFile
{
    public static string Folder { get; } = Repository.Folder(Path.Combine("docs", "policies"));

    public static ScoringPolicy Read(string name)
    {
        var result = OkrPolicyJson.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".json")));
        Assert.Empty(result.Problems);
        return result.Policy!.Scoring;
    }
}
