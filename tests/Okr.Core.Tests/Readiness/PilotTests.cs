using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

/// <summary>Go or no-go, by criteria that were fixed before the pilot began.</summary>
public sealed class PilotTests
{
    private static readonly Cycle Closed = new() { Id = new("q3"), Name = "Q3", Start = new(2026, 7, 1), End = new(2026, 9, 30), State = CycleState.Closed };

    private static readonly Pilot Sales = new()
    {
        Name = "Sales first",
        Units = [new("sales")],
        Scope = PracticeScope.CompanyAndDepartment,
        Cycles = [new("q3")],
        Criteria = [new() { Measure = PilotMeasure.SoundKeyResults, AtLeast = 0.5m }],
        FixedOn = new(2026, 6, 20),
    };

    [Theory]
    [InlineData(1, 1, PilotVerdict.Go)]
    [InlineData(1, 2, PilotVerdict.Go)]
    [InlineData(1, 3, PilotVerdict.NoGo)]
    public void The_share_that_was_fixed_decides(int sound, int all, PilotVerdict expected) => Assert.Equal(expected, Judge(Sales, Piloted(sound, all)).Verdict);

    [Theory]
    [InlineData("2026-07-01", PilotVerdict.Go)]
    [InlineData("2026-07-02", PilotVerdict.Open)]
    [InlineData(null, PilotVerdict.Open)]
    public void Criteria_that_came_later_decide_nothing(string? fixedOn, PilotVerdict expected)
    {
        var result = Judge(Sales with { FixedOn = fixedOn is null ? null : DateOnly.ParseExact(fixedOn, "O") }, Piloted(1, 1));

        Assert.Equal(expected, result.Verdict);
        Assert.Equal(expected == PilotVerdict.Open, result.Reason.English.StartsWith("Its criteria were not fixed before it began", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pilot_that_still_runs_is_open_and_already_shows_its_numbers()
    {
        var result = Judge(Sales with { Cycles = [new("q3"), new("q4")] }, Piloted(1, 1));

        Assert.Equal(PilotVerdict.Open, result.Verdict);
        Assert.Equal("1 of 1 (100%).", Assert.Single(result.Criteria).Evidence.English);
    }

    [Fact]
    public void A_question_is_answered_for_the_pilot_s_own_units()
    {
        var pilot = Sales with { Criteria = [new() { Question = "pilot-worth-it" }] };

        Assert.Equal(PilotVerdict.Open, Judge(pilot, Piloted(1, 1)).Verdict);
        Assert.Equal(PilotVerdict.Open, Judge(pilot, Piloted(1, 1).Say("pilot-worth-it", Answer.Yes, Company.Today, unit: "works")).Verdict);
        Assert.Equal(PilotVerdict.Go, Judge(pilot, Piloted(1, 1).Say("pilot-worth-it", Answer.Yes, Company.Today, unit: "sales")).Verdict);
        Assert.Equal(PilotVerdict.NoGo, Judge(pilot, Piloted(1, 1).Say("pilot-worth-it", Answer.No, Company.Today)).Verdict);
        Assert.Equal(
            PilotVerdict.NoGo,
            Judge(pilot with { Units = [new("sales"), new("works")] }, Piloted(1, 1).Say("pilot-worth-it", Answer.Yes, Company.Today, unit: "sales").Say("pilot-worth-it", Answer.No, Company.Today, unit: "works")).Verdict);
    }

    [Fact]
    public void Each_measure_looks_at_the_units_and_cycles_of_the_pilot_only()
    {
        PilotCriterion Of(PilotMeasure measure) => new() { Measure = measure, AtLeast = 1 };
        var pilot = Sales with { Criteria = [Of(PilotMeasure.CheckInHabit), Of(PilotMeasure.Aligned), Of(PilotMeasure.SoundKeyResults), Of(PilotMeasure.Execution), Of(PilotMeasure.MatureMindset)] };
        var company = Piloted(1, 1)
            .With(new CheckIn { Id = new("c1"), Objective = new("past"), KeyResult = new("k0"), ObservedAt = new(2026, 7, 3, 9, 0, 0, TimeSpan.Zero) })
            .With(new Initiative { Id = new("e1"), Objective = new("past") })
            .With(new Objective { Id = new("other"), Unit = new("works"), Cycle = new("q3"), KeyResults = [new() { Id = new("x") }] })
            .Staff("sales", 5, 4).Staff("works", 5, 1);

        Assert.Equal(
            ["1 of 13 (7.7%).", "0 of 1 (0%).", "1 of 1 (100%).", "1 of 1 (100%).", "5 of 5 (100%)."],
            Judge(pilot, company).Criteria.Select(result => result.Evidence.English));
    }

    [Fact]
    public void What_nobody_measured_is_not_answered_and_decides_nothing()
    {
        var pilot = Sales with { Criteria = [new() { Measure = PilotMeasure.CheckInHabit, AtLeast = 0.5m }, new() { Measure = PilotMeasure.MatureMindset, AtLeast = 0.5m }] };

        var result = Judge(pilot, Piloted(1, 1).Staff("sales", 4, 5));

        Assert.Equal(PilotVerdict.Open, result.Verdict);
        Assert.All(result.Criteria, criterion => Assert.Equal(CriterionState.NotAnswered, criterion.State));
    }

    [Theory]
    [InlineData(1, CriterionState.Met, "By the criteria of the pilot, go: Sales first.")]
    [InlineData(0, CriterionState.NotMet, "By the criteria of the pilot, no-go: Sales first.")]
    public void The_advice_about_pilots_follows_the_verdict_and_shows_what_people_say_beside_it(int sound, CriterionState expected, string evidence)
    {
        var report = Piloted(sound, 1).Say("pilot", Answer.Yes, Company.Today, by: "pm").Assess(new Practice { Scope = PracticeScope.CompanyOnly, Pilots = [Sales] });

        var result = report.Criteria.Single(result => result.Criterion.Id == "pilot");
        Assert.Equal((expected, evidence), (result.State, result.Shown?.English));
        Assert.Equal("Yes (pm, 2026-11-23).", result.Attested?.English);
        Assert.Equal(expected == CriterionState.NotMet, result.Contradiction is not null);
    }

    private static PilotResult Judge(Pilot pilot, Company company) => Assert.Single(company.Assess(new Practice { Scope = PracticeScope.CompanyOnly, Pilots = [pilot] }).Pilots);

    private static Company Piloted(int sound, int all) => new Company().With(
        Closed,
        new Objective
        {
            Id = new("past"),
            Unit = new("sales"),
            Cycle = new("q3"),
            Owner = new("ann"),
            State = OkrState.Closed,
            KeyResults = [.. Enumerable.Range(0, all).Select(i => new KeyResult
            {
                Id = new(FormattableString.Invariant($"k{i}")),
                State = OkrState.Closed,
                Metric = i < sound ? new NumericMetric { Baseline = 0, Target = 5 } : new ManualMetric(),
            })],
        });
}
