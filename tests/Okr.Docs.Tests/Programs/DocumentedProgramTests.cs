using Okr.Docs.Tests.Markdown;

namespace Okr.Docs.Tests.Programs;

public class DocumentedProgramTests
{
    /// <summary>Every C# block of the README, and every one elsewhere that says <c>csharp run</c>.</summary>
    public static TheoryData<string, int> Programs
    {
        get
        {
            var programs = new TheoryData<string, int>();
            foreach (var path in MarkdownPage.All)
            {
                foreach (var block in MarkdownPage.Read(path).Blocks.Where(block => block.Language == "csharp" && (path == "README.md" || block.Words.Contains("run"))))
                {
                    programs.Add(path, block.Line);
                }
            }

            return programs;
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_in_the_documentation_compiles_and_prints_what_the_page_shows(string path, int line)
    {
        var blocks = MarkdownPage.Read(path).Blocks;
        var at = blocks.ToList().FindIndex(block => block.Line == line);

        var printed = DocumentedProgram.Run(blocks[at].Text, $"{path}:{line}");

        Assert.NotEmpty(printed);
        if (at + 1 < blocks.Count && blocks[at + 1].Is("text", "output"))
        {
            Assert.Equal(blocks[at + 1].Text, printed);
        }
    }
}
