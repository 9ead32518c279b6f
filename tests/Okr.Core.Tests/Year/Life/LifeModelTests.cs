using FsCheck.Xunit;
using Okr.Access;
using Okr.Year;

namespace Okr.Core.Tests.Year.Life;

/// <summary>Random people take random steps; beside the verbs runs a model that knows nothing but the table.</summary>
public class LifeModelTests
{
    private static readonly OkrPolicy[] Policies =
    [
        OkrPolicy.Default,
        new() { Approval = LifePlan.Approved },
        new() { Approval = new() { Levels = [new() { Level = LevelScheme.Department, IsNeeded = true, StaysOpen = true, StartsAtOnce = true }] } },
        new() { Approval = new() { Levels = [new() { StartsAtOnce = true }] } },
    ];

    [Property(MaxTest = 400)]
    public void No_illegal_state_is_reachable_and_every_step_is_one_of_the_table(int seed)
    {
        var random = new Random(seed);
        var policy = Policies[random.Next(Policies.Length)];
        var plan = LifePlan.With();
        for (var i = 0; i < 60; i++)
        {
            var viewer = LifePlan.Viewers.Keys.ElementAt(random.Next(LifePlan.Viewers.Count));
            var context = LifePlan.Context(plan, viewer, policy);
            var before = plan.Find(LifePlan.Id)?.Record;
            var (action, outcome) = Take(context, before, random);

            Assert.Equal(outcome.IsAllowed, outcome.Refusals.Count == 0);
            Assert.True(outcome.IsAllowed || outcome.Changes.Count == 0);
            plan = plan.With(outcome.Changes);
            var after = plan.Find(LifePlan.Id)?.Record;
            if (before == after)
            {
                continue;
            }

            Assert.True(policy.Access.Decide(context.Viewer, action, before ?? after!, context.Snapshot).IsAllowed);
            AssertLegal(before, after!, action, policy);
        }
    }

    private static (OkrAction Action, VerbOutcome Outcome) Take(YearContext context, Objective? before, Random random) => random.Next(9) switch
    {
        0 => (OkrAction.Draft, ObjectiveLife.Draft(context, LifePlan.Sound)),
        1 or 2 => (OkrAction.Edit, ObjectiveLife.Edit(context, Edited(before ?? LifePlan.Sound, random))),
        3 => (OkrAction.Submit, ObjectiveLife.Submit(context, LifePlan.Id)),
        4 => (OkrAction.Approve, ObjectiveLife.Approve(context, LifePlan.Id)),
        5 => (OkrAction.Return, ObjectiveLife.Return(context, LifePlan.Id)),
        6 => (OkrAction.Start, ObjectiveLife.Start(context, LifePlan.Id)),
        7 when random.Next(4) == 0 => (OkrAction.Archive, ObjectiveLife.Archive(context, LifePlan.Id)),
        7 => (OkrAction.Postpone, ObjectiveLife.Postpone(context, LifePlan.Id)),
        _ => (OkrAction.Cancel, random.Next(3) == 0 ? ObjectiveLife.Cancel(context, LifePlan.Id) : KeyResultLife.Cancel(context, new("kr1"))),
    };

    private static Objective Edited(Objective objective, Random random) => random.Next(5) switch
    {
        0 => objective with { Title = $"Title {random.Next(100)}" },
        1 => objective with { State = (OkrState)random.Next(8) },
        2 => objective with { Cycle = new(random.Next(2) == 0 ? "q2" : "backlog") },
        3 => objective with { KeyResults = [.. objective.KeyResults.Select(keyResult => keyResult with { Metric = new NumericMetric { Baseline = 0m, Target = random.Next(1, 100) } })] },
        _ => objective with { KeyResults = [.. objective.KeyResults.Skip(random.Next(2))] },
    };

    private static void AssertLegal(Objective? before, Objective after, OkrAction action, OkrPolicy policy)
    {
        var approval = policy.Approval.At(LevelScheme.Department, LevelScheme.Default);
        if (before?.State != after.State)
        {
            // Handing in may lead past the review and past the start; every other step is a row of the table.
            var leads = LifeTable.Objective.After(before?.State, action)!.Value;
            var settled = action == OkrAction.Submit && !approval.IsNeeded ? OkrState.Approved : leads;
            Assert.Equal(settled == OkrState.Approved && approval.StartsAtOnce ? OkrState.Active : settled, after.State);
        }

        if (after.State is OkrState.Submitted or OkrState.Approved && before?.State == OkrState.Draft)
        {
            Assert.NotEqual("backlog", after.Cycle.Value);
            Assert.Contains(after.KeyResults, keyResult => keyResult.State == OkrState.Active);
        }

        if (before is { State: OkrState.Approved or OkrState.Active } && action == OkrAction.Edit && approval is { IsNeeded: true, StaysOpen: false })
        {
            Assert.Equal((before.Title, before.KeyResults), (after.Title, after.KeyResults));
        }

        // What changed while it was worked on is kept: revisions only grow.
        foreach (var keyResult in after.KeyResults)
        {
            var old = before?.KeyResults.FirstOrDefault(one => one.Id == keyResult.Id);
            Assert.True(old is null || keyResult.Revisions.Take(old.Revisions.Count).SequenceEqual(old.Revisions));
            Assert.True(old is null || before!.State != OkrState.Active || old.Metric == keyResult.Metric || keyResult.Revisions.Count == old.Revisions.Count + 1);
        }
    }
}
