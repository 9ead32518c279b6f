using Okr.Access;

namespace Okr.Year;

/// <summary>Why a verb is refused: what it is about, and what would be possible instead.</summary>
public sealed record Refusal
{
    /// <summary>The sort of reason.</summary>
    public RefusalKind Kind { get; init; }

    /// <summary>What it is about.</summary>
    public OkrTarget Target { get; init; }

    /// <summary>The reason with the remedy.</summary>
    public LocalizedText Message { get; init; }

    /// <summary>What is legal from where the record stands; empty where that is not the matter.</summary>
    public IReadOnlyList<OkrAction> Possible { get => field ?? []; init => field = ValueList<OkrAction>.Of(value); }
}
