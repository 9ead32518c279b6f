using FsCheck.Xunit;

namespace Okr.Core.Tests.Readiness;

/// <summary>What the plan itself shows, counted.</summary>
public sealed class PlanEvidenceCountTests
{
    private static readonly DateTimeOffset Yesterday = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_empty_plan_shows_nothing()
    {
        var report = new Company().Assess();

        Assert.Empty(report.Evidence);
        Assert.Equal((0, null, null), (report.WholeEvidence.Objectives, report.WholeEvidence.AlignedShare, report.WholeEvidence.SoundShare));
    }

    [Fact]
    public void Below_the_top_an_objective_supports_another_or_is_declared_autonomous_or_neither()
    {
        var report = new Company()
            .With(Goal("c", "acme"), Goal("aligned", "sales") with { AlignsTo = [new() { Parent = new("c") }] })
            .With(Goal("own", "sales") with { Origin = Origin.Autonomous }, Goal("labelled", "works") with { Labels = new Dictionary<string, string> { ["origin"] = "自主" } }, Goal("orphan", "works"))
            .Assess();

        Assert.Equal(["acme", "sales", "works"], report.Evidence.Select(evidence => evidence.Unit?.Value));
        Assert.Equal([(0, 0), (2, 2), (2, 1)], report.Evidence.Select(evidence => (evidence.BelowTop, evidence.Aligned)));
        Assert.Equal(0.75m, report.WholeEvidence.AlignedShare);
        Assert.Null(report.Evidence[0].AlignedShare);
    }

    [Fact]
    public void A_sound_key_result_has_an_owner_and_something_that_measures_it()
    {
        Metric[] sound = [new NumericMetric { Target = 5 }, new NumericMetric { Baseline = 1, Target = 5 }, new BoundMetric { Upper = 2 }, new BinaryMetric(), new MilestonesMetric { Steps = [new()] }, new ZonesMetric(), new ExecutedMetric()];
        Metric?[] not = [null, new ManualMetric { Progress = 0.5m }, new NumericMetric(), new NumericMetric { Baseline = 5, Target = 5 }, new BoundMetric(), new MilestonesMetric()];
        var all = sound.Concat(not).Select((metric, i) => new KeyResult { Id = new(FormattableString.Invariant($"k{i}")), Metric = metric! }).ToList();

        var owned = new Company().With(Goal("o", "sales") with { Owner = new("ann"), KeyResults = all }).Assess().WholeEvidence;
        var nobodys = new Company().With(Goal("o", "sales") with { KeyResults = all }).Assess().WholeEvidence;
        var partly = new Company().With(Goal("o", "sales") with { KeyResults = [all[0] with { Owner = new("ben") }, all[1]] }).Assess().WholeEvidence;

        Assert.Equal((13, 7, 0.5385m), (owned.KeyResults, owned.Sound, owned.SoundShare));
        Assert.Equal((13, 0), (nobodys.KeyResults, nobodys.Sound));
        Assert.Equal(1, partly.Sound);
    }

    [Fact]
    public void An_initiative_under_the_objective_is_the_execution_of_all_its_key_results_and_one_under_a_key_result_of_that()
    {
        var twoResults = new KeyResult[] { new() { Id = new("a") }, new() { Id = new("b") } };
        Company Planned(KeyResultId? keyResult) => new Company().With(Goal("o", "sales") with { KeyResults = twoResults }, new Initiative { Id = new("e"), Objective = new("o"), KeyResult = keyResult });

        Assert.Equal(1m, Planned(null).Assess().WholeEvidence.ExecutedShare);
        Assert.Equal(0.5m, Planned(new("a")).Assess().WholeEvidence.ExecutedShare);
    }

    [Fact]
    public void Key_results_are_stale_by_the_rhythm_of_the_scoring_policy()
    {
        KeyResult Reported(string id, int daysAgo) => new() { Id = new(id), CheckIns = new() { Count = 1, LastAt = Yesterday.AddDays(1 - daysAgo) } };

        var evidence = new Company().With(Goal("o", "sales") with { KeyResults = [Reported("a", 1), Reported("b", 7), Reported("c", 8), Reported("d", 40), new() { Id = new("e") }] }).Assess().WholeEvidence;

        Assert.Equal((5, 4, 2), (evidence.KeyResults, evidence.Reported, evidence.Stale));
    }

    [Theory]
    [InlineData(53, OkrState.Draft, 0, 0)]
    [InlineData(52, OkrState.Draft, 1, 1)]
    [InlineData(52, OkrState.Submitted, 1, 0)]
    [InlineData(52, OkrState.Active, 1, 0)]
    [InlineData(-10, OkrState.Draft, 1, 1)]
    public void After_the_deadline_of_its_level_a_draft_is_late(int day, OkrState state, int due, int late)
    {
        var house = new HouseRules { Deadlines = [new() { Level = LevelScheme.Team, Day = day }] };

        var evidence = new Company().With(Goal("o", "sales") with { State = state }, Goal("c", "acme") with { State = OkrState.Draft }).Assess(new Practice { House = house }).WholeEvidence;

        Assert.Equal((due, late), (evidence.Due, evidence.Late));
    }

    [Fact]
    public void What_is_closed_or_given_up_is_history() =>
        Assert.Empty(new Company().With(new Cycle { Id = new("q3"), State = CycleState.Closed }, Goal("past", "sales") with { Cycle = new("q3") }, Goal("gone", "sales") with { State = OkrState.Cancelled }).Assess().Evidence);

    [Fact]
    public void Each_cycle_shows_the_widest_scope_at_which_it_was_practised()
    {
        var report = new Company()
            .With(new Cycle { Id = new("q2"), End = new(2026, 6, 30), State = CycleState.Closed }, new Cycle { Id = new("q3"), End = new(2026, 9, 30), State = CycleState.Closed })
            .With(Goal("now", "acme"), Goal("a", "acme") with { Cycle = new("q2") }, Goal("b", "acme") with { Cycle = new("q3") }, Goal("c", "sales") with { Cycle = new("q3") })
            .With(Goal("draft", "sales") with { State = OkrState.Draft })
            .Assess();

        Assert.Equal(
            [("q2", PracticeScope.CompanyOnly), ("q3", PracticeScope.CompanyAndDepartment), ("q4", PracticeScope.CompanyOnly)],
            report.Cycles.Select(practised => (practised.Cycle.Id.Value, practised.Scope)));
    }

    [Fact]
    public void A_pilot_is_a_trial_and_no_wider_scope_of_its_cycle()
    {
        var pilot = new Pilot { Units = [new("sales")], Scope = PracticeScope.CompanyAndDepartment, Cycles = [new("q4")] };
        var company = new Company().With(Goal("now", "acme"), Goal("s", "sales"));

        Assert.Equal(PracticeScope.CompanyOnly, Assert.Single(company.Assess(new Practice { Scope = PracticeScope.CompanyOnly, Pilots = [pilot] }).Cycles).Scope);
        Assert.Equal(PracticeScope.CompanyAndDepartment, Assert.Single(company.With(Goal("w", "works")).Assess(new Practice { Scope = PracticeScope.CompanyOnly, Pilots = [pilot] }).Cycles).Scope);
    }

    [Property]
    public void The_whole_is_the_sum_of_its_units(byte[] goals)
    {
        string[] units = ["acme", "sales", "works"];
        var company = new Company().With([.. goals.Select((goal, i) => Goal(FormattableString.Invariant($"o{i}"), units[goal % 3]) with
        {
            Origin = goal % 2 == 0 ? Origin.Autonomous : Origin.NotStated,
            Owner = goal % 5 == 0 ? null : new("ann"),
            KeyResults = [.. Enumerable.Range(0, goal % 4).Select(k => new KeyResult { Id = new(FormattableString.Invariant($"o{i}.{k}")), Metric = k == 0 ? new BinaryMetric() : new ManualMetric() })],
        })]);

        var (parts, whole) = (company.Assess().Evidence, company.Assess().WholeEvidence);

        Assert.Equal((goals.Length, parts.Sum(part => part.Aligned), parts.Sum(part => part.Sound)), (whole.Objectives, whole.Aligned, whole.Sound));
        Assert.InRange(whole.Aligned, 0, whole.BelowTop);
        Assert.InRange(whole.Sound, 0, whole.KeyResults);
    }

    private static Objective Goal(string id, string unit) => new() { Id = new(id), Unit = new(unit), Cycle = new("q4") };
}
