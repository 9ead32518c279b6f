using Okr.Access;
using Okr.Year;

namespace Okr.Core.Tests.Year.Life;

/// <summary>A small company in its second quarter, with people of every role, for the tests about life.</summary>
internal static class LifePlan
{
    public static readonly DateTimeOffset Now = new(2026, 5, 4, 10, 0, 0, TimeSpan.FromHours(8));

    public static readonly ObjectiveId Id = new("o1");

    public static readonly Objective Sound = new()
    {
        Id = Id,
        Cycle = new("q2"),
        Unit = new("sales"),
        Title = "Win back lost customers",
        Owner = new("ann"),
        KeyResults =
        [
            new() { Id = new("kr1"), Title = "Raise renewals from 70 to 85 %", Owner = new("bob"), Metric = new NumericMetric { Baseline = 70m, Target = 85m, Unit = "%" } },
            new() { Id = new("kr2"), Title = "Talk to 40 lost customers", Metric = new NumericMetric { Baseline = 0m, Target = 40m } },
        ],
    };

    public static readonly ApprovalPolicy Approved = new() { Levels = [new() { IsNeeded = true }] };

    /// <summary>One viewer of each kind, by name.</summary>
    public static readonly IReadOnlyDictionary<string, Viewer> Viewers = new Dictionary<string, Viewer>(StringComparer.Ordinal)
    {
        ["owner"] = new() { Person = new("ann") },
        ["contributor"] = new() { Person = new("bob") },
        ["head"] = new() { Person = new("hal"), Grants = [new(OkrRole.UnitHead, new OrgUnitId("sales"))] },
        ["manager"] = new() { Person = new("mia"), Grants = [new(OkrRole.UnitHead, new OrgUnitId("acme"))] },
        ["champion"] = new() { Person = new("cho"), Grants = [new(OkrRole.Champion)] },
        ["executive"] = new() { Person = new("eve"), Grants = [new(OkrRole.Executive)] },
        ["administrator"] = new() { Person = new("adi"), Grants = [new(OkrRole.Administrator)] },
        ["member"] = new() { Person = new("max"), Grants = [new(OkrRole.Member, new OrgUnitId("sales"))] },
        ["stranger"] = new() { Person = new("sam") },
        ["nobody"] = new(),
    };

    public static Objective In(OkrState state) => Sound with { State = state };

    /// <summary>The company with one objective and whatever else is given; what is given replaces what has its id.</summary>
    public static OkrSnapshot With(params OkrRecord[] records)
    {
        OkrRecord[] standing =
        [
            new Cycle { Id = new("q2"), Start = new(2026, 4, 1), End = new(2026, 6, 30) },
            new Cycle { Id = new("q3"), Start = new(2026, 7, 1), End = new(2026, 9, 30), State = CycleState.Planning },
            new Cycle { Id = new("backlog") },
            new OrgUnit { Id = new("acme"), Level = LevelScheme.Company },
            new OrgUnit { Id = new("sales"), Level = LevelScheme.Department, Parent = new("acme") },
        ];
        return OkrSnapshot.Build(OkrDocument.FromRecords(standing.Where(one => records.All(record => record.Key != one.Key)).Concat(records)));
    }

    public static YearContext Context(OkrSnapshot snapshot, string viewer, OkrPolicy? policy = null) => new(snapshot, policy ?? OkrPolicy.Default, Viewers[viewer], Now);

    /// <summary>The same workspace, seen by somebody, with the objective in a state.</summary>
    public static YearContext Context(OkrState state, string viewer, OkrPolicy? policy = null) => Context(With(In(state)), viewer, policy);

    public static T Written<T>(VerbOutcome outcome)
        where T : OkrRecord
    {
        Assert.True(outcome.IsAllowed, string.Join('\n', outcome.Refusals.Select(refusal => refusal.Message)));
        return Assert.IsType<T>(Assert.IsType<OkrChange.Put>(Assert.Single(outcome.Changes)).Record);
    }

    public static Refusal Refused(VerbOutcome outcome, RefusalKind kind)
    {
        Assert.Empty(outcome.Changes);
        var refusal = Assert.Single(outcome.Refusals);
        Assert.Equal(kind, refusal.Kind);
        AssertTold(refusal);
        return refusal;
    }

    /// <summary>Both languages are there, and each names what it is about.</summary>
    public static void AssertTold(Refusal refusal)
    {
        Assert.Contains(refusal.Message.Chinese, character => character > '\u4e00');
        Assert.DoesNotContain(refusal.Message.English, character => character > '\u4e00');
        Assert.Contains(refusal.Target.Id, refusal.Message.English, StringComparison.Ordinal);
        Assert.Contains(refusal.Target.Id, refusal.Message.Chinese, StringComparison.Ordinal);
    }
}
