using Okr.Access;

namespace Okr.Core.Tests.Access;

/// <summary>A small company for tests of access: ACME over Sales over East, and Tech beside Sales; Ann owns what Sales wants.</summary>
internal static class House
{
    public static readonly PersonId Ann = new("ann");
    public static readonly PersonId Bob = new("bob");
    public static readonly OrgUnitId Acme = new("acme");
    public static readonly OrgUnitId Sales = new("sales");
    public static readonly OrgUnitId East = new("east");
    public static readonly OrgUnitId Tech = new("tech");

    public static readonly Objective Objective = new()
    {
        Id = new("o1"),
        Cycle = new("q1"),
        Unit = Sales,
        Title = "Win the north",
        Owner = Ann,
        KeyResults = [new() { Id = new("k1"), Title = "Twenty customers", Owner = new("carl") }],
    };

    public static readonly Initiative Initiative = new() { Id = new("i1"), Objective = new("o1"), Title = "Hire two", Owner = new("ida"), Members = [new("max")], Followers = [new("fay")] };

    public static readonly CheckIn CheckIn = new() { Id = new("c1"), Objective = new("o1"), Author = new("carl"), Note = "Two more" };

    private static readonly OkrRecord[] Frame =
    [
        new Cycle { Id = new("q1"), Name = "Q1", Start = new(2026, 1, 1), End = new(2026, 3, 31) },
        new OrgUnit { Id = Acme, Name = "ACME", Level = LevelScheme.Company },
        new OrgUnit { Id = Sales, Name = "Sales", Level = LevelScheme.Department, Parent = Acme },
        new OrgUnit { Id = East, Name = "Sales East", Level = LevelScheme.Team, Parent = Sales },
        new OrgUnit { Id = Tech, Name = "Tech", Level = LevelScheme.Department, Parent = Acme },
        new OrgUnit { Id = new("ann"), Name = "Ann", Level = LevelScheme.Individual, Parent = Sales },
    ];

    public static OkrSnapshot Of(params IEnumerable<OkrRecord> records) => OkrSnapshot.Build(OkrDocument.FromRecords(Frame.Concat(records)));

    public static Viewer Somebody(string person, params IReadOnlyList<RoleGrant> grants) => new() { Person = new(person), Grants = grants };

    /// <summary>One viewer for every role towards what Sales owns, and some that have none.</summary>
    public static Viewer Viewer(string name) => name switch
    {
        "owner" => Somebody("ann"),
        "contributor" => Somebody("carl"),
        "initiative owner" => Somebody("ida"),
        "initiative member" => Somebody("max"),
        "follower" => Somebody("fay"),
        "shared" => Somebody("bob"),
        "member" => Somebody("mia", new RoleGrant(OkrRole.Member, Sales)),
        "member below" => Somebody("eve", new RoleGrant(OkrRole.Member, East)),
        "member above" => Somebody("abe", new RoleGrant(OkrRole.Member, Acme)),
        "member beside" => Somebody("tom", new RoleGrant(OkrRole.Member, Tech)),
        "head" => Somebody("hal", new RoleGrant(OkrRole.UnitHead, Sales)),
        "head below" => Somebody("eli", new RoleGrant(OkrRole.UnitHead, East)),
        "head above" => Somebody("joe", new RoleGrant(OkrRole.UnitHead, Acme)),
        "head beside" => Somebody("tia", new RoleGrant(OkrRole.UnitHead, Tech)),
        "executive" => Somebody("exa", new RoleGrant(OkrRole.Executive)),
        "champion" => Somebody("chi", new RoleGrant(OkrRole.Champion)),
        "administrator" => Somebody("adm", new RoleGrant(OkrRole.Administrator)),
        "administrator beside" => Somebody("adt", new RoleGrant(OkrRole.Administrator, Tech)),
        _ => Somebody("nobody"),
    };
}
