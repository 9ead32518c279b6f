namespace Okr.Rules;

/// <summary>Where objectives stand in time, in one place for the rules about rhythm and grades.</summary>
internal static class LifeCycle
{
    /// <summary>Whether work is going on: active, in a cycle that is not closed, between its first and its last day.</summary>
    public static bool IsRunning(this ObjectiveView objective, DateOnly today) =>
        objective.Record.State == OkrState.Active
        && objective.Cycle is not { Record.State: not CycleState.Active }
        && objective.Start is not null
        && objective.IsUnderWay(today, afterDays: 0);

    /// <summary>Whether its time is over: closed, or past its last day.</summary>
    public static bool IsOver(this ObjectiveView objective, DateOnly today) => objective.Record.State == OkrState.Closed || objective.End < today;

    /// <summary>Whether the states of this workspace are kept; in a plan that never says any, everything stays active for ever and nothing can be told from it.</summary>
    public static bool KeepsStates(this OkrSnapshot snapshot) =>
        snapshot.ObjectiveRecords.Any(objective => objective.State != OkrState.Active) || snapshot.CycleRecords.Any(cycle => cycle.State != CycleState.Active);

    /// <summary>Whether a label says something; plans that have no member for a reason keep it there.</summary>
    public static bool Says(this IReadOnlyDictionary<string, string> labels, string name) =>
        labels.Any(label => string.Equals(label.Key, name, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(label.Value));
}
