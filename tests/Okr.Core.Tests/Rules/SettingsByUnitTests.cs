using System.Globalization;
using FsCheck.Xunit;
using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class SettingsByUnitTests
{
    private const string Id = "OKR5006";

    private static RuleSetting Setting(LevelKey? level = null, string? unit = null, Severity? severity = null, int? min = null, int? max = null)
    {
        var options = new Dictionary<string, RuleValue>();
        foreach (var (name, value) in new[] { ("min", min), ("max", max) })
        {
            if (value is { } number)
            {
                options.Add(name, number);
            }
        }

        return new() { Rule = new(Id), Level = level, Unit = unit is null ? null : new OrgUnitId(unit), Severity = severity, Options = options };
    }

    private static string[] Found(RulePlan plan, params RuleSetting[] settings) =>
        [.. plan.Check(Id, new RuleSet { Settings = settings }).Select(finding => $"{finding.Target.Id} {finding.Severity} {finding.Argument("min")}-{finding.Argument("max")}")];

    /// <summary>Every objective has three key results, so a minimum of four accuses all.</summary>
    private static RulePlan Plan() => RulePlan.Sound(2);

    [Fact]
    public void A_setting_of_a_unit_holds_for_everything_below_it() =>
        Assert.Equal(["o1 Info 4-5", "i1 Info 4-5"], Found(Plan(), Setting(unit: "d1", min: 4)));

    [Fact]
    public void A_setting_of_a_level_holds_for_that_level_and_a_team_is_a_department() =>
        Assert.Equal(["o1 Warning 4-5", "o2 Warning 4-5"], Found(Plan(), Setting(LevelScheme.Team, severity: Severity.Warning, min: 4)));

    [Fact]
    public void The_nearest_wins_for_the_severity_and_for_each_option_by_itself() => Assert.Equal(
        ["o0 Info 4-9", "o1 Error 4-7", "i1 Warning 4-7", "o2 Info 4-9"],
        Found(
            Plan(),
            Setting(unit: "m1", severity: Severity.Warning),
            Setting(unit: "m2", min: 3),
            Setting(unit: "d1", severity: Severity.Error, max: 7),
            Setting(LevelScheme.Individual, severity: Severity.Error),
            Setting(min: 4, max: 9)));

    [Fact]
    public void In_one_unit_a_level_goes_before_all_levels() => Assert.Equal(
        ["o1 Warning 4-5", "i1 Error 4-5"],
        Found(Plan(), Setting(LevelScheme.Individual, "d1", Severity.Error), Setting(unit: "d1", severity: Severity.Warning, min: 4)));

    [Fact]
    public void A_default_gives_way_to_what_is_set()
    {
        Assert.Equal(["o0 Warning 1-1", "o1 Warning 1-1", "i1 Warning 1-1", "o2 Warning 1-1", "i2 Warning 1-1"], Found(Plan(), Setting(max: 1)));
        Assert.Equal(["o1 Info 9-9", "i1 Info 9-9"], Found(Plan(), Setting(unit: "d1", min: 9)));
    }

    [Fact]
    public void A_rule_that_is_off_can_be_on_in_a_unit_and_the_other_way_round()
    {
        Assert.Equal(["o1 Warning 4-5", "i1 Warning 4-5"], Found(Plan(), Setting(severity: Severity.Off, min: 4), Setting(unit: "d1", severity: Severity.Warning)));
        Assert.Equal(["o0 Info 4-5", "o2 Info 4-5", "i2 Info 4-5"], Found(Plan(), Setting(min: 4), Setting(unit: "d1", severity: Severity.Off)));
    }

    [Fact]
    public void A_key_result_that_another_unit_answers_for_is_judged_by_that_unit()
    {
        var plan = Plan().ChangeKeyResult("o1", k => k with { Unit = new("d2"), Metric = new NumericMetric { Baseline = 1, Target = 1 } });

        Assert.Empty(plan.Check("OKR5009", new RuleSet { Settings = [new() { Rule = new("OKR5009"), Unit = new("d2"), Severity = Severity.Off }] }));
        Assert.Single(plan.Check("OKR5009", new RuleSet { Settings = [new() { Rule = new("OKR5009"), Unit = new("d1"), Severity = Severity.Off }] }));
    }

    [Fact]
    public void Initiatives_check_ins_and_attestations_have_a_unit_too()
    {
        var off = new RuleSet { Settings = [new() { Rule = new("OKR9003"), Unit = new("d1"), Severity = Severity.Off }] };
        var plan = Plan().Add(
            new Initiative { Id = new("e1"), Unit = new("d1"), Objective = new("gone") },
            new Initiative { Id = new("e2"), Objective = new("gone") },
            new CheckIn { Id = new("c1"), Objective = new("o1"), KeyResult = new("gone") },
            new CheckIn { Id = new("c2"), Objective = new("o2"), KeyResult = new("gone") },
            new Attestation { Id = new("a1"), Unit = new("gone") });

        Assert.Equal(["e1", "e2", "c1", "c2", "a1"], plan.Check("OKR9003").Ids());
        Assert.Equal(["e2", "c2", "a1"], plan.Check("OKR9003", off).Ids());
    }

    [Fact]
    public void A_crash_is_reported_once_whatever_the_number_of_units_with_options()
    {
        var rules = RuleSet.Default.With(new ThrowingRule()) with { Settings = [new() { Rule = new("HOST1"), Unit = new("d1"), Severity = Severity.Error }] };

        Assert.Single(Plan().Check(rules).Findings);
    }

    [Property(MaxTest = 200)]
    public void Every_unit_gets_what_the_nearest_setting_says(int seed)
    {
        var random = new Random(seed);
        LevelKey[] levels = [LevelScheme.Company, LevelScheme.Department, LevelScheme.Team, LevelScheme.Individual];
        var units = Enumerable.Range(0, random.Next(1, 12)).Select(i => new OrgUnit
        {
            Id = Unit(i),
            Level = levels[random.Next(4)],
            Parent = i == 0 || random.Next(4) == 0 ? null : Unit(random.Next(i)),
        }).ToList();
        var settings = Enumerable.Range(0, random.Next(8)).Select(_ => Setting(
                random.Next(2) == 0 ? null : levels[random.Next(4)],
                random.Next(2) == 0 ? null : Unit(random.Next(units.Count)).Value,
                random.Next(2) == 0 ? null : (Severity)random.Next(4),
                random.Next(2) == 0 ? null : random.Next(4),
                random.Next(2) == 0 ? null : random.Next(4, 7)))
            .DistinctBy(setting => (setting.Level is { } level ? LevelScheme.Default.Find(level)!.Rank : -1, setting.Unit))
            .ToList();
        var plan = RulePlan.Empty();
        plan.Add([.. units.OrderBy(_ => random.Next())]);
        var expected = new List<string>();
        foreach (var unit in units)
        {
            var count = random.Next(1, 9);
            var objective = RulePlan.Objective("o-" + unit.Id, unit.Id.Value);
            plan.Add(objective with { KeyResults = [.. Enumerable.Range(0, count).Select(i => RulePlan.KeyResult($"{objective.Id}.{i}"))] });
            var near = Nearest(unit, units, settings);
            var (min, max) = (ValueOf(near, "min", 2), ValueOf(near, "max", 5));
            var severity = near.Select(setting => setting.Severity).FirstOrDefault(set => set is not null) ?? (count < min ? Severity.Info : Severity.Warning);
            if ((count < min || count > max) && severity != Severity.Off)
            {
                expected.Add($"{objective.Id} {severity} {min}-{max}");
            }
        }

        Assert.Equal(expected.Order(StringComparer.Ordinal), Found(plan, [.. settings]).Order(StringComparer.Ordinal));
    }

    private static OrgUnitId Unit(int number) => new("u" + number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The settings for a unit, the nearest first: those of the unit, of each unit above it, of its level, of all.</summary>
    private static List<RuleSetting> Nearest(OrgUnit unit, List<OrgUnit> units, List<RuleSetting> settings)
    {
        var path = new List<OrgUnitId?>();
        for (var current = unit; current is not null; current = units.Find(other => other.Id == current.Parent))
        {
            path.Add(current.Id);
        }

        path.Add(null);
        return [.. path.SelectMany(place => settings
            .Where(setting => setting.Unit == place && (setting.Level is not { } level || LevelScheme.Default.AreSame(level, unit.Level)))
            .OrderBy(setting => setting.Level is null))];
    }

    private static int ValueOf(List<RuleSetting> near, string name, int otherwise) =>
        near.Find(setting => setting.Options.ContainsKey(name)) is { } setting ? (int)setting.Options[name].Number : otherwise;
}
