using Okr.Access;
using Okr.Year;
using static Okr.Core.Tests.Year.CheckInPlan;

namespace Okr.Core.Tests.Year;

public sealed class CorrectionTests
{
    private static readonly OkrSnapshot Reported = After(Snapshot(), Report("c1", 10m, 3), Report("c2", 90m, 1));

    [Fact]
    public void A_correction_stands_in_the_place_and_the_moment_of_the_wrong_one_and_both_stay_on_record()
    {
        var snapshot = After(Reported, context => CheckInVerbs.Correct(context, new("c1"), new CheckIn { Id = new("c1b"), Value = 12m, Note = "typo" }));

        Assert.Equal(90m, Current(snapshot));
        Assert.Equal(new CheckInSummary { Count = 2, LastAt = Noon.AddDays(-1) }, KeyResult(snapshot).CheckIns);
        Assert.Equal(10m, snapshot.Document.CheckIns[0].Value);
        Assert.Equal(
            new CheckIn { Id = new("c1b"), Objective = Goal, KeyResult = Sales, Value = 12m, Note = "typo", Author = Ana.Person, ObservedAt = Noon.AddDays(-3), RecordedAt = Noon, Corrects = new("c1") },
            snapshot.Document.CheckIns[2]);
    }

    [Fact]
    public void A_correction_may_name_another_moment() => Assert.Equal(
        10m,
        Current(After(Reported, context => CheckInVerbs.Correct(context, new("c1"), Report("c1b", 10m)))));

    [Fact]
    public void What_is_withdrawn_was_never_made()
    {
        var once = After(Reported, context => CheckInVerbs.Withdraw(context, new("c2"), new("w2"), "of another team"));
        var twice = After(once, context => CheckInVerbs.Withdraw(context, new("c1"), new("w1")));

        Assert.Equal((10m, 1), (Current(once), KeyResult(once).CheckIns!.Count));
        Assert.Equal(Plan, twice.ObjectiveRecords[0]);
        Assert.Equal("of another team", twice.Document.CheckIns[2].Note);
        Assert.Equal(4, twice.Document.CheckIns.Count);
    }

    [Fact]
    public void A_retry_of_what_was_withdrawn_brings_nothing_back()
    {
        var withdrawn = After(Reported, context => CheckInVerbs.Withdraw(context, new("c2"), new("w2")));

        Assert.Equal(new VerbOutcome(), CheckInVerbs.CheckIn(Context(withdrawn), Report("c2", 90m, 1)));
        Assert.Equal(new VerbOutcome(), CheckInVerbs.Withdraw(Context(withdrawn, now: Noon.AddDays(1)), new("c2"), new("w2")));
    }

    [Fact]
    public void Of_two_who_correct_the_same_report_the_second_is_told_of_the_first()
    {
        var corrected = After(Reported, context => CheckInVerbs.Correct(context, new("c1"), new CheckIn { Id = new("c1b"), Value = 12m }));

        var refusal = Refused(CheckInVerbs.Withdraw(Context(corrected), new("c1"), new("w1")));

        Assert.Equal((RefusalKind.WrongState, OkrAction.Correct), (refusal.Kind, refusal.Possible[0]));
        Assert.Contains("by 'c1b'", refusal.Message.English, StringComparison.Ordinal);
        Assert.Equal(13m, Current(After(After(corrected, context => CheckInVerbs.Correct(context, new("c1b"), new CheckIn { Id = new("c1c"), Value = 13m })), context => CheckInVerbs.Withdraw(context, new("c2"), new("w2")))));
    }

    [Fact]
    public void What_cannot_be_corrected_is_told_with_what_to_do_instead()
    {
        var withdrawn = After(Reported, context => CheckInVerbs.Withdraw(context, new("c2"), new("w2")));

        Assert.Contains("Check in anew", Refused(CheckInVerbs.Correct(Context(withdrawn), new("w2"), new CheckIn { Id = new("x"), Value = 1m })).Message.English, StringComparison.Ordinal);
        Assert.Contains("'c1' is about 'sales'", Refused(CheckInVerbs.Correct(Context(Reported), new("c1"), Report("x", 1m, 0, "sum"))).Message.English, StringComparison.Ordinal);
        Assert.Contains("'c1' is about 'sales'", Refused(CheckInVerbs.Correct(Context(Reported), new("c1"), Report("x", 1m) with { Objective = new("o2") })).Message.English, StringComparison.Ordinal);
        Assert.Contains(
            "A withdrawal reports nothing itself",
            Refused(CheckInVerbs.CheckIn(Context(Reported), Report("x", 1m) with { Corrects = new("c1"), IsWithdrawn = true })).Message.English,
            StringComparison.Ordinal);
        Assert.Contains("takes back nothing", Refused(CheckInVerbs.CheckIn(Context(Reported), Report("x", null) with { IsWithdrawn = true })).Message.English, StringComparison.Ordinal);
        Assert.Equal(
            (RefusalKind.NotThere, new OkrTarget(TargetKind.CheckIn, "gone")),
            Refused(CheckInVerbs.Withdraw(Context(Reported), new("gone"), new("x"))) is var refusal ? (refusal.Kind, refusal.Target) : default);
    }

    [Fact]
    public void Authors_and_administrators_correct_and_nobody_else()
    {
        var owner = new Viewer { Person = new("bob") };
        var ofBob = Snapshot().With([new OkrChange.Put(Plan with { Owner = owner.Person })]);
        var byRobot = ofBob.With(CheckInVerbs.CheckIn(Context(ofBob, viewer: owner), Report("c1", 1m) with { Author = new("cho") }).Changes);

        Assert.Equal(RefusalKind.NotAllowed, Refused(CheckInVerbs.Withdraw(Context(byRobot, viewer: owner), new("c1"), new("x"))).Kind);
        Assert.True(CheckInVerbs.Withdraw(Context(byRobot, viewer: new() { Person = new("cho") }), new("c1"), new("x")).IsAllowed);
        Assert.True(CheckInVerbs.Withdraw(Context(byRobot, viewer: new() { Grants = [new(OkrRole.Administrator)] }), new("c1"), new("x")).IsAllowed);
    }

    [Fact]
    public void A_report_and_its_correction_may_come_together()
    {
        var snapshot = After(Snapshot(), Report("a", 1m, 2), Report("b", 2m, 2) with { Corrects = new("a") }, new CheckIn { Id = new("c"), Corrects = new("b"), IsWithdrawn = true }, Report("d", 3m, 5));

        Assert.Equal((3m, 1, 4), (Current(snapshot), KeyResult(snapshot).CheckIns!.Count, snapshot.Document.CheckIns.Count));
        Assert.Equal(
            [0],
            CheckInVerbs.CheckInAll(Context(Snapshot()), [Report("b", 2m, 2) with { Corrects = new("a") }, Report("a", 1m, 2)]).Refused.Select(refused => refused.Index));
    }

    [Fact]
    public void Forgetting_a_person_forgets_who_reported_and_who_stated_a_status()
    {
        var status = new StatedStatus { Status = OkrStatus.AtRisk, By = Ana.Person };
        var snapshot = After(After(Snapshot(), Report("c1", 1m) with { Status = status }), new CheckIn { Id = new("c2"), Objective = Goal, Status = status });

        var after = snapshot.Document.Apply(PersonalData.Forget(snapshot.Document, Ana.Person, null));

        Assert.All(after.CheckIns, checkIn => Assert.Equal((null, null), (checkIn.Author, checkIn.Status!.By)));
        Assert.Empty(PersonalData.About(after, Ana.Person));
    }
}
