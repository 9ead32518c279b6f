using System.Text.RegularExpressions;
using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed partial class ReadinessCatalogueTests
{
    [Fact]
    public void Ids_are_kebab_case_and_unique()
    {
        Assert.All(ReadinessCatalogue.All, criterion => Assert.Matches(KebabCase(), criterion.Id));
        Assert.Distinct(ReadinessCatalogue.All.Select(criterion => criterion.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_criterion_has_its_texts_in_both_languages_its_method_rules_and_its_sources() =>
        Assert.All(ReadinessCatalogue.All, criterion =>
        {
            Assert.All([criterion.Title, criterion.Question, criterion.NextStep], text =>
            {
                Assert.NotEmpty(text.English);
                Assert.Contains(text.Chinese, character => character is >= '\u4e00' and <= '\u9fff');
            });
            Assert.NotEmpty(criterion.MethodRules);
            Assert.NotEmpty(criterion.Sources);
            Assert.NotEqual(PracticeScope.NotChosen, criterion.Scope);
        });

    [Fact]
    public void A_criterion_is_found_by_its_exact_id()
    {
        Assert.Equal("leadership-support", ReadinessCatalogue.Find("leadership-support")?.Id);
        Assert.Null(ReadinessCatalogue.Find("Leadership-Support"));
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KebabCase();
}
