using System.Text.RegularExpressions;
using Okr.Conventions;

namespace Okr.Docs.Tests.Markdown;

/// <summary>Figures of speed and size stand in tables that the benchmarks wrote, and nowhere else. Run with OKR_WRITE_DOCS=1 to quote them anew.</summary>
public class QuoteTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_quotes_what_stands_in_the_file(string path)
    {
        var page = MarkdownPage.Read(path).Text;
        if (Environment.GetEnvironmentVariable("OKR_WRITE_DOCS") is "1")
        {
            File.WriteAllText(Repository.Folder(path), Quote.Renewed(page, Read));
            return;
        }

        Assert.All(Quote.In(page), quote => Assert.Equal(quote.Expected(Read), quote.Text));
        Assert.DoesNotContain(Quote.In(page), quote => quote.Text.Length == 0);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/performance.md")]
    public void A_figure_of_speed_stands_in_a_quote(string path) =>
        Assert.Equal([], Regex.Matches(Quote.Without(MarkdownPage.Read(path).Text), @"\d ?(ns|µs|ms|s|×)(\W|$)", RegexOptions.NonBacktracking).Select(match => match.Value));

    [Fact]
    public void The_page_about_speed_quotes_every_page_of_results() => Assert.Equal(
        Directory.EnumerateFiles(Repository.Folder("benchmarks/results"), "*.md").Select(file => $"benchmarks/results/{Path.GetFileName(file)}").Order(StringComparer.Ordinal),
        Quote.In(MarkdownPage.Read("docs/performance.md").Text).Select(quote => quote.Source).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_quote_that_differs_in_one_digit_is_not_what_the_file_says()
    {
        const string Page = "Fast:\n\n<!-- quoted from results.md, Times -->\n| job | 1 ms |\n| other | 3 ms |\n<!-- end of quote -->\n";
        const string Results = "# Results\n\n## Goals\n\n| goal |\n\n## Times\n\n| job | 1 ms |\n| other | 2 ms |\n\n## Facts\n\n| fact |\n";
        var quote = Assert.Single(Quote.In(Page));

        Assert.NotEqual(quote.Text, quote.Expected(_ => Results));
        Assert.Equal(Page.Replace("3 ms", "2 ms", StringComparison.Ordinal), Quote.Renewed(Page, _ => Results));
        Assert.Equal("| other | 2 ms |", quote.Expected(_ => Results).Split('\n')[1]);
    }

    [Fact]
    public void A_quote_without_a_section_is_every_table_of_the_file() =>
        Assert.Equal("| a |\n| b |\n", Assert.Single(Quote.In("<!-- quoted from results.md -->\n| a |\n| b |\n<!-- end of quote -->")).Expected(_ => "# Results\n| a |\n\n## More\n| b |\n"));

    [Fact]
    public void A_quote_of_no_file_or_no_section_is_empty()
    {
        var quote = Assert.Single(Quote.In("<!-- quoted from results.md, Times -->\n| a |\n<!-- end of quote -->"));

        Assert.Equal("", quote.Expected(_ => null));
        Assert.Equal("", quote.Expected(_ => "## Goals\n| a |\n"));
    }

    [Fact]
    public void What_is_not_quoted_is_the_page_without_its_quotes() =>
        Assert.Equal("before\n\nafter", Quote.Without("before\n<!-- quoted from results.md -->\n1 ms\n<!-- end of quote -->\nafter"));

    private static string? Read(string source) => File.Exists(Repository.Folder(source)) ? File.ReadAllText(Repository.Folder(source)) : null;
}
