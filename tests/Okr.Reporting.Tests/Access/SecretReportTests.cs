using System.Text;
using FsCheck.Xunit;
using Okr.Core.Tests.Access;

namespace Okr.Reporting.Tests.Access;

[Properties(Arbitrary = [typeof(SecretArbitraries)], MaxTest = 40)]
public sealed class SecretReportTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Property]
    public void A_page_for_a_viewer_does_not_depend_on_what_is_hidden(SecretPair pair) => AssertSame(pair);

    [Property]
    public void A_page_for_a_viewer_depends_on_nothing_hidden_but_its_numbers(EqualNumbersPair numbers) => AssertSame(numbers.Pair);

    private static void AssertSame(SecretPair pair)
    {
        var (one, other) = (Seen(pair.One, pair), Seen(pair.Other, pair));
        foreach (var language in Enum.GetValues<OkrLanguage>())
        {
            Assert.Equal(Html(one, language), Html(other, language));
            Assert.Equal(Sarif(one, language), Sarif(other, language));
            Assert.DoesNotContain("SECRET", Html(other, language), StringComparison.Ordinal);
        }
    }

    private static OkrAnalysis Seen(OkrDocument document, SecretPair pair) => OkrEngine.Analyze(OkrSnapshot.Build(document), new() { Access = pair.Policy }, Today).SeenBy(pair.Viewer);

    private static string Html(OkrAnalysis analysis, OkrLanguage language)
    {
        var output = new StringWriter();
        HtmlReport.Write(analysis, output, new() { Language = language, GeneratedOn = Today });
        return output.ToString();
    }

    private static string Sarif(OkrAnalysis analysis, OkrLanguage language)
    {
        using var output = new MemoryStream();
        SarifReport.Write(analysis, output, new() { Language = language });
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
