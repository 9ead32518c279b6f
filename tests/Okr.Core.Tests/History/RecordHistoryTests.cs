using FsCheck.Xunit;
using Okr.Access;
using Okr.Core.Tests.Json;
using Okr.History;
using Okr.Storage;
using Okr.Year;
using static Okr.Core.Tests.Year.CheckInPlan;

namespace Okr.Core.Tests.History;

public sealed class RecordHistoryTests
{
    private static readonly Type[] RecordTypes = [typeof(Cycle), typeof(OrgUnit), typeof(Objective), typeof(Initiative), typeof(CheckIn), typeof(Attestation)];

    [Fact]
    public void Who_changed_the_target_when_from_what_to_what()
    {
        var edited = Plan with { KeyResults = [Plan.KeyResults[0] with { Metric = new NumericMetric { Baseline = 0m, Target = 120m } }, .. Plan.KeyResults.Skip(1)] };
        var feed = Feed(
            new() { Changes = [new OkrChange.Put(Quarter), new OkrChange.Put(Plan)] },
            new() { Changes = [new OkrChange.Put(edited, 1)], By = Ana.Person, At = Noon, Reason = "market grew" });

        var entry = RecordHistory.Of(feed, Plan.Key)[1];

        Assert.Equal((2L, Ana.Person, Noon, "market grew", HistoryKind.Changed), (entry.Sequence, entry.By!.Value, entry.At!.Value, entry.Reason, entry.Kind));
        Assert.Equal(new FieldChange { Target = OkrTarget.Of(Sales), Path = "metric.target", Before = "100", After = "120" }, Assert.Single(entry.Changes));
        Assert.Equal("2026-05-15 12:00 +00:00, ana changed 'o1' (market grew)\n  target of 'sales': 100 → 120", entry.ToText(OkrLanguage.English));
        Assert.Equal("2026-05-15 12:00 +00:00，ana修改了“o1”（market grew）\n  “sales”的目标值：100 → 120", entry.ToText(OkrLanguage.Chinese));
        Assert.Equal((Plan, edited), (entry.Before, entry.After));
    }

    [Fact]
    public void A_key_result_has_its_own_history_with_every_report_its_correction_and_its_withdrawal()
    {
        var feed = new List<CommittedChanges> { new(1, new() { Changes = [new OkrChange.Put(Quarter), new OkrChange.Put(Plan)] }) };
        var snapshot = Snapshot();
        foreach (var verb in new Func<YearContext, VerbOutcome>[]
        {
            context => CheckInVerbs.CheckIn(context, Report("c1", 10m, 2)),
            context => CheckInVerbs.CheckIn(context, Report("other", 5m, 2, "sum")),
            context => CheckInVerbs.Correct(context, new("c1"), new CheckIn { Id = new("c2"), Value = 12m }),
            context => CheckInVerbs.Withdraw(context, new("c2"), new("c3"), "wrong team"),
        })
        {
            var changes = verb(Context(snapshot)).Changes;
            feed.Add(new(feed.Count + 1, new() { Changes = changes }));
            snapshot = snapshot.With(changes);
        }

        var history = RecordHistory.Of(feed, Sales);

        Assert.Equal(["o1", "c1", "o1", "c2", "o1", "c3", "o1"], history.Select(entry => entry.Record.Id));
        Assert.Equal([null, "10", "12", null], history.Where(entry => entry.Record == Plan.Key).Select(entry => entry.Changes.LastOrDefault(change => change.Path == "metric.current")?.After));
        Assert.Contains(new FieldChange { Target = new(TargetKind.CheckIn, "c3"), Path = "corrects", After = "c2" }, history[5].Changes);
        Assert.Contains("note of 'c3': none → wrong team", history[5].ToText(OkrLanguage.English), StringComparison.Ordinal);
        Assert.Equal(5, history[5].Sequence);
    }

    [Fact]
    public void A_record_that_was_removed_and_made_again_has_one_history()
    {
        var feed = Feed(
            new() { Changes = [new OkrChange.Put(Quarter)] },
            new() { Changes = [new OkrChange.Put(Quarter, 1)] },
            new() { Changes = [new OkrChange.Remove(Quarter.Key, 2)] },
            new() { Changes = [new OkrChange.Put(Quarter with { Name = "Q2" })] });

        var history = RecordHistory.Of(feed, Quarter.Key);

        Assert.Equal([(1L, HistoryKind.Created), (3L, HistoryKind.Removed), (4L, HistoryKind.Created)], history.Select(entry => (entry.Sequence, entry.Kind)));
        Assert.Equal("at some time, somebody removed 'q2'", history[1].ToText(OkrLanguage.English).Split('\n')[0]);
        Assert.Equal("时间未知，未注明人员新建了“q2”", history[2].ToText(OkrLanguage.Chinese).Split('\n')[0]);
    }

    [Fact]
    public void Parts_are_told_apart_by_name_or_by_place()
    {
        var before = Plan with { KeyResults = [Plan.KeyResults[6], Plan.KeyResults[0]], AlignsTo = [new() { Parent = new("a") }, new() { Parent = new("b") }], Labels = Labels("north") };
        var after = Plan with
        {
            KeyResults = [Plan.KeyResults[0], Plan.KeyResults[6] with { Metric = new MilestonesMetric { Steps = [new() { Title = "draw" }, new() { Title = "build", IsDone = true }, new() { Title = "sell" }] } }],
            AlignsTo = [new() { Parent = new("b"), State = LinkState.Declined }],
            Labels = Labels("south"),
        };

        var changes = RecordHistory.Of(Feed(new() { Changes = [new OkrChange.Put(before)] }, new() { Changes = [new OkrChange.Put(after, 1)] }), Plan.Key)[1].Changes;

        Assert.Equal(
            [
                ("o1", "keyResults", "steps, sales", "sales, steps"),
                ("steps", "metric.steps[2].isDone", null, "true"),
                ("o1", "alignsTo", "a, b", "b"),
                ("o1", "alignsTo[b].state", "accepted", "declined"),
                ("o1", "labels.region", "north", "south"),
            ],
            changes.Where(change => !change.Path.StartsWith("alignsTo[a]", StringComparison.Ordinal)).Select(change => (change.Target.Id, change.Path, change.Before, change.After)));
        Assert.Equal(new LocalizedText("steps 2, is done", "步骤2·是否完成"), changes[1].Name);
    }

    [Fact]
    public void A_measure_of_another_kind_says_so()
    {
        var after = Plan with { KeyResults = [Plan.KeyResults[0] with { Metric = new BinaryMetric { IsDone = true } }] };

        var changes = RecordHistory.Of(Feed(new() { Changes = [new OkrChange.Put(Plan)] }, new() { Changes = [new OkrChange.Put(after, 1)] }), Sales)[1].Changes;

        Assert.Equal([("metric.type", "numeric", "binary"), ("metric.isDone", null, "true"), ("metric.baseline", "0", null), ("metric.target", "100", null)],
            changes.Where(change => change.Path != "metric.accumulation").Select(change => (change.Path, change.Before, change.After)));
    }

    [Property(MaxTest = 60)]
    public void Whatever_differs_is_told_and_what_is_equal_is_not(int seed)
    {
        foreach (var type in RecordTypes)
        {
            var (first, second) = ((OkrRecord)new Filler(seed).Fill(type), (OkrRecord)new Filler(seed + 1).Fill(type));
            foreach (var member in NodeTypes.MembersOf(type).Where(member => member.Name != "Id"))
            {
                var changed = (OkrRecord)new Filler(seed).Fill(type);
                changed.GetType().GetProperty(member.Name)!.SetValue(changed, member.GetValue(second));
                var feed = Feed(new() { Changes = [new OkrChange.Put(first)] }, new() { Changes = [new OkrChange.Put(changed, 1)] });

                Assert.Equal(first.Equals(changed) ? 1 : 2, RecordHistory.Of(feed, first.Key).Count);
            }
        }
    }

    [Property(MaxTest = 60)]
    public void The_history_replays_to_what_the_store_holds(int seed)
    {
        var (random, store, workspace) = (new Random(seed), new InMemoryOkrStore(), new WorkspaceId("acme"));
        Commit([new OkrChange.Put(Quarter), new OkrChange.Put(Plan)]);
        for (var i = 0; i < 15; i++)
        {
            var snapshot = Load();
            var known = snapshot.Document.CheckIns;
            var wrong = known.Count == 0 ? new CheckInId("none") : known[random.Next(known.Count)].Id;
            Commit(random.Next(5) switch
            {
                0 => CheckInVerbs.Withdraw(Context(snapshot), wrong, new($"c{i}")).Changes,
                1 => CheckInVerbs.Correct(Context(snapshot), wrong, new CheckIn { Id = new($"c{i}"), Value = random.Next(90) }).Changes,
                2 => PersonalData.Forget(snapshot.Document, Ana.Person, new PersonId("former")),
                _ => CheckInVerbs.CheckIn(Context(snapshot, viewer: new() { Person = Ana.Person, Grants = [new(OkrRole.Administrator)] }), Report($"c{i}", random.Next(90), random.Next(20), random.Next(2) == 0 ? "sum" : "sales")).Changes,
            });
        }

        var feed = Feed();
        var replayed = RecordHistory.Replay(feed);
        Assert.Empty(Load().Document.ChangesTo(replayed));
        Assert.All(replayed.Records, record => Assert.Equal(Load().Document.VersionOf(record.Key), replayed.VersionOf(record.Key)));
        Assert.All(replayed.Records, record => Assert.Equal(record, RecordHistory.Of(feed, record.Key)[^1].After));

        var forgotten = feed.Select(commit => new CommittedChanges(commit.Sequence, new ForgetRequest(Ana.Person, null).Rewrite(commit.Commit))).ToList();
        Assert.DoesNotContain("ana", string.Concat(RecordHistory.Of(forgotten, Plan.Key).Select(entry => entry.ToText(OkrLanguage.English))), StringComparison.Ordinal);

        OkrSnapshot Load() => OkrSnapshot.Build(store.LoadAsync(workspace).GetAwaiter().GetResult());

        void Commit(IReadOnlyList<OkrChange> changes) =>
            store.CommitAsync(workspace, new OkrCommit { Changes = changes, By = Ana.Person, At = Noon }).AsTask().GetAwaiter().GetResult();

        List<CommittedChanges> Feed() => [.. store.ReadCommitsAsync(workspace, 0).ToBlockingEnumerable()];
    }

    [Fact]
    public void What_people_report_and_agree_on_has_a_name_in_both_languages()
    {
        Type[] types = [typeof(KeyResult), typeof(CheckIn), typeof(CheckInSummary), typeof(CheckInOpening), typeof(StatedStatus), typeof(Grade), .. NodeTypes.Metrics.Select(metric => metric.DerivedType)];
        var nameless = types.SelectMany(NodeTypes.MembersOf).Select(NodeTypes.NameOf).Distinct().Where(name => new FieldChange { Path = name }.Name is var text && text.Chinese == name);

        Assert.Empty(nameless); // add what is missing to HistoryNames
        Assert.Equal(new LocalizedText("unit", "组织单元"), new FieldChange { Path = "unit" }.Name);
        Assert.Equal(new LocalizedText("unit", "单位"), new FieldChange { Path = "metric.unit" }.Name);
        Assert.Equal(new LocalizedText("check-ins, last at", "进展汇总·最近更新时间"), new FieldChange { Path = "checkIns.lastAt" }.Name);
    }

    [Fact]
    public void A_feed_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>(() => RecordHistory.Of(null!, Plan.Key));
        Assert.Throws<ArgumentNullException>(() => RecordHistory.Of(null!, Sales));
        Assert.Throws<ArgumentNullException>(() => RecordHistory.Replay(null!));
    }

    private static Dictionary<string, string> Labels(string region) => new(StringComparer.Ordinal) { ["region"] = region };

    private static IReadOnlyList<CommittedChanges> Feed(params OkrCommit[] commits) => [.. commits.Select((commit, i) => new CommittedChanges(i + 1, commit))];
}
