using Okr.Access;
using Okr.Json;

namespace Okr.Core.Tests.Access;

public sealed class AccessPolicyTests
{
    public static TheoryData<AccessPolicy, string> Contradictions => new()
    {
        { new() { Rules = [new() { Action = OkrAction.Approve, Roles = [OkrRole.Manager] }, new() { Action = OkrAction.Approve, Roles = [OkrRole.UnitHead] }] }, "access.rules[1]: Two rules say who may 'approve' at every level. Keep one of them." },
        { With(OkrAction.Approve, "division", OkrRole.Manager), "access.rules[0].level: There is no level 'division'. Use the key of a level of the scheme, such as department." },
        { With(OkrAction.ManageCycles, "company", OkrRole.Champion), "access.rules[0].level: 'manage_cycles' is not about one level, so a rule for 'company' has no effect. Leave the level out." },
        { With(OkrAction.Edit, null, OkrRole.Owner, OkrRole.Owner), "access.rules[0].roles[1]: 'owner' is listed twice. Leave one out." },
        { With(OkrAction.Edit, null, OkrRole.Everyone, OkrRole.Member), "access.rules[0].roles[1]: 'everyone' takes in 'member'. Leave one of the two out." },
        { With(OkrAction.ManageUnits, null, OkrRole.Owner), "access.rules[0].roles[0]: Cycles and units have no 'owner', so nobody would hold that role. Name a role that is granted." },
        { With(OkrAction.View, null), "access.rules[0].roles: Owners would not see what is theirs. Add owner or everyone." },
        { With(OkrAction.View, null, OkrRole.Member), "access.rules[0].roles: Owners would not see what is theirs. Add owner or everyone." },
        {
            new() { Rules = [new() { Action = OkrAction.View, Roles = [OkrRole.Owner] }, new() { Action = OkrAction.Approve, Roles = [OkrRole.Manager] }] },
            "access.rules[1].roles: 'manager' may 'approve' and not view, so the rule has no effect for it. Let it view, or leave it out here."
        },
        { With((OkrAction)99, null, OkrRole.Owner), "access.rules[0].action: '99' cannot be used here. Use a named action, such as approve." },
        { With(OkrAction.Edit, null, (OkrRole)99), "access.rules[0].roles[0]: '99' cannot be used here. Use a named role, such as unit_head." },
        { new() { Oversight = (Oversight)9 }, "access.oversight: '9' cannot be used here. Use administrators, leadership, except_private or nobody." },
        { new() { HiddenNumbers = (HiddenNumbers)9 }, "access.hiddenNumbers: '9' cannot be used here. Use aggregated or left_out." },
    };

    [Theory, MemberData(nameof(Contradictions))]
    public void Every_contradiction_is_named_with_its_remedy(AccessPolicy policy, string problem)
    {
        var found = Assert.Single(new OkrPolicy { Access = policy }.Validate());

        Assert.Equal(problem, $"{found.Path}: {found.Message.English}");
        Assert.NotEmpty(found.Message.Chinese);
    }

    [Fact]
    public void A_rule_for_each_level_and_one_for_the_rest_are_no_contradiction()
    {
        var policy = new AccessPolicy
        {
            Rules =
            [
                new() { Action = OkrAction.Approve, Level = LevelScheme.Company, Roles = [OkrRole.Administrator] },
                new() { Action = OkrAction.Approve, Level = LevelScheme.Team, Roles = [OkrRole.Manager] },
                new() { Action = OkrAction.Approve, Roles = [OkrRole.UnitHead] },
                new() { Action = OkrAction.Reopen, Roles = [] },
            ],
        };

        Assert.Empty(policy.Validate(LevelScheme.Default));
        Assert.Equal([OkrRole.Administrator], policy.RolesFor(OkrAction.Approve, LevelScheme.Company));
        Assert.Equal([OkrRole.UnitHead], policy.RolesFor(OkrAction.Approve, LevelScheme.Department));
        Assert.Empty(policy.RolesFor(OkrAction.Reopen));
        Assert.False(policy.Decide(House.Viewer("administrator"), OkrAction.Reopen, House.Objective, House.Of(House.Objective)).IsAllowed);
    }

    [Fact]
    public void A_policy_survives_json()
    {
        var policy = new OkrPolicy
        {
            Access = new()
            {
                Rules = [new() { Action = OkrAction.Approve, Level = LevelScheme.Team, Roles = [OkrRole.UnitHead, OkrRole.Manager] }, new() { Action = OkrAction.Reopen }],
                Oversight = Oversight.ExceptPrivate,
                HiddenNumbers = HiddenNumbers.LeftOut,
            },
        };

        var read = OkrPolicyJson.Read(OkrPolicyJson.Write(policy));

        Assert.Empty(read.Problems);
        Assert.Equal(policy, read.Policy);
    }

    [Theory]
    [InlineData("head", OkrRole.UnitHead)]
    [InlineData("head above", OkrRole.Manager)]
    [InlineData("member", OkrRole.Member)]
    [InlineData("owner", OkrRole.Owner)]
    [InlineData("initiative member", OkrRole.Contributor)]
    [InlineData("shared", OkrRole.Follower)]
    [InlineData("champion", OkrRole.Champion)]
    public void A_decision_names_the_roles_that_are_held_and_those_that_are_wanted(string name, OkrRole role)
    {
        var objective = House.Objective with { SharedWith = [House.Bob] };
        var decision = AccessPolicy.Open.Decide(House.Viewer(name), OkrAction.Approve, objective, House.Of(objective, House.Initiative));

        Assert.Equal([OkrRole.Everyone, role], decision.Held);
        Assert.Equal([OkrRole.UnitHead, OkrRole.Manager, OkrRole.Executive, OkrRole.Administrator], decision.Wanted);
        Assert.Equal(role is OkrRole.UnitHead or OkrRole.Manager, decision.IsAllowed);
    }

    [Theory]
    [InlineData("member above")]
    [InlineData("head beside")]
    [InlineData("head below")]
    [InlineData("administrator beside")]
    public void A_grant_reaches_its_unit_and_what_is_below_and_nothing_else(string name) =>
        Assert.Equal([OkrRole.Everyone], AccessPolicy.Open.Decide(House.Viewer(name), OkrAction.Edit, House.Objective, House.Of(House.Objective)).Held);

    [Fact]
    public void Nobody_comes_to_draft_for_a_unit_by_naming_himself_the_owner()
    {
        var snapshot = House.Of(House.Objective);
        var mine = new Objective { Id = new("new"), Unit = House.Acme, Owner = House.Bob };

        Assert.False(AccessPolicy.Open.Decide(House.Somebody("bob"), OkrAction.Draft, mine, snapshot).IsAllowed);
        Assert.True(AccessPolicy.Open.Decide(House.Somebody("bob", new RoleGrant(OkrRole.Member, House.Acme)), OkrAction.Draft, mine, snapshot).IsAllowed);
    }

    [Theory]
    [InlineData("owner", true)]
    [InlineData("contributor", true)]
    [InlineData("member", true)]
    [InlineData("stranger", false)]
    public void An_initiative_is_drafted_by_those_at_work_on_its_objective_and_by_its_unit(string name, bool isAllowed)
    {
        var viewer = House.Viewer(name);
        var initiative = new Initiative { Id = new("new"), Objective = House.Objective.Id, Owner = viewer.Person };

        Assert.Equal(isAllowed, AccessPolicy.Open.Decide(viewer, OkrAction.Draft, initiative, House.Of(House.Objective)).IsAllowed);
    }

    [Fact]
    public void Everybody_answers_about_himself_and_those_in_office_about_their_unit()
    {
        var snapshot = House.Of();
        var aboutAnn = new Attestation { Id = new("a1"), Person = House.Ann, By = House.Bob };
        var aboutSales = new Attestation { Id = new("a2"), Unit = House.Sales, By = House.Bob };

        Assert.True(AccessPolicy.Open.Decide(House.Somebody("ann"), OkrAction.Attest, aboutAnn, snapshot).IsAllowed);
        Assert.False(AccessPolicy.Open.Decide(House.Somebody("bob"), OkrAction.Attest, aboutAnn, snapshot).IsAllowed);
        Assert.False(AccessPolicy.Open.Decide(House.Somebody("bob"), OkrAction.Attest, aboutSales, snapshot).IsAllowed);
        Assert.True(AccessPolicy.Open.Decide(House.Somebody("bob", new RoleGrant(OkrRole.UnitHead, House.Sales)), OkrAction.Attest, aboutSales, snapshot).IsAllowed);
    }

    [Theory]
    [InlineData(OkrRole.Everyone)]
    [InlineData(OkrRole.Owner)]
    [InlineData(OkrRole.Contributor)]
    [InlineData(OkrRole.Follower)]
    [InlineData((OkrRole)10)]
    public void A_role_that_follows_from_the_records_cannot_be_granted(OkrRole role) =>
        Assert.StartsWith($"'{role}' cannot be granted", Assert.Throws<ArgumentException>(() => new Viewer { Grants = [new(role)] }).Message, StringComparison.Ordinal);

    [Fact]
    public void Somebody_unknown_owns_nothing_that_has_no_owner()
    {
        var orphan = House.Objective with { Owner = null, Visibility = Visibility.Private };

        Assert.False(AccessPolicy.Open.Decide(new Viewer(), OkrAction.View, orphan, House.Of(orphan)).IsAllowed);
    }

    private static AccessPolicy With(OkrAction action, string? level, params IReadOnlyList<OkrRole> roles) =>
        new() { Rules = [new() { Action = action, Level = level is null ? default : new LevelKey(level), Roles = roles }] };
}
