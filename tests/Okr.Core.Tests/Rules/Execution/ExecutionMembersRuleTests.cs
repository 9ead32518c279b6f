namespace Okr.Core.Tests.Rules;

public class ExecutionMembersRuleTests
{
    private const string Id = "OKR3004";

    [Theory]
    [InlineData("kim", "kim lea", "", null)]
    [InlineData("kim", "lea", "", "notNamed")]
    [InlineData("kim", "lea", "kim", "followsOnly")]
    [InlineData("kim", "", "kim", "followsOnly")]
    [InlineData("kim", "kim", "kim", null)]
    [InlineData("kim", "", "", null)]
    [InlineData("", "lea", "max", null)]
    public void Who_owns_an_initiative_is_one_of_its_members(string owner, string members, string followers, string? expected)
    {
        var initiative = RulePlan.Initiative("e1", "o1") with { Owner = owner.Length > 0 ? new(owner) : null, Members = People(members), Followers = People(followers) };

        Assert.Equal(expected is null ? [] : [expected], RulePlan.Sound().Add(initiative).Check(Id).Select(finding => finding.Case()));
    }

    private static PersonId[] People(string names) => [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => new PersonId(name))];
}
