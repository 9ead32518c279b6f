using System.Reflection;
using System.Text.RegularExpressions;
using Okr.Readiness;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Reporting.Tests.Texts;

public sealed class ReportTextsTests
{
    private static readonly (string Name, LocalizedText Text)[] All =
    [
        .. typeof(ReportTexts).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(LocalizedText))
            .Select(field => (field.Name, (LocalizedText)field.GetValue(null)!)),
    ];

    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_placeholders()
    {
        Assert.True(All.Length > 60);
        Assert.All(All.Where(text => text.Name is not (nameof(ReportTexts.LanguageTag) or nameof(ReportTexts.Separator) or nameof(ReportTexts.Colon))), text =>
        {
            Assert.Matches("[A-Za-z]", text.Text.English);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.Text.Chinese);
            Assert.Equal(Holes(text.Text.English), Holes(text.Text.Chinese));
        });
    }

    [Fact]
    public void Every_value_of_the_domain_has_a_name_of_its_own_in_both_languages()
    {
        AssertNames<ScoreBand>(DomainTexts.Of);
        AssertNames<OkrStatus>(DomainTexts.Of);
        AssertNames<AmbitionVerdict>(DomainTexts.Of);
        AssertNames<Freshness>(DomainTexts.Of);
        AssertNames<Severity>(DomainTexts.Of);
        AssertNames<Ambition>(DomainTexts.Of);
        AssertNames<OkrState>(DomainTexts.Of);
        AssertNames<Origin>(DomainTexts.Of);
        AssertNames<Visibility>(DomainTexts.Of);
        AssertNames<LinkState>(DomainTexts.Of);
        AssertNames<Zone>(DomainTexts.Of);
        AssertNames<CriterionState>(DomainTexts.Of);
        AssertNames<TargetKind>(DomainTexts.Of);
    }

    [Theory]
    [InlineData(OkrLanguage.English, @"\p{IsCJKUnifiedIdeographs}")]
    [InlineData(OkrLanguage.Chinese, @"^\P{IsCJKUnifiedIdeographs}*[A-Za-z]{4,}\P{IsCJKUnifiedIdeographs}*$")]
    public void A_page_speaks_one_language_only(OkrLanguage language, string other)
    {
        // The plan itself says nothing but numbers here, so every word is the report's own.
        var document = OkrDocument.FromRecords(Plans.Make(text => "12").Records.Where(record => record is not Okr.Objective { Id.Value: "o4" or "o5" }));
        var words = Page.Of(document, new HtmlReportOptions { Language = language }).Root.Descendants("main").Single()
            .DescendantNodes().OfType<System.Xml.Linq.XText>().Select(text => text.Value)
            .Where(text => Regex.IsMatch(text, other, RegexOptions.None, TimeSpan.FromSeconds(1)));
        string[] neutral = ["The parent moves in next week", "docs/rules/", "OKR", "JavaScript", "acme", "quality", "12", "gone"];
        Assert.DoesNotContain(words, text => !neutral.Any(name => text.Contains(name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(1, "1 objective", "1 个目标")]
    [InlineData(0, "0 objectives", "0 个目标")]
    [InlineData(12345, "12,345 objectives", "12,345 个目标")]
    public void Things_are_counted_as_each_language_counts(int number, string english, string chinese)
    {
        Assert.Equal(english, Written(number, OkrLanguage.English));
        Assert.Equal(chinese, Written(number, OkrLanguage.Chinese));
    }

    private static string Written(int number, OkrLanguage language)
    {
        using var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        new HtmlWriter(output, language).Write($"{ReportTexts.Objectives.Times(number)}");
        return output.ToString();
    }

    private static void AssertNames<T>(Func<T, LocalizedText> name)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        Assert.Equal(values.Length, values.Select(value => name(value).English).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(values.Length, values.Select(value => name(value).Chinese).Distinct(StringComparer.Ordinal).Count());
    }

    private static string[] Holes(string text) =>
        [.. Regex.Matches(text, "\\{.\\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(hole => hole.Value).Order(StringComparer.Ordinal)];
}
