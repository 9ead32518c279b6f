using Okr.History;
using Okr.Storage;
using Okr.Year;
using static Okr.Core.Tests.Year.CheckInPlan;

namespace Okr.Core.Tests.Year;

/// <summary>The code of the sections on check-ins and history in docs/working-year.md.</summary>
public sealed class CheckInPageTests
{
    [Fact]
    public async Task Checking_in_correcting_and_looking_back()
    {
        var (store, acme) = (new InMemoryOkrStore(), new WorkspaceId("acme"));
        await store.CommitAsync(acme, [new OkrChange.Put(Quarter), new OkrChange.Put(Plan)]);
        var (policy, ana, now) = (OkrPolicy.Default, Ana, Noon);

        var context = new YearContext(OkrSnapshot.Build(await store.LoadAsync(acme)), policy, ana, now);
        var outcome = CheckInVerbs.CheckIn(context, new CheckIn { Id = new("2026-W20/sales"), KeyResult = new("sales"), Value = 42m, Confidence = new(6), Note = "Two orders came late" });
        await store.CommitAsync(acme, new OkrCommit { Changes = outcome.Changes, By = ana.Person, At = now });

        context = new YearContext(OkrSnapshot.Build(await store.LoadAsync(acme)), policy, ana, now);
        outcome = CheckInVerbs.Correct(context, new("2026-W20/sales"), new CheckIn { Id = new("2026-W20/sales/2"), Value = 24m, Note = "Digits swapped" });
        await store.CommitAsync(acme, new OkrCommit { Changes = outcome.Changes, By = ana.Person, At = now });

        var reminders = CheckInReminders.Of(context, person: new("ana"));

        var commits = new List<CommittedChanges>();
        await foreach (var commit in store.ReadCommitsAsync(acme, after: 0))
        {
            commits.Add(commit);
        }

        var history = RecordHistory.Of(commits, new KeyResultId("sales"));

        Assert.Equal(["sum", "mean"], reminders.Take(2).Select(reminder => reminder.KeyResult.Value));
        Assert.Contains("\n  current of 'sales': 42 → 24", history[^1].ToText(OkrLanguage.English), StringComparison.Ordinal);
    }
}
