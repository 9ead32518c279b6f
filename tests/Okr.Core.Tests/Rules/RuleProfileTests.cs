using System.Text;
using Okr.Json;
using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class RuleProfileTests
{
    private static readonly RuleId Ambition = new("OKR5015");

    public static TheoryData<RuleProfile> All => [.. Enum.GetValues<RuleProfile>()];

    [Theory]
    [MemberData(nameof(All))]
    public void A_profile_is_sound_and_names_each_rule_once_in_order(RuleProfile profile)
    {
        var settings = RuleProfiles.SettingsOf(profile);

        Assert.Empty(new RuleSet { Settings = settings }.Validate());
        Assert.Empty(new RuleSet { Profile = profile }.Validate());
        Assert.Equal(settings.Select(setting => setting.Rule.Value).Distinct().Order(StringComparer.Ordinal), settings.Select(setting => setting.Rule.Value));
        Assert.Equal(profile != RuleProfile.None, settings.Count > 0);
    }

    [Fact]
    public void A_policy_file_names_it()
    {
        var read = OkrPolicyJson.Read(Encoding.UTF8.GetBytes("""{ "rules": { "profile": "all_levels" } }"""));

        Assert.Equal(RuleProfile.AllLevels, read.Policy!.Rules.Profile);
        Assert.Equal(read.Policy, OkrPolicyJson.Read(OkrPolicyJson.Write(read.Policy)).Policy);
    }

    [Fact]
    public void It_sets_severities_and_options_and_what_the_host_sets_goes_before_it()
    {
        var plan = RulePlan.Sound().Change("o1", o => o with { Ambition = default });
        var strict = new RuleSet { Profile = RuleProfile.Strict };

        Assert.Equal(Severity.Warning, Assert.Single(plan.Check(Ambition.Value, strict)).Severity);
        Assert.Equal(Severity.Warning, strict.SeverityOf(Ambition));
        Assert.Equal(Severity.Info, Assert.Single(plan.Check(Ambition.Value, strict.With(Ambition, Severity.Info))).Severity);
        Assert.Empty(plan.Check(Ambition.Value, strict.With(new RuleSetting { Rule = Ambition, Unit = new("d1"), Severity = Severity.Off })));
    }

    [Fact]
    public void An_option_of_the_host_must_fit_those_of_the_profile() => Assert.Equal(
        "rules.settings[0].options.min",
        Assert.Single((new RuleSet { Profile = RuleProfile.Strict }).With(new RuleId("OKR5006"), "min", 5).Validate()).Path);

    [Fact]
    public void A_profile_that_is_not_there_is_refused() => Assert.Equal("rules.profile", Assert.Single(new RuleSet { Profile = (RuleProfile)9 }.Validate()).Path);
}
