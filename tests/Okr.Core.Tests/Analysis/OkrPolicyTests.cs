using Okr.Access;
using Okr.Readiness;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Core.Tests.Analysis;

public sealed class OkrPolicyTests
{
    [Fact]
    public void The_default_is_sound_and_is_what_new_makes()
    {
        Assert.Empty(OkrPolicy.Default.Validate());
        Assert.Equal(OkrPolicy.Default, new OkrPolicy());
        Assert.Equal(PracticeScope.NotChosen, OkrPolicy.Default.Scope);
        Assert.Equal(Severity.Off, OkrPolicy.Default.Gate.RefuseAt);
    }

    [Fact]
    public void A_part_that_is_null_reads_as_its_default()
    {
        var policy = new OkrPolicy { Levels = null!, Pilots = null!, House = null!, Appraisal = null!, Rules = null!, Scoring = null!, Readiness = null!, Access = null!, Gate = null! };

        Assert.Equal(LevelScheme.Default, policy.Levels);
        Assert.Empty(policy.Pilots);
        Assert.Equal(HouseRules.None, policy.House);
        Assert.Equal(AppraisalPolicy.Decoupled, policy.Appraisal);
        Assert.Equal(RuleSet.Default, policy.Rules);
        Assert.Equal(ScoringPolicy.Google, policy.Scoring);
        Assert.Equal(ReadinessPolicy.Default, policy.Readiness);
        Assert.Equal(AccessPolicy.Open, policy.Access);
        Assert.Equal(CommitGate.Open, policy.Gate);
        Assert.Equal(OkrPolicy.Default, policy);
    }

    [Fact]
    public void A_part_that_spells_out_its_default_makes_the_same_policy() =>
        Assert.Equal(OkrPolicy.Default, new OkrPolicy { Levels = LevelScheme.Default, House = new(), Appraisal = new(), Rules = new(), Scoring = ScoringPolicy.Google, Readiness = new(), Gate = new() });

    [Fact]
    public void Policies_compare_by_value()
    {
        Assert.Equal(new OkrPolicy { Gate = new() { RefuseAt = Severity.Error } }, new OkrPolicy { Gate = new() { RefuseAt = Severity.Error } });
        Assert.NotEqual(new OkrPolicy { Gate = new() { RefuseAt = Severity.Error } }, new OkrPolicy { Gate = new() { RefuseAt = Severity.Info } });
    }

    [Fact]
    public void The_problems_of_all_parts_are_collected_with_their_paths()
    {
        var policy = new OkrPolicy
        {
            Levels = new(),
            Scope = (PracticeScope)7,
            Rules = RuleSet.Default.With(new RuleId("OKR0000"), Severity.Error),
            Scoring = new() { Bands = new() { Green = 2m } },
            Readiness = new() { MaxAgeDays = -1 },
            Gate = new() { RefuseAt = (Severity)7 },
        };

        var problems = policy.Validate();

        Assert.Equal(
            ["levels.levels", "scope", "rules.settings[0].rule", "scoring.bands.green", "readiness.maxAgeDays", "gate.refuseAt"],
            problems.Select(problem => problem.Path));
        Assert.All(problems, problem => Assert.NotEmpty(problem.Message.English));
        Assert.All(problems, problem => Assert.Contains(problem.Message.Chinese, character => character > '\u4e00'));
    }

    [Fact]
    public void A_gate_that_enforces_the_scope_needs_a_scope_and_the_rule_about_it()
    {
        var gate = new CommitGate { EnforcesScope = true };

        Assert.Empty(new OkrPolicy { Gate = gate, Scope = PracticeScope.CompanyOnly }.Validate());
        Assert.Equal("gate.enforcesScope", Assert.Single(new OkrPolicy { Gate = gate }.Validate()).Path);
        Assert.Equal(
            "gate.enforcesScope",
            Assert.Single(new OkrPolicy { Gate = gate, Scope = PracticeScope.CompanyOnly, Rules = RuleSet.Default.With(new RuleId("OKR1010"), Severity.Off) }.Validate()).Path);
    }

    [Fact]
    public void The_exception_names_every_problem()
    {
        var problems = new OkrPolicy { Scope = (PracticeScope)7, Readiness = new() { MaxAgeDays = -1 } }.Validate();

        var exception = new OkrPolicyException(problems);

        Assert.Equal(problems, exception.Problems);
        Assert.All(problems, problem => Assert.Contains($"{problem.Path}: {problem.Message.English}", exception.Message, StringComparison.Ordinal));
    }
}
