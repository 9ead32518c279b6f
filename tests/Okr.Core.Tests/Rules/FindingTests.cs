using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class FindingTests
{
    private static readonly Finding Loop = new()
    {
        Rule = new("OKR4002"),
        Target = OkrTarget.Of(new ObjectiveId("o7")),
        Related = [OkrTarget.Of(new ObjectiveId("o2"))],
        Arguments = [new("path", "o7 > o2 > o7")],
    };

    [Fact]
    public void A_fingerprint_is_sixteen_digits_that_never_change() => Assert.Equal("d339511ec10a7017", Loop.Fingerprint);

    [Fact]
    public void Values_severity_and_suppression_are_no_part_of_it()
    {
        var later = Loop with { Arguments = [new("path", "longer")], Severity = Severity.Info, Suppression = new() { Reason = "why not" } };

        Assert.Equal(Loop.Fingerprint, later.Fingerprint);
    }

    [Fact]
    public void The_order_of_those_who_take_part_is_no_part_of_it() =>
        Assert.Equal(Loop.Fingerprint, (Loop with { Target = Loop.Related[0], Related = [Loop.Target] }).Fingerprint);

    [Fact]
    public void Rule_target_and_related_are()
    {
        Finding[] others =
        [
            Loop with { Rule = new("OKR4003") },
            Loop with { Target = OkrTarget.Of(new ObjectiveId("O7")) },
            Loop with { Target = new(TargetKind.KeyResult, "o7") },
            Loop with { Related = [] },
        ];

        Assert.Equal(5, others.Append(Loop).Select(finding => finding.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void Findings_are_equal_by_content() => Assert.Equal(Loop, Loop with { Related = [.. Loop.Related], Arguments = [new("path", "o7 > o2 > o7")] });

    [Fact]
    public void An_argument_that_is_not_there_holds_nothing() => Assert.Equal(RuleValueKind.None, Loop.Argument("Path").Kind);
}
