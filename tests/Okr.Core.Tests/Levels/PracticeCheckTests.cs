namespace Okr.Core.Tests.Levels;

public sealed class PracticeCheckTests
{
    private static readonly Pilot Sound = new()
    {
        Units = [new("sales")],
        Scope = PracticeScope.CompanyAndDepartment,
        Cycles = [new("q4")],
        Criteria = [new() { Measure = PilotMeasure.CheckInHabit, AtLeast = 0.5m }, new() { Question = "pilot-worth-it" }],
    };

    [Fact]
    public void A_pilot_at_a_wider_scope_with_units_cycles_and_criteria_is_sound() => Assert.Empty(Problems(Sound));

    [Fact]
    public void A_pilot_that_says_nothing_is_told_everything_that_it_must_say() =>
        Assert.Equal(["pilots[0].units", "pilots[0].cycles", "pilots[0].criteria", "pilots[0].scope"], Problems(new()));

    [Fact]
    public void A_pilot_of_the_company_level_is_none_and_nothing_pilots_before_a_scope_is_chosen()
    {
        Assert.Equal(["pilots[0].scope"], Problems(Sound with { Scope = PracticeScope.CompanyOnly }));
        Assert.Equal(["pilots[0].scope"], new OkrPolicy { Pilots = [Sound] }.Validate().Select(problem => problem.Path));
    }

    [Fact]
    public void A_pilot_that_has_ended_may_stay_when_the_rest_has_followed() =>
        Assert.Empty(new OkrPolicy { Scope = PracticeScope.CompanyAndDepartment, Pilots = [Sound] }.Validate());

    [Fact]
    public void A_criterion_asks_a_question_or_names_a_share()
    {
        var pilot = Sound with { Criteria = [new(), new() { Measure = PilotMeasure.Aligned }, new() { Measure = PilotMeasure.Aligned, AtLeast = 1.1m }, new() { Measure = (PilotMeasure)9, AtLeast = 1 }] };

        Assert.Equal(["pilots[0].criteria[0].question", "pilots[0].criteria[1].atLeast", "pilots[0].criteria[2].atLeast", "pilots[0].criteria[3].measure"], Problems(pilot));
    }

    [Fact]
    public void House_rules_name_levels_of_the_scheme_once()
    {
        var house = new HouseRules
        {
            Departments = (DepartmentMode)9,
            UpdateDay = (Weekday)9,
            Deadlines = [new() { Level = LevelScheme.Department, Day = 7 }, new() { Level = LevelScheme.Team, Day = 9 }, new() { Level = new("guild") }],
        };

        Assert.Equal(
            ["house.departments", "house.updateDay", "house.deadlines[1].level", "house.deadlines[2].level", "appraisal.mode"],
            new OkrPolicy { House = house, Appraisal = new() { Mode = (AppraisalMode)9 } }.Validate().Select(problem => problem.Path));
    }

    [Fact]
    public void A_wording_norm_names_a_level_and_says_something_that_a_title_can_keep_to()
    {
        var house = new HouseRules { Wording = [new() { MaxLength = 60, StartsWith = ["O: "] }, new() { Level = new("guild"), AppliesTo = TargetKind.CheckIn, MaxLength = -1, Avoids = [""] }] };

        Assert.Equal(
            ["house.wording[1].level", "house.wording[1].appliesTo", "house.wording[1].maxLength", "house.wording[1]"],
            new OkrPolicy { House = house }.Validate().Select(problem => problem.Path));
    }

    private static IEnumerable<string> Problems(Pilot pilot) =>
        new OkrPolicy { Scope = PracticeScope.CompanyOnly, Pilots = [pilot] }.Validate().Select(problem => problem.Path);
}
