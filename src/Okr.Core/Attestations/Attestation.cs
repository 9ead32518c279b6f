using System.Text.Json.Serialization;

namespace Okr;

/// <summary>What only people can know: a question, an answer, by whom, when, and with what evidence.</summary>
/// <remarks>Leadership support (rule L-9) is the first of them. Of several answers to one question about the same unit and person the latest counts.</remarks>
public sealed record Attestation : OkrRecord
{
    /// <summary>The id of the attestation.</summary>
    public AttestationId Id { get; init; }

    /// <summary>The key of the question, such as <c>leadership-support</c>; empty when not stated.</summary>
    public string Question { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>The answer.</summary>
    public Answer Answer { get; init; }

    /// <summary>The answer to a question that asks for a number, such as a rating from 1 to 5; null otherwise.</summary>
    public decimal? Value { get; init; }

    /// <summary>The unit it is about; null when it is about the whole workspace.</summary>
    public OrgUnitId? Unit { get; init; }

    /// <summary>The person it is about; null when it is about a unit or the whole.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Who attests; null when not stated.</summary>
    public PersonId? By { get; init; }

    /// <summary>The day of the answer; null when not stated.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The last day on which it holds; null when it does not expire.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where the proof is; null when not stated.</summary>
    public string? Evidence { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override RecordKey Key => new(RecordKind.Attestation, Id.Value);
}
