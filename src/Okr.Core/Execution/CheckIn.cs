using System.Text.Json.Serialization;

namespace Okr;

/// <summary>One report on a key result or objective: a value, a confidence, a note.</summary>
/// <remarks>Check-ins are only ever added: a wrong one is corrected or withdrawn by another, so that both can be read. One commit writes the check-in and the
/// objective with its new current value, so that the two never disagree.</remarks>
public sealed record CheckIn : OkrRecord
{
    /// <summary>The id, chosen by the caller.</summary>
    public CheckInId Id { get; init; }

    /// <summary>The objective that is reported on, or the one that <see cref="KeyResult"/> belongs to.</summary>
    public ObjectiveId Objective { get; init; }

    /// <summary>The key result that is reported on; null when it is the objective itself.</summary>
    public KeyResultId? KeyResult { get; init; }

    /// <summary>The observed value, in the metric's unit: for manual progress a share from 0 to 1, for something done or not 1 or 0, for zones 0 (fail) to 3
    /// (stretch). Null when only words, confidence or a status are reported.</summary>
    public decimal? Value { get; init; }

    /// <summary>Which step of a <see cref="MilestonesMetric"/> is reported on, counted from 1; null for other metrics.</summary>
    public int? Step { get; init; }

    /// <summary>How sure the author is; null when not stated.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The status as the author sees it; null when not stated.</summary>
    public StatedStatus? Status { get; init; }

    /// <summary>What the author has to say; null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Who reports; null when not stated.</summary>
    public PersonId? Author { get; init; }

    /// <summary>When the value was true.</summary>
    public DateTimeOffset ObservedAt { get; init; }

    /// <summary>When it was written down; later than <see cref="ObservedAt"/> for a late report.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>The check-in in whose place this one stands, whole; null for a report of its own.</summary>
    public CheckInId? Corrects { get; init; }

    /// <summary>Whether it only takes back the one that it corrects, and reports nothing itself.</summary>
    public bool IsWithdrawn { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override RecordKey Key => new(RecordKind.CheckIn, Id.Value);
}
