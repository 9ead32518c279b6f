using Okr.Core.Tests.Year.Life;
using Okr.Year;
using static Okr.Core.Tests.Year.Closing.ClosingPlan;

namespace Okr.Core.Tests.Year.Closing;

public class RetrospectivesTests
{
    [Fact]
    public void First_each_person_writes_then_the_team_and_writing_again_replaces()
    {
        // Ally.io, closing out the OKR period, C-11.
        var snapshot = LifePlan.With(Measured with { State = OkrState.Closed });
        var context = Context(snapshot, viewer: "owner");
        context = After(context, Retrospectives.Reflect(context, LifePlan.Id, "We started too late.", unit: null));
        context = After(context, Retrospectives.Reflect(context, LifePlan.Id, "We started in May.", unit: null));
        var head = Context(context.Snapshot, viewer: "head");
        head = After(head, Retrospectives.Reflect(head, LifePlan.Id, "Begin in the first week.", new OrgUnitId("sales")));

        Assert.Equal(
            [
                new() { Text = "We started in May.", By = new("ann"), On = Today },
                new Retrospective { Unit = new("sales"), Text = "Begin in the first week.", By = new("hal"), On = Today },
            ],
            head.Snapshot.Find(LifePlan.Id)!.Value.Record.Retrospectives);
    }

    [Fact]
    public void Everybody_looks_back_on_the_cycle_and_a_blank_text_takes_it_back()
    {
        var context = Context(LifePlan.With(Measured), viewer: "stranger");
        context = After(context, Retrospectives.Reflect(context, new CycleId("q2"), "Too many goals.", unit: null));
        var empty = After(context, Retrospectives.Reflect(context, new CycleId("q2"), " ", unit: null));

        Assert.Equal("Too many goals.", Assert.Single(context.Snapshot.Find(new CycleId("q2"))!.Value.Record.Retrospectives).Text);
        Assert.Empty(empty.Snapshot.Find(new CycleId("q2"))!.Value.Record.Retrospectives);
    }

    [Fact]
    public void Nobody_speaks_for_a_team_or_without_a_name_who_may_not()
    {
        LifePlan.Refused(Retrospectives.Reflect(Context(LifePlan.With(Measured), viewer: "stranger"), new CycleId("q2"), "Us?", new OrgUnitId("sales")), RefusalKind.NotAllowed);
        LifePlan.Refused(Retrospectives.Reflect(Context(LifePlan.With(Measured), viewer: "nobody"), new CycleId("q2"), "Me?", unit: null), RefusalKind.Invalid);
        LifePlan.Refused(Retrospectives.Reflect(Context(LifePlan.With(Measured), viewer: "stranger"), LifePlan.Id, "Me?", unit: null), RefusalKind.NotAllowed);
        LifePlan.Refused(Retrospectives.Reflect(Context(LifePlan.With(Measured)), new CycleId("q9"), "When?", unit: null), RefusalKind.NotThere);
    }
}
