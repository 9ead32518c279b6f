using FsCheck.Xunit;
using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class ReadinessEngineTests
{
    public static TheoryData<PracticeScope> Scopes => [PracticeScope.CompanyOnly, PracticeScope.CompanyAndDepartment, PracticeScope.Full];

    [Fact]
    public void Nobody_having_answered_no_gate_holds_and_company_only_comes_next()
    {
        var report = new Company().Assess();

        Assert.Equal(PracticeScope.NotChosen, report.Widest);
        Assert.Equal(PracticeScope.CompanyOnly, report.Next?.Scope);
        Assert.All(report.Criteria, result => Assert.Equal(CriterionState.NotAnswered, result.State));
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public void A_company_that_meets_the_criteria_of_a_scope_is_ready_for_it_and_for_nothing_wider(PracticeScope scope)
    {
        var report = Company.ReadyFor(scope).Assess();

        Assert.Equal(scope, report.Widest);
        Assert.Equal(scope == PracticeScope.Full ? null : scope + 1, report.Next?.Scope);
    }

    [Fact]
    public void Leadership_support_is_asked_for_by_every_gate()
    {
        var report = Company.ReadyFor(PracticeScope.Full).Without("leadership-support").Assess();

        Assert.Equal(PracticeScope.NotChosen, report.Widest);
        Assert.All(report.Scopes, scope => Assert.Equal("leadership-support", Assert.Single(scope.Missing).Criterion.Id));
    }

    [Fact]
    public void The_ladder_goes_from_narrow_to_wide_and_each_gate_asks_for_all_that_the_one_before_does()
    {
        var scopes = new Company().Assess().Scopes;

        Assert.Equal([PracticeScope.CompanyOnly, PracticeScope.CompanyAndDepartment, PracticeScope.Full], scopes.Select(scope => scope.Scope));
        Assert.Equal(scopes[0].Criteria, scopes[1].Criteria.Take(scopes[0].Criteria.Count));
        Assert.Equal(scopes[1].Criteria, scopes[2].Criteria.Take(scopes[1].Criteria.Count));
    }

    [Property]
    public void The_missing_list_once_met_opens_the_gate_and_leaving_out_any_one_item_does_not(uint metAlready)
    {
        var criteria = ReadinessCatalogue.All;
        Company Start()
        {
            var company = new Company();
            foreach (var id in Enumerable.Range(0, criteria.Count).Where(i => (metAlready >> i & 1) == 1).Select(i => criteria[i].Id))
            {
                company.Meet(id);
            }

            return company;
        }

        foreach (var gate in Start().Assess().Scopes)
        {
            var missing = gate.Missing.Select(result => result.Criterion.Id).ToList();
            Assert.True(Gate(Meet(Start(), missing), gate.Scope).Holds);
            Assert.All(missing, leftOut => Assert.False(Gate(Meet(Start(), missing.Where(id => !string.Equals(id, leftOut, StringComparison.Ordinal))), gate.Scope).Holds));
        }
    }

    [Property]
    public void Another_yes_never_narrows_the_scope_and_a_blank_answer_changes_nothing(AnyAnswer[] answers, AnyAnswer another)
    {
        var before = Say(new(), answers).Assess();
        var afterYes = Say(new(), [.. answers, another with { Answer = Answer.Yes }]).Assess();
        var afterBlank = Say(new(), [.. answers, another with { Answer = Answer.NotAnswered }]).Assess();

        Assert.True(afterYes.Widest >= before.Widest);
        Assert.Equal(before.Scopes[^1].Criteria, afterBlank.Scopes[^1].Criteria);
    }

    [Property]
    public void Another_mature_person_never_narrows_the_scope_and_no_answers_never_widen_it(byte sales, byte works, bool isMature, bool elsewhere)
    {
        Company People() => Meet(new(), ReadinessCatalogue.All.Where(criterion => criterion.Scope != PracticeScope.Full && criterion.Id != "execution-or-mindset").Select(criterion => criterion.Id))
            .Staff("sales", 5 + (sales % 9), 4).Staff("works", works % 9, isMature ? 4 : 2);
        var before = People().Assess().Widest;

        Assert.True(People().Staff(elsewhere ? "acme" : "sales", 1, 5, "another").Assess().Widest >= before);
        Assert.True(People().Rate("half", "works", 5, 5, 5).Assess().Widest <= before);
    }

    [Property]
    public void Another_no_never_widens_the_scope(AnyAnswer[] answers, AnyAnswer another) =>
        Assert.True(Say(new(), [.. answers, another with { Answer = Answer.No }]).Assess().Widest <= Say(new(), answers).Assess().Widest);

    [Fact]
    public void A_result_knows_how_old_its_answers_are_and_when_they_expire()
    {
        var company = new Company()
            .Say("members-trained", Answer.Yes, new(2026, 9, 1), unit: "sales")
            .Say("members-trained", Answer.Yes, new(2026, 10, 1), new(2026, 12, 1), unit: "works");

        var open = company.Result("members-trained");
        Assert.Equal((new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 1)), (open.On, open.Until));

        var aging = company.Result("members-trained", new() { MaxAgeDays = 90 });
        Assert.Equal(new DateOnly(2026, 11, 30), aging.Until);
        Assert.Null(new Company().Result("members-trained").On);
    }

    [Fact]
    public void What_if_one_criterion_were_met_is_answered_without_asking_anybody()
    {
        var report = Company.ReadyFor(PracticeScope.CompanyAndDepartment).Without("leadership-support").Assess();
        Assert.Equal(PracticeScope.NotChosen, report.Widest);

        Assert.Equal(PracticeScope.CompanyAndDepartment, report.IfMet("leadership-support").Widest);
        Assert.Equal(PracticeScope.NotChosen, report.IfMet("everyone-mindset").Widest);
        Assert.Equal(PracticeScope.NotChosen, report.Widest);
        Assert.Throws<ArgumentException>(() => report.IfMet("luck"));
    }

    private static ScopeReadiness Gate(Company company, PracticeScope scope) => company.Assess().Scopes.Single(gate => gate.Scope == scope);

    private static Company Meet(Company company, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            company.Meet(id);
        }

        return company;
    }

    private static Company Say(Company company, AnyAnswer[] answers)
    {
        Meet(company, ReadinessCatalogue.All.Where(criterion => criterion.Scope == PracticeScope.CompanyOnly).Select(criterion => criterion.Id));
        foreach (var answer in answers)
        {
            answer.AddTo(company);
        }

        return company;
    }

    /// <summary>An answer to any question, about anything, from any day around today.</summary>
    public sealed record AnyAnswer(byte Question, Answer Answer, sbyte Day, byte? Lasts, byte By, byte Person, byte Unit)
    {
        internal void AddTo(Company company)
        {
            var on = Company.Today.AddDays(Day);
            company.Say(
                ReadinessCatalogue.All[Question % ReadinessCatalogue.All.Count].Id,
                Answer,
                on,
                Lasts is { } days ? on.AddDays(days) : null,
                By % 2 == 0 ? "pm" : null,
                Person % 3 == 0 ? FormattableString.Invariant($"p{Person % 2}") : null,
                new[] { null, "acme", "sales", "works", "gone" }[Unit % 5]);
        }
    }
}
