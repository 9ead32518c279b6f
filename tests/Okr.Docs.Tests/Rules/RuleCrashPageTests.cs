using Okr.Docs.Tests.Markdown;
using Okr.Docs.Tests.Programs;

namespace Okr.Docs.Tests.Rules;

/// <summary>The page of OKR9001 shows programs instead of plans: only code makes a rule fail.</summary>
public class RuleCrashPageTests
{
    public const string Id = "OKR9001";

    [Theory]
    [InlineData("Samples")]
    [InlineData("中文")]
    public void The_bad_program_makes_the_finding_and_the_good_one_does_not(string section)
    {
        var programs = MarkdownPage.Read($"docs/rules/{Id}.md").Blocks.Where(block => block.Is("csharp", "run") && block.Section == section).ToList();

        Assert.All(programs, block => Assert.Equal(block.Words.Contains("bad"), DocumentedProgram.Run(block.Text, Id).Contains(Id, StringComparison.Ordinal)));
        Assert.Equal([true, false], programs.Select(block => block.Words.Contains("bad")).OrderDescending());
    }
}
