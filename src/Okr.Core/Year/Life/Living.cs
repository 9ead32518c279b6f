using Okr.Access;

namespace Okr.Year;

/// <summary>Something with a life of its own, where it stands: what a step is asked of.</summary>
/// <param name="Target">What it is.</param>
/// <param name="Record">The record that holds it, by which access is decided.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Table">How its life goes.</param>
/// <param name="Objective">The objective around it; null where that is not there.</param>
internal readonly record struct Living(OkrTarget Target, OkrRecord Record, OkrState State, LifeTable Table, ObjectiveView? Objective)
{
    public static Living Of(ObjectiveView objective) => new(objective.Target, objective.Record, objective.Record.State, LifeTable.Objective, objective);

    public static Living Of(KeyResultView keyResult) => new(keyResult.Target, keyResult.Objective.Record, keyResult.Record.State, LifeTable.KeyResult, keyResult.Objective);

    public static Living Of(InitiativeView initiative) =>
        new(OkrTarget.Of(initiative.Record.Id), initiative.Record, initiative.Record.State, LifeTable.Initiative, initiative.Objective);

    /// <summary>Where a step leads, apart from what the approval policy makes of it.</summary>
    public OkrState? After(OkrAction action) => Table.After(State, action);
}
