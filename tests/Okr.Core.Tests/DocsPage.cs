using Okr.Conventions;

namespace Okr.Core.Tests;

/// <summary>A page of the documentation, parts of which are written by tests so that they cannot drift from the code.</summary>
internal sealed class DocsPage(string name, string writer)
{
    private readonly string _file = Path.Combine(Repository.Folder("docs"), name);

    /// <summary>Holds a marked part of the page to what it must say. Run with OKR_WRITE_DOCS=1 to write the part anew.</summary>
    public void AssertPart(string part, string expected)
    {
        var page = File.ReadAllText(_file);
        var (opening, closing) = ($"<!-- {part}: written by {writer} -->\n", $"<!-- end of {part} -->");
        var begin = page.IndexOf(opening, StringComparison.Ordinal);
        var end = page.IndexOf(closing, StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"{name} has no part between '{opening.Trim()}' and '{closing}'.");
        begin += opening.Length;
        if (Environment.GetEnvironmentVariable("OKR_WRITE_DOCS") is "1")
        {
            File.WriteAllText(_file, page[..begin] + expected + page[end..]);
        }
        else if (!string.Equals(expected, page[begin..end], StringComparison.Ordinal))
        {
            var project = typeof(DocsPage).Assembly.GetName().Name;
            Assert.Fail($"docs/{name}: the part '{part}' is not what the code says. To write it anew: OKR_WRITE_DOCS=1 dotnet test tests/{project} --filter {writer}\n\nIt should be:\n{expected}");
        }
    }
}
