using FsCheck.Xunit;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

[Properties(Arbitrary = [typeof(Arbitraries), typeof(ScoringArbitraries)], MaxTest = 200)]
public sealed class StatusExplanationPropertyTests
{
    [Property]
    public void Explanations_say_what_the_sheet_says_under_any_policy(AnyWorkspace workspace, ScoringPolicy policy)
    {
        var sheet = Scored.Sheet(workspace.Document, policy);

        Assert.All(sheet.Snapshot.KeyResults, keyResult => AssertSame(sheet.Of(keyResult).Status, sheet.Of(keyResult).ComputedStatus, sheet.ExplainStatus(keyResult)));
        Assert.All(sheet.Snapshot.KeyResults, keyResult => Assert.Equal(sheet.Of(keyResult).Expected, sheet.ExplainExpected(keyResult).Value));
        Assert.All(sheet.Snapshot.Objectives, objective => AssertSame(sheet.Of(objective).Status, sheet.Of(objective).ComputedStatus, sheet.ExplainStatus(objective)));
        Assert.All(sheet.Snapshot.Objectives, objective => Assert.Equal(sheet.Of(objective).Expected, sheet.ExplainExpected(objective).Value));
        Assert.All(sheet.Snapshot.Cycles, cycle => Assert.Equal(sheet.Of(cycle).Counted, sheet.Explain(cycle).Terms.Count(term => term is { Kind: ExplanationKind.Result, Excluded: ExclusionReason.None })));
    }

    private static void AssertSame(OkrStatus shown, OkrStatus computed, Explanation explanation)
    {
        Assert.Equal(shown, explanation.Status);
        Assert.Equal(computed, explanation.Terms[^1].Status);
        Assert.NotEmpty(explanation.ToText(OkrLanguage.Chinese));
    }
}
