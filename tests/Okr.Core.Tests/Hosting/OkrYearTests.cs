using Microsoft.Extensions.Time.Testing;
using Okr.Access;
using Okr.Alignment;
using Okr.Storage;
using Okr.Year;

namespace Okr.Core.Tests.Hosting;

/// <summary>A quarter from the first draft to the next quarter, by the verbs of the service alone.</summary>
public sealed class OkrYearTests
{
    private static readonly WorkspaceId Acme = new("acme");
    private static readonly Viewer Ann = new() { Person = new("ann"), Grants = [new(OkrRole.Member, new("team"))] };
    private static readonly Viewer Head = new() { Person = new("head"), Grants = [new(OkrRole.UnitHead, new("acme")), new(OkrRole.Champion)] };
    private static readonly ObjectiveId Company = new("c1");
    private static readonly ObjectiveId Team = new("t1");
    private static readonly LinkEnds Support = new() { Child = Team, Parent = Company };

    private readonly InMemoryOkrStore _store = new();
    private readonly FakeTimeProvider _clock = new(new(2026, 9, 28, 8, 0, 0, TimeSpan.Zero));
    private readonly OkrService _okr;

    public OkrYearTests() => _okr = new(_store, new OkrPolicy { Agreement = new() { IsNeeded = true } }, _clock);

    [Fact]
    public async Task A_quarter_goes_from_draft_to_carry_over()
    {
        await BeginAsync();
        await _okr.AlignAsync(Acme, Ann, Support);
        await _okr.AcceptAsync(Acme, Head, Support);
        _clock.SetUtcNow(new(2026, 10, 5, 8, 0, 0, TimeSpan.Zero));
        await _okr.StartAsync(Acme, Ann, Team);
        await _okr.CheckInAsync(Acme, Ann, new CheckIn { Id = new("w1"), KeyResult = new("t1.kr"), Value = 40m });
        _clock.SetUtcNow(new(2026, 12, 21, 8, 0, 0, TimeSpan.Zero));
        await _okr.CloseAsync(Acme, Ann, Team, new ClosingForm { Reason = "The factory burnt down in November." });
        await _okr.ReflectAsync(Acme, Ann, Team, "Ask the insurer earlier.");

        var receipt = await _okr.CarryOverAsync(Acme, Head, new CarryOverForm { To = new("q1"), Objectives = [Team] });

        Assert.NotNull(receipt);
        var document = await _store.LoadAsync(Acme);
        Assert.Equal(OkrState.Closed, document.Objectives.Single(one => one.Id == Team).State);
        var copy = Assert.Single(document.Objectives, one => one.CarriedFrom == Team);
        Assert.Equal(new CycleId("q1"), copy.Cycle);
        Assert.Null(await _okr.CarryOverAsync(Acme, Head, new CarryOverForm { To = new("q1"), Objectives = [Team] }));
    }

    [Fact]
    public async Task Who_supports_an_objective_is_asked_again_when_it_changes()
    {
        await BeginAsync();
        await _okr.AlignAsync(Acme, Ann, Support);
        await _okr.AcceptAsync(Acme, Head, Support);

        await _okr.EditAsync(Acme, Head, Company, objective => objective with { Title = "Leave the market" });

        Assert.NotEqual(LinkState.Accepted, await StateAsync());
    }

    [Theory]
    [InlineData("decline", LinkState.Declined)]
    [InlineData("changes", LinkState.ChangesRequested)]
    [InlineData("withdraw", LinkState.Withdrawn)]
    public async Task A_request_is_answered_or_taken_back(string answer, LinkState expected)
    {
        await BeginAsync();
        await _okr.AlignAsync(Acme, Ann, Support);

        await (answer switch
        {
            "decline" => _okr.DeclineAsync(Acme, Head, Support, "It pulls the other way."),
            "changes" => _okr.AskForChangesAsync(Acme, Head, Support, "Name the market."),
            _ => _okr.WithdrawAsync(Acme, Ann, Support),
        });

        Assert.Equal(expected, await StateAsync());
    }

    [Fact]
    public async Task A_closed_cycle_is_locked_until_it_is_reopened()
    {
        await BeginAsync();
        await _okr.CancelAsync(Acme, Head, Company);
        await _okr.AbandonAsync(Acme, Ann, Team, "The market is gone.");
        _clock.SetUtcNow(new(2026, 12, 30, 8, 0, 0, TimeSpan.Zero));

        await _okr.CloseAsync(Acme, Head, new CycleId("q4"), "Done.");
        await Assert.ThrowsAsync<OkrRefusedException>(() => _okr.StartAsync(Acme, Ann, Team));
        Assert.NotNull(await _okr.ReopenAsync(Acme, Head, new CycleId("q4"), "A number was entered wrongly."));

        Assert.NotEqual(CycleState.Closed, (await _store.LoadAsync(Acme)).Cycles.Single(cycle => cycle.Id == new CycleId("q4")).State);
    }

    private async Task BeginAsync()
    {
        await _store.CommitAsync(Acme, new()
        {
            Changes =
            [
                new OkrChange.Put(new OrgUnit { Id = new("acme"), Name = "Acme", Level = LevelScheme.Company }),
                new OkrChange.Put(new OrgUnit { Id = new("team"), Name = "Team", Level = LevelScheme.Team, Parent = new("acme") }),
                new OkrChange.Put(new Cycle { Id = new("q4"), Name = "Q4", Start = new(2026, 10, 1), End = new(2026, 12, 31) }),
                new OkrChange.Put(new Cycle { Id = new("q1"), Name = "Q1", Start = new(2027, 1, 1), End = new(2027, 3, 31) }),
            ],
        });
        await _okr.DraftAsync(Acme, Head, Draft(Company, Head, "acme", "Win the market"));
        await _okr.DraftAsync(Acme, Ann, Draft(Team, Ann, "team", "Make bikes that people love"));
        await _okr.SubmitAsync(Acme, Head, Company);
        await _okr.SubmitAsync(Acme, Ann, Team);
    }

    private static Objective Draft(ObjectiveId id, Viewer owner, string unit, string title) => new()
    {
        Id = id,
        Title = title,
        Owner = owner.Person,
        Unit = new(unit),
        Cycle = new("q4"),
        KeyResults = [new() { Id = new($"{id}.kr"), Title = "Sell 100 bikes", Owner = owner.Person, Metric = new NumericMetric { Baseline = 0m, Target = 100m } }],
    };

    private async Task<LinkState> StateAsync() => Assert.Single((await _store.LoadAsync(Acme)).Objectives.Single(one => one.Id == Team).AlignsTo).State;
}
