using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class RuleSetTests
{
    private static readonly RuleId KeyResults = new("OKR5006");

    [Fact]
    public void The_default_runs_every_rule_of_the_library_and_has_no_problems()
    {
        Assert.Equal(RuleCatalogue.All, RuleSet.Default.Rules);
        Assert.Empty(RuleSet.Default.Validate());
        Assert.Equal(RuleSet.Default, new RuleSet());
    }

    [Fact]
    public void Sets_are_equal_by_content()
    {
        static RuleSet Make() => RuleSet.Default.With(KeyResults, Severity.Error).With(KeyResults, "max", 4)
            .With(new Suppression { Rule = KeyResults, Reason = "a", Target = OkrTarget.Of(new ObjectiveId("o1")) });

        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
        Assert.NotEqual(Make(), Make().With(KeyResults, "max", 5));
    }

    [Fact]
    public void Setting_a_rule_again_keeps_what_was_not_set()
    {
        var rules = RuleSet.Default.With(KeyResults, Severity.Error).With(KeyResults, "max", 4).With(KeyResults, "min", 1).With(KeyResults, "max", 3);

        var setting = Assert.Single(rules.Settings);
        Assert.Equal(Severity.Error, setting.Severity);
        Assert.Equal(3, setting.Options["max"].Number);
        Assert.Equal(1, setting.Options["min"].Number);
    }

    [Fact]
    public void A_rule_that_is_not_there_is_off() => Assert.Equal(Severity.Off, RuleSet.Default.SeverityOf(new("OKR0000")));

    [Fact]
    public void A_hosts_rule_is_listed_in_its_place_and_found()
    {
        var rules = RuleSet.Default.With(new ThrowingRule());

        Assert.Equal("HOST1", rules.Rules[0].Descriptor.Id.Value);
        Assert.IsType<ThrowingRule>(rules.Find(new("HOST1")));
        Assert.Equal(Severity.Info, rules.SeverityOf(new("HOST1")));
    }

    public static TheoryData<string, RuleSet> Problems => new()
    {
        { "rules.settings[0].rule", RuleSet.Default.With(new RuleId("OKR0000"), Severity.Info) },
        { "rules.settings[0].rule", new() { Settings = [new()] } },
        { "rules.settings[1].rule", new() { Settings = [new() { Rule = KeyResults }, new() { Rule = KeyResults }] } },
        { "rules.settings[0].severity", RuleSet.Default.With(KeyResults, (Severity)9) },
        { "rules.settings[0].options.maximum", RuleSet.Default.With(KeyResults, "maximum", 3) },
        { "rules.settings[0].options.Max", RuleSet.Default.With(KeyResults, "Max", 3) },
        { "rules.settings[0].options.max", RuleSet.Default.With(KeyResults, "max", 0) },
        { "rules.settings[0].options.max", RuleSet.Default.With(KeyResults, "max", 101) },
        { "rules.settings[0].options.max", RuleSet.Default.With(KeyResults, "max", 3.5m) },
        { "rules.settings[0].options.max", RuleSet.Default.With(KeyResults, "max", "3") },
        { "rules.settings[0].options.max", RuleSet.Default.With(KeyResults, "max", default) },
        { "rules.settings[0].options.strict", RuleSet.Default.With(new RuleId("OKR4004"), "strict", 1) },
        { "rules.settings[0].options.label", RuleSet.Default.With(new RuleId("OKR4014"), "label", true) },
        { "rules.settings[0].options.labelValues", RuleSet.Default.With(new RuleId("OKR4014"), "labelValues", "autonomous") },
        { "rules.settings[0].options.any", RuleSet.Default.With(new RuleId("OKR5009"), "any", 1) },
        { "rules.settings[0].options.min", RuleSet.Default.With(KeyResults, "min", 6).With(KeyResults, "max", 5) },
        { "rules.settings[1].options.max", RuleSet.Default.With(KeyResults, "min", 4).With(new RuleSetting { Rule = KeyResults, Unit = new("d1"), Options = Only("max", 3) }) },
        { "rules.settings[0].options.min", Level(LevelScheme.Team, "min", 4).With(new RuleSetting { Rule = KeyResults, Severity = Severity.Info, Options = Only("max", 3) }) },
        { "rules.settings[1].rule", Level(LevelScheme.Team, "max", 4).With(new RuleSetting { Rule = KeyResults, Level = LevelScheme.Department, Options = Only("max", 3) }) },
        { "rules.settings[0].level", Level(new("galaxy"), "max", 4) },
        { "rules.settings[0].unit", RuleSet.Default.With(new RuleSetting { Rule = KeyResults, Unit = default(OrgUnitId) }) },
        { "rules.suppressions[0].unit", RuleSet.Default.With(new Suppression { Rule = KeyResults, Reason = "a", Unit = new("d1"), Target = OkrTarget.Of(new ObjectiveId("o1")) }) },
        { "rules.suppressions[0].reason", RuleSet.Default.With(new Suppression { Rule = KeyResults, Reason = " " }) },
        { "rules.suppressions[0].rule", RuleSet.Default.With(new Suppression { Reason = "because" }) },
        { "rules.hostRules[0]", RuleSet.Default.With(new NamedRule(null)) },
        { "rules.hostRules[0]", RuleSet.Default.With(new NamedRule("OKR4002")) },
        { "rules.hostRules[0]", RuleSet.Default.With(new NamedRule("okr9")) },
        { "rules.hostRules[1]", RuleSet.Default.With(new NamedRule("X1")).With(new NamedRule("X1")) },
    };

    private static Dictionary<string, RuleValue> Only(string name, int value) => new() { [name] = value };

    private static RuleSet Level(LevelKey level, string option, int value) =>
        RuleSet.Default.With(new RuleSetting { Rule = KeyResults, Level = level, Options = Only(option, value) });

    [Theory]
    [MemberData(nameof(Problems))]
    public void Each_problem_has_its_place_and_a_remedy_in_both_languages(string path, RuleSet rules)
    {
        var problem = Assert.Single(rules.Validate());

        Assert.Equal(path, problem.Path);
        Assert.NotEmpty(problem.Message.English);
        Assert.Contains(problem.Message.Chinese, letter => letter is >= '\u4e00' and <= '\u9fff');
    }

    [Fact]
    public void All_problems_are_named_at_once()
    {
        var rules = RuleSet.Default.With(new RuleId("OKR0000"), Severity.Info).With(KeyResults, "max", 0).With(KeyResults, "most", 1)
            .With(new Suppression()).With(new NamedRule("OKR1"));

        Assert.Equal(6, rules.Validate().Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void The_ends_of_a_range_are_inside(int max) => Assert.Empty(RuleSet.Default.With(KeyResults, "max", max).Validate());

    [Fact]
    public void Settings_of_different_places_stand_side_by_side_and_are_replaced_each_by_its_own()
    {
        var rules = Level(LevelScheme.Team, "max", 4).With(KeyResults, "max", 6).With(new RuleSetting { Rule = KeyResults, Level = LevelScheme.Team, Options = Only("max", 3) });

        Assert.Equal([6, 3], rules.Settings.Select(setting => setting.Options["max"].Number));
        Assert.Equal(6, rules.SettingOf(KeyResults)!.Options["max"].Number);
        Assert.Empty(rules.Validate());
    }

    [Fact]
    public void Levels_are_those_of_the_policy()
    {
        var galaxies = new LevelScheme { Levels = [new() { Key = new("galaxy"), Scope = PracticeScope.CompanyOnly, English = "Galaxy", Chinese = "星系" }] };

        Assert.Empty(Level(new("galaxy"), "max", 4).Validate(galaxies));
        Assert.Equal("rules.settings[0].level", Assert.Single(new OkrPolicy { Levels = galaxies, Rules = Level(LevelScheme.Team, "max", 4) }.Validate()).Path);
    }

    [Fact]
    public void A_contradiction_between_a_unit_and_one_above_it_is_refused_when_the_units_are_known()
    {
        var rules = RuleSet.Default
            .With(new RuleSetting { Rule = KeyResults, Unit = new("d1"), Options = Only("max", 3) })
            .With(new RuleSetting { Rule = KeyResults, Unit = new("m1"), Options = Only("min", 4) });
        var snapshot = OkrSnapshot.Build(RulePlan.Sound().Document());
        Assert.Empty(rules.Validate());

        var refused = Assert.Throws<OkrPolicyException>(() => OkrEngine.Analyze(snapshot, new OkrPolicy { Rules = rules }, RulePlan.Today));

        Assert.Equal("rules.settings[1].options.min", Assert.Single(refused.Problems).Path);
        Assert.Throws<ArgumentException>(() => RulePlan.Sound().Check(rules));
    }

    [Fact]
    public void A_suppression_of_a_rule_that_is_gone_is_a_finding_and_no_problem() =>
        Assert.Empty(RuleSet.Default.With(new Suppression { Rule = new("OKR0000"), Reason = "left behind" }).Validate());

    private sealed class NamedRule(string? id) : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new() { Id = id is null ? default : new(id) };

        public override void Check(RuleContext context) => context.Report(default);
    }
}
