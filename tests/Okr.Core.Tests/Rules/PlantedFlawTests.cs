using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class PlantedFlawTests
{
    public static TheoryData<int, int, int> Places
    {
        get
        {
            var places = new TheoryData<int, int, int>();
            for (var flaw = 0; flaw < PlantedFlaw.All.Count; flaw++)
            {
                foreach (var (departments, at) in new[] { (5, 1), (5, 5), (60, 17) })
                {
                    places.Add(flaw, departments, at);
                }
            }

            return places;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200)]
    public void A_sound_plan_has_no_findings(int departments) => Assert.Empty(RulePlan.Sound(departments).Check(scope: PracticeScope.Full).Findings);

    [Theory]
    [MemberData(nameof(Places))]
    public void A_planted_flaw_is_found_where_it_is_and_nothing_else_is_accused(int flaw, int departments, int at)
    {
        var (planted, number) = (PlantedFlaw.All[flaw], FormattableString.Invariant($"{at}"));

        var findings = planted.Plant(RulePlan.Sound(departments), number).Check(planted.Practice, planted.Rules).Findings;

        Assert.All(findings, finding => Assert.Equal(planted.Rule, finding.Rule.Value));
        Assert.Equal(planted.IsEverywhere ? departments : 1, findings.Count);
        Assert.Contains(findings, finding => finding.Target == planted.Target(number) && finding.Case() == planted.Case);
    }

    [Fact]
    public void Every_rule_and_every_case_of_it_is_planted()
    {
        var planted = PlantedFlaw.All.Select(flaw => (flaw.Rule, flaw.Case)).Distinct();
        var known = RuleCatalogue.All.SelectMany(rule => rule.Descriptor.Cases.Keys.DefaultIfEmpty(""), (rule, name) => (rule.Descriptor.Id.Value, name));

        Assert.Equal(known.Order(), planted.Order());
    }

    [Theory]
    [InlineData(OkrLanguage.English)]
    [InlineData(OkrLanguage.Chinese)]
    public void Every_message_has_all_of_its_placeholders_filled_in_its_own_language(OkrLanguage language)
    {
        foreach (var flaw in PlantedFlaw.All)
        {
            var finding = flaw.Plant(RulePlan.Sound(5), "2").Check(flaw.Practice, flaw.Rules).Findings[0];

            var message = FindingTexts.Default.Message(finding, language);

            Assert.DoesNotContain('{', message);
            Assert.Equal(language == OkrLanguage.Chinese, message.Any(letter => letter is >= '\u4e00' and <= '\u9fff'));
            Assert.Contains(message[^1], language == OkrLanguage.Chinese ? "。？" : ".?");
        }
    }
}
