namespace Okr.Year;

/// <summary>What shall be continued or copied, into which cycle, and how.</summary>
public sealed record CarryOverForm
{
    /// <summary>The cycle to copy into.</summary>
    public CycleId To { get; init; }

    /// <summary>The objectives.</summary>
    public IReadOnlyList<ObjectiveId> Objectives { get => field ?? []; init => field = ValueList<ObjectiveId>.Of(value); }

    /// <summary>The key results to copy, finished or not, and no others; empty leaves the choice to the policy.</summary>
    public IReadOnlyList<KeyResultId> KeyResults { get => field ?? []; init => field = ValueList<KeyResultId>.Of(value); }

    /// <summary>The unit that goes on with them: unfinished work may move to another team (rule C-9). Null leaves each where it is.</summary>
    public OrgUnitId? Unit { get; init; }

    /// <summary>How; null takes the policy of the workspace.</summary>
    public CarryOverPolicy? Policy { get; init; }

    /// <summary>The id for the copy of an objective, key result or initiative; null takes <see cref="CarryOvers.IdIn"/>, by which a repeated run finds what is there.</summary>
    public Func<OkrTarget, string>? IdOf { get; init; }
}
