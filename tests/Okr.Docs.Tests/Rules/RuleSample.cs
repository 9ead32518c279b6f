using System.Text;
using Okr.Docs.Tests.Markdown;
using Okr.Interchange;
using Okr.Json;
using Okr.Rules;

namespace Okr.Docs.Tests.Rules;

/// <summary>A plan on a rule's page, in CSV or JSON, with what must be found in it.</summary>
/// <param name="Block">The fenced block: <c>csv bad objective:o2</c>, or <c>csv good</c>.</param>
/// <param name="Policy">The policy of the <c>json policy</c> block above it in the same section, or the default.</param>
internal sealed record RuleSample(FencedBlock Block, OkrPolicy Policy)
{
    public static readonly DateOnly Today = new(2026, 11, 16);

    public bool IsBad => Block.Words.Contains("bad");

    /// <summary>The targets that the block marks, as <c>kind:id</c>.</summary>
    public IEnumerable<string> Marked => Block.Words.Where(word => word != "bad");

    /// <summary>The samples of a page, each with the policy that stands above it.</summary>
    public static IEnumerable<RuleSample> Of(MarkdownPage page)
    {
        var policies = new Dictionary<string, OkrPolicy>();
        foreach (var block in page.Blocks)
        {
            if (block.Is("json", "policy"))
            {
                policies[block.Section] = PolicyOf(block);
            }
            else if (block.Language is "csv" or "json" && (block.Words.Contains("bad") || block.Words.Contains("good")))
            {
                yield return new RuleSample(block, policies.GetValueOrDefault(block.Section, OkrPolicy.Default));
            }
        }
    }

    public static OkrPolicy PolicyOf(FencedBlock block)
    {
        var result = OkrPolicyJson.Read(Encoding.UTF8.GetBytes(block.Text));
        Assert.True(result.Policy is not null, $"Line {block.Line}: {string.Join('\n', result.Problems)}");
        return result.Policy;
    }

    public static string Mark(OkrTarget target) => target.Kind switch
    {
        TargetKind.Workspace => "workspace",
        TargetKind.KeyResult => $"key_result:{target.Id}",
        TargetKind.CheckIn => $"check_in:{target.Id}",
        _ => FormattableString.Invariant($"{target.Kind.ToString().ToLowerInvariant()}:{target.Id}"),
    };

    public override string ToString() => $"the sample on line {Block.Line}";

    public FindingReport Check() => Check(Policy);

    public FindingReport Check(OkrPolicy policy) => OkrEngine.Analyze(OkrSnapshot.Build(Document()), policy, Today).Findings;

    private OkrDocument Document()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Block.Text));
        if (Block.Language == "json")
        {
            var result = OkrJson.ReadAsync(stream).GetAwaiter().GetResult();
            Assert.True(result.Document is not null && !result.HasErrors, $"Line {Block.Line}: {string.Join('\n', result.Problems)}");
            return result.Document;
        }

        var import = PlanCsv.Read([new PlanSource("sample.csv", stream)]);
        Assert.True(import.Document is not null, $"Line {Block.Line}: {string.Join('\n', import.Problems.Select(problem => problem.Message.English))}");
        return import.Document;
    }
}
