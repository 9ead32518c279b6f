using System.Text.RegularExpressions;
using Samples.AdapterTests;

namespace Okr.Conformance.Tests.Samples;

/// <summary>Keeps docs/writing-an-adapter.md and docs/privacy.md true: their code is compiled code, and their lists are the kit's.</summary>
public sealed partial class AdapterGuideTests
{
    private static readonly string Root = FindRoot();
    private static readonly string Guide = File.ReadAllText(Path.Combine(Root, "docs", "writing-an-adapter.md"));

    [Theory]
    [InlineData("writing-an-adapter.md")]
    [InlineData("privacy.md")]
    public void Every_block_of_code_stands_in_the_file_that_it_names(string page)
    {
        var text = File.ReadAllText(Path.Combine(Root, "docs", page));
        var blocks = SourcedBlock().Matches(text);

        Assert.NotEmpty(blocks);
        Assert.Equal(text.Split("```csharp").Length - 1, blocks.Count);
        Assert.All(blocks, block =>
        {
            var source = File.ReadAllText(Path.Combine(Root, block.Groups["path"].Value));
            Assert.Contains(block.Groups["code"].Value.TrimEnd(), source, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_promise_is_numbered()
    {
        var numbers = Promise().Matches(Guide).Select(match => int.Parse(match.Groups[1].Value));

        Assert.Equal(Enum.GetValues<StorePromise>().Select(promise => (int)promise), numbers);
    }

    [Fact]
    public void The_table_lists_the_cases_of_the_kit()
    {
        var rows = CaseRow().Matches(Guide).Select(match => match.Value);

        Assert.Equal(ConformanceKit.Cases.Select(item => $"| {item.Id} | {item.Title} |"), rows);
    }

    [Fact]
    public async Task The_console_program_prints_a_report_of_success()
    {
        var output = new StringWriter();

        Assert.Equal(0, await ConsoleProgram.RunAsync(output));
        Assert.StartsWith("# JsonLinesOkrStore 1.0: conforms", output.ToString(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"<!-- source: (?<path>\S+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex SourcedBlock();

    [GeneratedRegex(@"^\*\*(\d+)\. ", RegexOptions.Multiline)]
    private static partial Regex Promise();

    [GeneratedRegex(@"^\| S-\d+ \| .* \|$", RegexOptions.Multiline)]
    private static partial Regex CaseRow();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Okr.Core.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside a checkout.");
        }

        return folder.FullName;
    }
}
