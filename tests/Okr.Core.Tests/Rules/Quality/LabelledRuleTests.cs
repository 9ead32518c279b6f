using Okr.Rules;

namespace Okr.Core.Tests.Rules;

/// <summary>Rules that ask for something which a host keeps in a label, and are off until the host does.</summary>
public class LabelledRuleTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        { "OKR5004", "evidence", "o1.kr1" },
        { "OKR5806", "definition", "o1.kr1" },
        { "OKR5012", "sufficient", "o1" },
        { "OKR5905", "value", "o1" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_is_off_until_the_host_asks(string rule, string label, string target)
    {
        Assert.Empty(Plan(label, "").Check(rule));
        Assert.Contains(target, Plan(label, "").Check(rule, On(rule)).Ids());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_label_answers_and_a_blank_one_does_not(string rule, string label, string target)
    {
        Assert.DoesNotContain(target, Plan(label, "yes").Check(rule, On(rule)).Ids());
        Assert.Contains(target, Plan(label, "  ").Check(rule, On(rule)).Ids());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_host_may_name_another_label(string rule, string label, string target)
    {
        var renamed = On(rule).With(new RuleId(rule), "label", "mine");

        Assert.Contains(target, Plan(label, "yes").Check(rule, renamed).Ids());
        Assert.DoesNotContain(target, Plan("mine", "yes").Check(rule, renamed).Ids());
    }

    [Theory]
    [InlineData("YES ", 0)]
    [InlineData("是", 0)]
    [InlineData("no", 1)]
    public void Sufficiency_is_confirmed_by_a_yes(string answer, int findings) => Assert.Equal(findings, Plan("sufficient", answer).Check("OKR5012", On("OKR5012")).Count);

    [Fact]
    public void Evidence_is_asked_for_what_has_a_value_or_a_grade()
    {
        var plan = RulePlan.Sound().Change("o1", o => o with { KeyResults = [o.KeyResults[0] with { Grade = new Grade { Value = 0.7m } }, .. o.KeyResults.Skip(1)] });

        Assert.Equal(["o1.kr1"], plan.Check("OKR5004", On("OKR5004")).Ids());
    }

    [Fact]
    public void Who_supports_others_has_a_value() => Assert.Equal(["o0"], RulePlan.Sound().Check("OKR5905", On("OKR5905")).Ids());

    private static RuleSet On(string rule) => RuleSet.Default.With(new RuleId(rule), Severity.Warning);

    private static RulePlan Plan(string label, string value)
    {
        var labels = new Dictionary<string, string> { [label] = value };
        return RulePlan.Sound()
            .Change("o1", o => o with { Ambition = Ambition.Committed, AlignsTo = [], Labels = labels })
            .ChangeKeyResult("o1", k => k with { Labels = labels, Metric = new NumericMetric { Baseline = 1, Target = 3, Current = 2 } });
    }
}
