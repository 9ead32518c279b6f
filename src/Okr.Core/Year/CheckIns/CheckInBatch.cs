namespace Okr.Year;

/// <summary>What checking in many at once comes to.</summary>
public sealed record CheckInBatch
{
    /// <summary>The changes of one commit, with the versions of the snapshot expected; empty where nothing is to be written.</summary>
    public IReadOnlyList<OkrChange> Changes { get => field ?? []; init => field = ValueList<OkrChange>.Of(value); }

    /// <summary>How many reports the changes write.</summary>
    public int Taken { get; init; }

    /// <summary>How many reports were already there with the same content, and change nothing.</summary>
    public int Repeated { get; init; }

    /// <summary>Every reason against a report, with its place, in the order of the reports.</summary>
    public IReadOnlyList<RefusedCheckIn> Refused { get => field ?? []; init => field = ValueList<RefusedCheckIn>.Of(value); }
}
