using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class KeyResultCountRuleTests
{
    private const string Id = "OKR5006";

    private static RulePlan WithKeyResults(int count) =>
        RulePlan.Sound().Change("i1", o => o with { AlignsTo = [] }).Change("o1", o => o with { KeyResults = [.. Enumerable.Range(1, count).Select(i => RulePlan.KeyResult($"o1.kr{i}"))] });

    [Fact]
    public void Without_key_results_it_matters_less_where_others_support_the_objective()
    {
        var plan = RulePlan.Sound(3).Change("o0", o => o with { KeyResults = [] });
        var finding = Assert.Single(plan.Check(Id));
        Assert.Equal(("supportedOnly", Severity.Info, 3), (finding.Case(), finding.Severity, (int)finding.Argument("supporters").Number));

        Assert.Equal("none", Assert.Single(plan.ChangeAll(o => o with { AlignsTo = [] }).Check(Id)).Case());
    }

    [Theory]
    [InlineData(0, "none", Severity.Warning)]
    [InlineData(1, "few", Severity.Info)]
    [InlineData(6, "many", Severity.Warning)]
    public void None_one_and_six_are_found(int count, string expected, Severity severity)
    {
        var finding = Assert.Single(WithKeyResults(count).Check(Id));

        Assert.Equal(("o1", expected, severity, count), (finding.Target.Id, finding.Case(), finding.Severity, (int)finding.Argument("count").Number));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Two_to_five_are_fine(int count) => Assert.Empty(WithKeyResults(count).Check(Id));

    [Fact]
    public void Both_limits_are_options()
    {
        var rules = RuleSet.Default.With(new RuleId(Id), "min", 0).With(new RuleId(Id), "max", 7);

        Assert.Empty(WithKeyResults(0).Check(Id, rules));
        Assert.Empty(WithKeyResults(7).Check(Id, rules));
        Assert.Single(WithKeyResults(8).Check(Id, rules));
    }

    [Fact]
    public void A_severity_that_the_host_sets_holds_for_every_case() =>
        Assert.Equal(Severity.Error, Assert.Single(WithKeyResults(1).Check(Id, RuleSet.Default.With(new RuleId(Id), Severity.Error))).Severity);

    [Fact]
    public void Guardrails_and_results_given_up_do_not_count()
    {
        var plan = WithKeyResults(6);
        Assert.Empty(plan.ChangeKeyResult("o1", k => k with { IsGuardrail = true }).Check(Id));
        Assert.Empty(plan.ChangeKeyResult("o1", k => k with { IsGuardrail = false, State = OkrState.Cancelled }).Check(Id));
        Assert.Single(plan.ChangeKeyResult("o1", k => k with { State = OkrState.Closed }).Check(Id));
    }
}
