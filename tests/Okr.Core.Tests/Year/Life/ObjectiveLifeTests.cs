using Okr.Access;
using Okr.Year;
using static Okr.Core.Tests.Year.Life.LifePlan;

namespace Okr.Core.Tests.Year.Life;

public class ObjectiveLifeTests
{
    private static readonly OkrPolicy WithApproval = new() { Approval = Approved };

    private static readonly Dictionary<OkrAction, Func<YearContext, ObjectiveId, VerbOutcome>> Verbs = new()
    {
        [OkrAction.Submit] = ObjectiveLife.Submit,
        [OkrAction.Approve] = ObjectiveLife.Approve,
        [OkrAction.Return] = ObjectiveLife.Return,
        [OkrAction.Start] = ObjectiveLife.Start,
        [OkrAction.Postpone] = ObjectiveLife.Postpone,
        [OkrAction.Cancel] = ObjectiveLife.Cancel,
        [OkrAction.Archive] = ObjectiveLife.Archive,
    };

    public static TheoryData<OkrState, OkrAction> Cases
    {
        get
        {
            var cases = new TheoryData<OkrState, OkrAction>();
            foreach (var state in Enum.GetValues<OkrState>())
            {
                foreach (var action in Verbs.Keys)
                {
                    cases.Add(state, action);
                }
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void A_verb_does_what_the_table_and_the_roles_say_and_else_names_what_is_possible(OkrState state, OkrAction action) => Assert.All(Viewers.Keys, viewer =>
    {
        var context = Context(state, viewer, WithApproval);
        var leads = LifeTable.Objective.After(state, action);
        var may = context.Policy.Access.Decide(context.Viewer, action, In(state), context.Snapshot).IsAllowed;

        var outcome = Verbs[action](context, Id);

        Assert.Equal(leads is not null && may, outcome.IsAllowed);
        Assert.Equal(outcome.IsAllowed, ObjectiveLife.Possible(context, Id).Contains(action));
        Assert.Equal(leads is null, outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.WrongState));
        Assert.Equal(!may, outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.NotAllowed));
        Assert.All(outcome.Refusals, AssertTold);
        Assert.All(outcome.Refusals.Where(refusal => refusal.Kind == RefusalKind.WrongState), refusal => Assert.Equal(ObjectiveLife.Possible(context, Id), refusal.Possible));
        if (outcome.IsAllowed)
        {
            Assert.Equal(In(leads!.Value), Written<Objective>(outcome));
        }
    });

    [Fact]
    public void Without_approval_handing_in_is_agreement()
    {
        Assert.Equal(OkrState.Approved, Written<Objective>(ObjectiveLife.Submit(Context(OkrState.Draft, "owner"), Id)).State);
        Assert.Equal(OkrState.Active, Written<Objective>(ObjectiveLife.Submit(Context(OkrState.Draft, "owner", Starting(isNeeded: false)), Id)).State);
    }

    [Fact]
    public void Work_may_begin_with_the_approval()
    {
        Assert.Equal(OkrState.Submitted, Written<Objective>(ObjectiveLife.Submit(Context(OkrState.Draft, "owner", Starting(isNeeded: true)), Id)).State);
        Assert.Equal(OkrState.Active, Written<Objective>(ObjectiveLife.Approve(Context(OkrState.Submitted, "head", Starting(isNeeded: true)), Id)).State);
    }

    [Fact]
    public void Somebody_else_approves_unless_the_policy_lets_the_owner()
    {
        var own = With(In(OkrState.Submitted) with { Owner = new("hal") });

        var refusal = Refused(ObjectiveLife.Approve(Context(own, "head", WithApproval), Id), RefusalKind.NotAllowed);

        Assert.Equal("'hal' owns 'o1', and at this level somebody else approves. Ask another person, or let owners approve in the approval policy.", refusal.Message.English);
        Assert.DoesNotContain(OkrAction.Approve, ObjectiveLife.Possible(Context(own, "head", WithApproval), Id));
        Assert.True(ObjectiveLife.Approve(Context(own, "head", new() { Approval = new() { Levels = [new() { IsNeeded = true, OwnerMayApprove = true }] } }), Id).IsAllowed);
        Assert.True(ObjectiveLife.Approve(Context(own, "head"), Id).IsAllowed);
    }

    [Fact]
    public void A_wrong_state_is_told_with_what_is_possible_for_the_one_who_acts()
    {
        Assert.Equal(
            "'o1' is in review, so you cannot start it. You can edit, approve, return, postpone or cancel it.",
            Refused(ObjectiveLife.Start(Context(OkrState.Submitted, "head", WithApproval), Id), RefusalKind.WrongState).Message.English);
        Assert.Equal("'o1' is archived, so you cannot start it. From there nothing is possible for you.", Refused(ObjectiveLife.Start(Context(OkrState.Archived, "owner"), Id), RefusalKind.WrongState).Message.English);
        Assert.Equal("“o1”已关闭，不能启动。可以归档。", Refused(ObjectiveLife.Start(Context(OkrState.Closed, "owner"), Id), RefusalKind.WrongState).Message.Chinese);
    }

    [Fact]
    public void What_is_not_there_and_what_may_not_be_seen_answer_alike()
    {
        var blind = new OkrPolicy { Access = new() { Rules = [new() { Action = OkrAction.View, Roles = [OkrRole.Owner] }] } };

        var hidden = Refused(ObjectiveLife.Approve(Context(OkrState.Submitted, "head", blind), Id), RefusalKind.NotThere);
        var missing = Refused(ObjectiveLife.Approve(Context(With(), "head", blind), Id), RefusalKind.NotThere);

        Assert.Equal(missing, hidden);
        Assert.Empty(ObjectiveLife.Possible(Context(OkrState.Submitted, "head", blind), Id));
        Assert.Empty(ObjectiveLife.Possible(Context(With(), "head"), Id));
        Assert.Equal(hidden, Refused(ObjectiveLife.Edit(Context(OkrState.Draft, "head", blind), Sound with { Title = "x" }), RefusalKind.NotThere));
    }

    [Fact]
    public void Everything_that_a_submission_lacks_is_told_at_once()
    {
        var empty = new Objective { Id = Id, State = OkrState.Draft, Cycle = new("backlog"), KeyResults = [new() { Id = new("kr1"), State = OkrState.Cancelled }] };
        var admin = Context(With(empty), "administrator");

        var outcome = ObjectiveLife.Submit(admin, Id);

        Assert.Equal(
            [
                "'o1' has no title. Write what shall be achieved.",
                "'o1' has no owner. Name the one person who answers for it.",
                "'o1' belongs to no unit that is there. Name the unit whose objective it is.",
                "'o1' has no dates: its cycle 'backlog' is a backlog or not there. Move it to a cycle with dates.",
                "'o1' has no key result. Write two to five by which it will be judged.",
            ],
            outcome.Refusals.Select(refusal => refusal.Message.English));
        Assert.All(outcome.Refusals, AssertTold);
        Assert.Equal(5, ObjectiveLife.Approve(Context(With(empty with { State = OkrState.Submitted }), "administrator"), Id).Refusals.Count);
    }

    [Fact]
    public void A_key_result_without_a_title_is_named_beside_the_missing_permission()
    {
        var plan = With(In(OkrState.Draft) with { KeyResults = [new() { Id = new("kr9") }] });

        var outcome = ObjectiveLife.Submit(Context(plan, "stranger"), Id);

        Assert.Equal([RefusalKind.NotAllowed, RefusalKind.Invalid], outcome.Refusals.Select(refusal => refusal.Kind));
        Assert.Equal(OkrTarget.Of(new KeyResultId("kr9")), outcome.Refusals[1].Target);
    }

    [Fact]
    public void Titles_keep_to_the_norms_of_the_house_when_they_are_handed_in()
    {
        WordingNorm[] norms =
        [
            new() { Level = LevelScheme.Team, AppliesTo = TargetKind.Objective, MaxLength = 22, StartsWith = ["O: ", "目标："] },
            new() { AppliesTo = TargetKind.KeyResult, Avoids = ["CUSTOMERS", "synergy"] },
            new() { Level = LevelScheme.Company, MaxLength = 1 },
            new() { MaxLength = 29 },
        ];
        var policy = new OkrPolicy { House = new() { Wording = norms } };

        var refusals = ObjectiveLife.Submit(Context(OkrState.Draft, "owner", policy), Id).Refusals;

        Assert.Equal(
            [
                "The title of 'o1' has 23 characters, and the norm of the house allows 22. Shorten it.",
                "By the norm of the house the title of 'o1' begins with 'O: ' or '目标：'. Put that first.",
                "The title of 'kr2' says 'CUSTOMERS', which the norm of the house avoids. Write it in other words.",
                "The title of 'kr1' has 30 characters, and the norm of the house allows 29. Shorten it.",
            ],
            refusals.Select(refusal => refusal.Message.English));
        Assert.True(ObjectiveLife.Draft(Context(With(), "member", policy), Sound).IsAllowed);
    }

    [Theory]
    [InlineData(CycleState.Planning, "Submit Postpone Cancel")]
    [InlineData(CycleState.Active, "Submit Postpone Cancel")]
    [InlineData(CycleState.Grading, "Postpone Cancel")]
    [InlineData(CycleState.Closed, "")]
    public void The_end_of_a_cycle_locks_what_is_in_it(CycleState state, string possible)
    {
        var context = Context(With(In(OkrState.Draft), new Cycle { Id = new("q2"), Start = new(2026, 4, 1), End = new(2026, 6, 30), State = state }), "head");

        Assert.Equal(possible, string.Join(' ', ObjectiveLife.Possible(context, Id).Where(action => action != OkrAction.Edit)));
        Assert.Equal(state is CycleState.Planning or CycleState.Active, ObjectiveLife.Possible(context, Id).Contains(OkrAction.Edit));
        Assert.Equal(state is CycleState.Grading or CycleState.Closed, ObjectiveLife.Submit(context, Id).Refusals.Any(refusal => refusal.Kind == RefusalKind.Locked));
    }

    [Fact]
    public void What_is_over_can_be_put_away_after_the_cycle_has_closed()
    {
        var plan = With(In(OkrState.Closed), new Cycle { Id = new("q2"), State = CycleState.Closed });

        Assert.Equal(OkrState.Archived, Written<Objective>(ObjectiveLife.Archive(Context(plan, "owner"), Id)).State);
        Assert.Equal(
            "The cycle 'q2' is closed, so you cannot reopen 'o1' in it. Have the cycle reopened, or carry the objective over.",
            Assert.Single(LifeCheck.Against(Context(plan, "champion"), Living.Of(plan.Find(Id)!.Value), OkrAction.Reopen)).Message.English);
    }

    [Fact]
    public void A_verb_expects_the_version_that_it_saw()
    {
        var stored = OkrSnapshot.Build(OkrDocument.FromStore(With(In(OkrState.Draft)).Document.Records.Select(record => new StoredRecord(record, 7))));

        Assert.Equal(7, Assert.Single(ObjectiveLife.Submit(Context(stored, "owner"), Id).Changes).Expected);
    }

    private static OkrPolicy Starting(bool isNeeded) => new() { Approval = new() { Levels = [new() { IsNeeded = isNeeded, StartsAtOnce = true }] } };
}
