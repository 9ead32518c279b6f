using System.Text;
using System.Text.Json;
using Okr.Access;
using Okr.Json;

namespace Okr.Core.Tests.Access;

/// <summary>Writes the tables of docs/access.md from the policy, and runs its example.</summary>
public sealed class AccessPageTests
{
    private static readonly DocsPage Page = new("access.md", nameof(AccessPageTests));

    private static readonly (string Name, string Who)[] Viewers =
    [
        ("owner", "owner"), ("contributor", "owner of a key result"), ("initiative member", "member of an initiative"), ("follower", "follower of an initiative"), ("shared", "shared with"),
        ("member", "member of the unit"), ("member below", "member of a sub-unit"), ("member beside", "member of another unit"), ("head", "head of the unit"),
        ("head above", "head of a unit above"), ("head beside", "head of another unit"), ("executive", "executive"), ("champion", "champion"), ("administrator", "administrator"), ("stranger", "anybody else"),
    ];

    [Fact]
    public void The_table_of_actions_is_the_policys_own()
    {
        var roles = Enum.GetValues<OkrRole>();
        var table = new StringBuilder($"| Action | {string.Join(" | ", roles.Select(Name))} |\n| --- |{string.Concat(roles.Select(_ => " --- |"))}\n");
        foreach (var action in Enum.GetValues<OkrAction>())
        {
            var may = AccessPolicy.Open.RolesFor(action);
            table.Append($"| `{Name(action)}` | {string.Join(" | ", roles.Select(role => may.Contains(role) ? "yes" : may.Contains(OkrRole.Everyone) ? "(yes)" : "–"))} |\n");
        }

        Page.AssertPart("actions", table.ToString());
    }

    [Fact]
    public void The_table_of_visibility_is_the_decisions_own()
    {
        var visibilities = Enum.GetValues<Visibility>();
        var table = new StringBuilder($"| Who | {string.Join(" | ", visibilities.Select(visibility => $"`{Name(visibility)}`"))} |\n| --- |{string.Concat(visibilities.Select(_ => " --- |"))}\n");
        foreach (var (name, who) in Viewers)
        {
            table.Append($"| {who} | {string.Join(" | ", visibilities.Select(visibility => Sees(name, visibility) ? "yes" : "–"))} |\n");
        }

        Page.AssertPart("visibility", table.ToString());
    }

    [Fact]
    public void The_example_of_a_policy_is_sound()
    {
        var text = File.ReadAllText(Path.Combine(Okr.Conventions.Repository.Folder("docs"), "access.md"));
        var start = text.IndexOf("```json\n", StringComparison.Ordinal) + 8;
        var read = OkrPolicyJson.Read(Encoding.UTF8.GetBytes(text[start..text.IndexOf("```", start, StringComparison.Ordinal)]));

        Assert.Empty(read.Problems);
        Assert.Equal([OkrRole.Manager, OkrRole.Administrator], read.Policy!.Access.RolesFor(OkrAction.Approve, LevelScheme.Team));
        Assert.Equal(HiddenNumbers.LeftOut, read.Policy.Access.HiddenNumbers);
    }

    private static bool Sees(string name, Visibility visibility)
    {
        var objective = House.Objective with { Visibility = visibility, SharedWith = [House.Bob] };
        return AccessPolicy.Open.Decide(House.Viewer(name), OkrAction.View, objective, House.Of(objective, House.Initiative)).IsAllowed;
    }

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
