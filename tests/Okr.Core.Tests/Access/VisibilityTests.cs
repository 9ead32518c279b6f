using Okr.Access;

namespace Okr.Core.Tests.Access;

public sealed class VisibilityTests
{
    private const string Named = "owner, contributor, initiative owner, initiative member, follower, shared";
    private const string Line = "head, head above, executive";

    private static readonly string[] Everybody =
    [
        "owner", "contributor", "initiative owner", "initiative member", "follower", "shared", "member", "member below", "member above", "member beside", "head",
        "head below", "head above", "head beside", "executive", "champion", "administrator", "administrator beside", "stranger",
    ];

    public static TheoryData<Visibility, Oversight, string> Seen => new()
    {
        { Visibility.Public, Oversight.Nobody, string.Join(", ", Everybody) },
        { Visibility.Unit, Oversight.Administrators, $"{Named}, member, member below, head, head below, head above, executive, administrator" },
        { Visibility.Unit, Oversight.Leadership, $"{Named}, member, member below, head, head below, head above, executive, champion, administrator" },
        { Visibility.Unit, Oversight.ExceptPrivate, $"{Named}, member, member below, head, head below, head above, executive, administrator" },
        { Visibility.Unit, Oversight.Nobody, $"{Named}, member, member below, head, head below, head above, executive" },
        { Visibility.Chain, Oversight.Administrators, $"{Named}, {Line}, administrator" },
        { Visibility.Chain, Oversight.Leadership, $"{Named}, {Line}, champion, administrator" },
        { Visibility.Chain, Oversight.Nobody, $"{Named}, {Line}" },
        { Visibility.Private, Oversight.Administrators, $"{Named}, administrator" },
        { Visibility.Private, Oversight.Leadership, $"{Named}, executive, champion, administrator" },
        { Visibility.Private, Oversight.ExceptPrivate, Named },
        { Visibility.Private, Oversight.Nobody, Named },
    };

    [Theory, MemberData(nameof(Seen))]
    public void An_objective_and_what_hangs_on_it_are_seen_by_the_same_people(Visibility visibility, Oversight oversight, string by)
    {
        var objective = House.Objective with { Visibility = visibility, SharedWith = [House.Bob] };
        var snapshot = House.Of(objective, House.Initiative, House.CheckIn);
        var policy = new AccessPolicy { Oversight = oversight };

        foreach (var record in new OkrRecord[] { objective, House.Initiative, House.CheckIn })
        {
            Assert.Equal(by, string.Join(", ", Everybody.Where(name => Sees(policy, name, record, snapshot))));
        }
    }

    [Fact]
    public void Cycles_and_units_are_seen_by_all()
    {
        var snapshot = House.Of();
        var policy = new AccessPolicy { Rules = [new() { Action = OkrAction.View, Roles = [OkrRole.Owner] }] };

        Assert.All(snapshot.Document.Records, record => Assert.True(Sees(policy, "stranger", record, snapshot)));
    }

    [Fact]
    public void A_rule_about_seeing_narrows_what_is_public_and_widens_nothing()
    {
        var secret = House.Objective with { Id = new("o2"), Visibility = Visibility.Private };
        var snapshot = House.Of(House.Objective, secret);
        var policy = new AccessPolicy { Rules = [new() { Action = OkrAction.View, Level = LevelScheme.Department, Roles = [OkrRole.Owner, OkrRole.Member, OkrRole.Administrator] }] };

        Assert.True(Sees(policy, "member", House.Objective, snapshot));
        Assert.False(Sees(policy, "stranger", House.Objective, snapshot));
        Assert.False(Sees(policy, "member", secret, snapshot));
        Assert.True(Sees(policy, "administrator", secret, snapshot));
    }

    [Fact]
    public void What_hangs_on_nothing_is_seen_by_those_at_work_on_it_and_by_administrators()
    {
        var snapshot = House.Of(House.Initiative, House.CheckIn);

        Assert.Equal("initiative owner, initiative member, follower, administrator", string.Join(", ", Everybody.Where(name => Sees(AccessPolicy.Open, name, House.Initiative, snapshot))));
        Assert.Equal("administrator", string.Join(", ", Everybody.Where(name => Sees(AccessPolicy.Open, name, House.CheckIn, snapshot))));
    }

    [Fact]
    public void An_answer_about_a_person_is_for_the_person_the_author_and_those_who_look_after_the_practice()
    {
        var aboutAnn = new Attestation { Id = new("a1"), Person = House.Ann, Unit = House.Sales, By = new("bob") };
        var aboutHerUnit = new Attestation { Id = new("a2"), Unit = new OrgUnitId("ann"), By = new("bob") };
        var aboutSales = new Attestation { Id = new("a3"), Unit = House.Sales, By = new("bob") };
        var aboutAll = new Attestation { Id = new("a4"), By = new("bob") };
        var snapshot = House.Of(aboutAnn, aboutHerUnit, aboutSales, aboutAll);

        Assert.Equal("owner, shared, champion, administrator", string.Join(", ", Everybody.Where(name => Sees(AccessPolicy.Open, name, aboutAnn, snapshot))));
        Assert.Equal("shared, champion, administrator", string.Join(", ", Everybody.Where(name => Sees(AccessPolicy.Open, name, aboutHerUnit, snapshot))));
        Assert.Equal("shared, member, head, head above, executive, champion, administrator", string.Join(", ", Everybody.Where(name => Sees(AccessPolicy.Open, name, aboutSales, snapshot))));
        Assert.Equal(Everybody, Everybody.Where(name => Sees(AccessPolicy.Open, name, aboutAll, snapshot)));
    }

    [Fact]
    public void Nobody_does_anything_with_what_they_may_not_see()
    {
        var secret = House.Objective with { Visibility = Visibility.Private };
        var snapshot = House.Of(secret);

        Assert.All(Enum.GetValues<OkrAction>(), action => Assert.False(AccessPolicy.Open.Decide(House.Viewer("head"), action, secret, snapshot).IsAllowed));
    }

    private static bool Sees(AccessPolicy policy, string name, OkrRecord record, OkrSnapshot snapshot) =>
        policy.Decide(House.Viewer(name), OkrAction.View, record, snapshot).IsAllowed;
}
