namespace Okr.Core.Tests.Rules;

public class CoupledAppraisalRuleTests
{
    [Theory]
    [InlineData(AppraisalMode.Decoupled, 0)]
    [InlineData(AppraisalMode.Informed, 0)]
    [InlineData(AppraisalMode.Weighted, 1)]
    public void The_workspace_is_told_once_that_results_count(AppraisalMode mode, int findings)
    {
        var found = RulePlan.Sound(3).Check(new Practice { Appraisal = new() { Mode = mode } }).Findings.Where(finding => finding.Rule.Value == "OKR8001").ToList();

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal(default, finding.Target));
    }
}
