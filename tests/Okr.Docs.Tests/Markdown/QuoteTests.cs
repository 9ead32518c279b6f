using System.Text.RegularExpressions;

namespace Okr.Docs.Tests.Markdown;

public class QuoteTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_quotes_what_stands_in_the_file(string path) =>
        Assert.All(Quote.In(MarkdownPage.Read(path).Text), quote => Assert.Equal([], quote.Strange()));

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/performance.md")]
    public void A_figure_of_speed_or_size_stands_in_a_quote(string path) => Assert.Equal(
        [],
        Regex.Matches(Quote.Without(MarkdownPage.Read(path).Text), @"\d(?: |&nbsp;)?(?:ns|µs|ms|s|MB|GB|×)(?!\w)", RegexOptions.NonBacktracking).Select(match => match.Value));

    [Fact]
    public void The_page_about_speed_quotes_every_page_of_results() => Assert.Equal(
        Directory.EnumerateFiles(Conventions.Repository.Folder("benchmarks/results"), "*.md").Select(file => $"benchmarks/results/{Path.GetFileName(file)}").Where(file => !file.EndsWith("README.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        Quote.In(MarkdownPage.Read("docs/performance.md").Text).Select(quote => quote.Source).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_quote_that_differs_in_one_digit_is_refused()
    {
        const string Page = "Fast:\n\n<!-- quoted from results.md -->\n| job | 1 ms |\n| other | 3 ms |\n<!-- end of quote -->\n";

        Assert.Equal(["| other | 3 ms |"], Assert.Single(Quote.In(Page)).Strange(_ => "# Results\n| job | 1 ms |\n| other | 2 ms |\n"));
        Assert.Empty(Assert.Single(Quote.In(Page)).Strange(_ => "# Results\n| job | 1 ms |\nbetween\n| other | 3 ms |\n"));
    }

    [Fact]
    public void A_quote_out_of_order_or_of_no_file_is_refused()
    {
        const string Page = "<!-- quoted from results.md -->\nb\na\n<!-- end of quote -->";

        Assert.Equal(["a"], Assert.Single(Quote.In(Page)).Strange(_ => "a\nb\n"));
        Assert.Equal(["b", "a"], Assert.Single(Quote.In(Page)).Strange(_ => null));
    }

    [Fact]
    public void What_is_not_quoted_is_the_page_without_its_quotes() =>
        Assert.Equal("before\nafter", Quote.Without("before\n<!-- quoted from results.md -->\n1 ms\n<!-- end of quote -->\nafter"));
}
