using System.Globalization;
using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class ForgettingCases
{
    private static readonly PersonId Ann = new("ann");
    private static readonly PersonId Bob = new("bob");
    private static readonly PersonId Former = new("former employee");
    private static readonly ForgetRequest ForgetAnn = new(Ann, null);
    private static readonly IReadOnlyList<OkrRecord> Others = [Some.Cycle("c"), Some.Unit("u"), Some.Objective("free"), new CheckIn { Id = new("by bob"), Author = Bob }];

    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        Forgets("S-1601", "After it no record names the person, and everything else is as it was", async run =>
        {
            await run.PutNewAsync([.. Naming(Ann), .. Others]).ConfigureAwait(false);
            await run.ForgetAsync(ForgetAnn).ConfigureAwait(false);
            Check.ReadsBack([.. Naming(null), .. Others], await run.ReadAsync().ConfigureAwait(false));
        }),
        Forgets("S-1602", "A replacement stands in every place where the person stood", async run =>
        {
            await run.PutNewAsync([.. Naming(Ann), .. Others]).ConfigureAwait(false);
            await run.ForgetAsync(new ForgetRequest(Ann, Former)).ConfigureAwait(false);
            Check.ReadsBack([.. Naming(Former), .. Others], await run.ReadAsync().ConfigureAwait(false));
        }),
        Forgets("S-1603", "It is a commit: its number is the version of the records that named the person, and of no others", async run =>
        {
            var before = await run.PutNewAsync([.. Naming(Ann), .. Others]).ConfigureAwait(false);
            var receipt = await run.ForgetAsync(ForgetAnn).ConfigureAwait(false);
            Check.That(receipt.Sequence > before.Sequence && !receipt.IsRepeated, $"After commit {before.Sequence} came the receipt {receipt}.");
            Check.SameRecords(
                [.. Naming(null).Select(record => new StoredRecord(record, receipt.Sequence)), .. Others.Select(record => new StoredRecord(record, before.Sequence))],
                await run.ReadAsync().ConfigureAwait(false),
                "Records");
        }),
        Forgets("S-1604", "No commit of the feed names the person, and each keeps its number, id, time, reason and expected versions", async run =>
        {
            await run.CommitAsync(History(Ann, OkrVersion.New)).ConfigureAwait(false);
            var first = (await run.ReadFeedAsync(0).ConfigureAwait(false))[0].Sequence;
            await run.CommitAsync(Some.Remove(Others[0], first), Some.Put(Naming(Ann)[0], first)).ConfigureAwait(false);
            var numbers = (await run.ReadFeedAsync(0).ConfigureAwait(false)).ConvertAll(committed => committed.Sequence);
            await run.ForgetAsync(ForgetAnn).ConfigureAwait(false);
            CommittedChanges[] expected =
            [
                new(numbers[0], History(null, OkrVersion.New)),
                new(numbers[1], new OkrCommit { Changes = [Some.Remove(Others[0], first), Some.Put(Naming(null)[0], first)] }),
            ];
            Check.Same(expected, (await run.ReadFeedAsync(0).ConfigureAwait(false)).Take(2), "Commits before it in the feed");
        }, StoreTraits.Feed),
        Forgets("S-1605", "The feed tells it, with when and why, and without the person who asked to be forgotten", async run =>
        {
            var before = await run.PutNewAsync([.. Naming(Ann), .. Others]).ConfigureAwait(false);
            var at = new DateTimeOffset(2026, 5, 25, 9, 0, 0, TimeSpan.FromHours(8));
            var receipt = await run.ForgetAsync(new ForgetRequest(Ann, null) { By = Ann, At = at, Reason = "Art. 17" }).ConfigureAwait(false);
            var told = (await run.ReadFeedAsync(before.Sequence).ConfigureAwait(false)).Select(committed => (committed.Sequence, committed.Commit.By, committed.Commit.At, committed.Commit.Reason));
            Check.Same([(receipt.Sequence, null, at, "Art. 17")], told, "What the feed tells of it");
            var changes = (await run.ReadFeedAsync(before.Sequence).ConfigureAwait(false))[0].Commit.Changes;
            Check.Same(
                Naming(null).Select(record => Some.Put(record, before.Sequence)).OrderBy(change => change.Key), changes.OrderBy(change => change.Key), "Changes that the feed tells of it");
        }, StoreTraits.Feed),
        Forgets("S-1606", "Who loaded a record before it cannot write the person back", async run =>
        {
            await run.PutNewAsync([.. Naming(Ann)]).ConfigureAwait(false);
            var loaded = await run.ReadAsync().ConfigureAwait(false);
            await run.ForgetAsync(ForgetAnn).ConfigureAwait(false);
            await run.RefusedAsync("The records have changed", [.. loaded.Select(stored => Some.Put(stored.Record, stored.Version))]).ConfigureAwait(false);
        }),
        Forgets("S-1607", "Retries are recognised after it as before, and those that would bring the person back are refused", async run =>
        {
            var (with, without) = (History(Ann, OkrVersion.New), new OkrCommit { Id = new CommitId("without"), Changes = [.. Others.Skip(1).Select(record => Some.Put(record))] });
            await run.CommitAsync(with).ConfigureAwait(false);
            var receipt = await run.CommitAsync(without).ConfigureAwait(false);
            await run.ForgetAsync(ForgetAnn).ConfigureAwait(false);
            Check.Equal(new CommitReceipt(receipt.Sequence, isRepeated: true), await run.CommitAsync(without).ConfigureAwait(false), "Receipt of a retry that names somebody else");
            await Check.ThrowsAsync<OkrCommitReusedException>(() => run.CommitAsync(with), "A retry that names the person").ConfigureAwait(false);
        }),
        Forgets("S-1608", "It holds for one workspace", async run =>
        {
            await run.PutNewAsync([.. Naming(Ann)]).ConfigureAwait(false);
            await run.Writer.CommitAsync(run.Beside("-other"), [.. Naming(Ann).Select(record => Some.Put(record))], run.Cancellation).ConfigureAwait(false);
            await run.ForgetAsync(ForgetAnn).ConfigureAwait(false);
            Check.ReadsBack(Naming(Ann), await Streams.CollectAsync(run.Reader.ReadAsync(run.Beside("-other"), RecordQuery.All, run.Cancellation)).ConfigureAwait(false));
            if (run.Reader is IOkrChangeFeed feed)
            {
                var told = await Streams.CollectAsync(feed.ReadCommitsAsync(run.Beside("-other"), 0, run.Cancellation)).ConfigureAwait(false);
                Check.Same(Naming(Ann).Select(record => Some.Put(record)), told.SelectMany(committed => committed.Commit.Changes), "Changes in the feed of the other workspace");
            }
        }),
        Forgets("S-1609", "Cancelled before it began, it changes nothing", async run =>
        {
            await run.PutNewAsync([.. Naming(Ann)]).ConfigureAwait(false);
            await Check.ThrowsAsync<OperationCanceledException>(() => run.ForgetAsync(ForgetAnn, new CancellationToken(canceled: true)), "The token was cancelled before").ConfigureAwait(false);
            Check.ReadsBack(Naming(Ann), await run.ReadAsync().ConfigureAwait(false));
        }),
        Forgets("S-1610", "Asked again, or for somebody whom nobody names, it is a commit without changes", async run =>
        {
            await run.PutNewAsync([.. Naming(Ann)]).ConfigureAwait(false);
            var first = await run.ForgetAsync(ForgetAnn).ConfigureAwait(false);
            var again = await run.ForgetAsync(ForgetAnn).ConfigureAwait(false);
            Check.That(again.Sequence > first.Sequence, $"After {first.Sequence} came {again.Sequence}.");
            Check.SameRecords(Naming(null).Select(record => new StoredRecord(record, first.Sequence)), await run.ReadAsync().ConfigureAwait(false), "Records");
        }),
        Forgets("S-1611", "Writers who commit meanwhile lose nothing", LoseNothingAsync),
        Forgets("S-1612", "The person stays forgotten after the end of the process", async run =>
        {
            await run.PutNewAsync([.. Naming(Ann)]).ConfigureAwait(false);
            await run.ForgetAsync(ForgetAnn).ConfigureAwait(false);
            await run.RestartAsync().ConfigureAwait(false);
            Check.ReadsBack(Naming(null), await run.ReadAsync().ConfigureAwait(false));
        }, StoreTraits.Durable),
    ];

    private static ConformanceCase Forgets(string id, string title, Func<CaseRun, Task> body, StoreTraits and = StoreTraits.None) =>
        new(id, StorePromise.Forgetting, title, body) { Requires = StoreTraits.Forgetting | and };

    /// <summary>Records that name a person wherever a record can.</summary>
    private static IReadOnlyList<OkrRecord> Naming(PersonId? person) =>
    [
        new Objective
        {
            Id = new("owned"),
            Owner = person,
            Grade = new Grade { By = person },
            Status = new StatedStatus { By = person },
            KeyResults = [new() { Id = new("owned.k"), Owner = person, Grade = new Grade { By = person }, Status = new StatedStatus { By = person }, Revisions = [new() { By = person }, new() { By = Bob }] }],
        },
        new Initiative { Id = new("done together"), Owner = person, Members = person is { } member ? [member, Bob] : [Bob], Followers = person is { } follower ? [Bob, follower] : [Bob] },
        new CheckIn { Id = new("checked in"), Author = person, Note = "ann" },
        new Attestation { Id = new("attested"), Person = person, By = person },
    ];

    private static OkrCommit History(PersonId? person, long expected) => new()
    {
        Id = new CommitId("history"),
        By = person,
        At = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        Reason = "kick-off",
        Changes = [.. Naming(person).Select(record => Some.Put(record, expected)), Some.Put(Others[0], expected)],
    };

    /// <summary>Each writer counts in an objective of its own, which the person owns until somebody forgets them.</summary>
    private static async Task LoseNothingAsync(CaseRun run)
    {
        const int Counts = 10;
        await run.PutNewAsync([.. Enumerable.Range(0, CaseRun.Writers).Select(writer => Counter(writer) with { Owner = Ann })]).ConfigureAwait(false);
        var counting = run.TogetherAsync(async (store, writer) =>
        {
            for (var count = 0; count < Counts;)
            {
                var stored = await store.FindAsync(run.Workspace, Counter(writer).Key, run.Cancellation).ConfigureAwait(false) ?? throw new ConformanceException($"The objective of writer {writer} is gone.");
                var objective = (Objective)stored.Record;
                try
                {
                    var next = objective with { Title = (int.Parse(objective.Title, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture) };
                    await store.CommitAsync(run.Workspace, [Some.Put(next, stored.Version)], run.Cancellation).ConfigureAwait(false);
                    count++;
                }
                catch (OkrConflictException)
                {
                    // The person was forgotten meanwhile: count again.
                }
            }
        });
        do
        {
            await run.ForgetAsync(ForgetAnn).ConfigureAwait(false);
        }
        while (!counting.IsCompleted);
        await counting.ConfigureAwait(false);
        Check.ReadsBack(
            Enumerable.Range(0, CaseRun.Writers).Select(writer => Counter(writer) with { Title = $"{Counts}" }), await run.ReadAsync().ConfigureAwait(false));
    }

    private static Objective Counter(int writer) => new() { Id = new(string.Create(CultureInfo.InvariantCulture, $"counter-{writer}")), Title = "0" };
}
