using System.Text.RegularExpressions;
using Okr.Conventions;

namespace Okr.Docs.Tests.Markdown;

public class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_of_a_page_lead_somewhere(string path)
    {
        var folder = Path.GetDirectoryName(Repository.Folder(path))!;
        var targets = Regex.Matches(MarkdownPage.Read(path).Text, @"\]\(([^)\s#]+)(#[^)]*)?\)", RegexOptions.NonBacktracking)
            .Select(match => match.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

        Assert.Equal([], targets.Where(target => !Path.Exists(Path.Combine(folder, target))));
    }
}
