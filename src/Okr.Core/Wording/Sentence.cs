namespace Okr.Wording;

/// <summary>What an analysis has understood of a title.</summary>
/// <remarks><c>default</c> members say that nothing was noticed. Immutable; safe for use from any thread.</remarks>
public sealed record Sentence
{
    /// <summary>What the leading verb says.</summary>
    public VerbKind Lead { get; init; }

    /// <summary>The leading verb as it stands in the text; empty where none leads.</summary>
    public string Verb { get => field ?? ""; init; }

    /// <summary>Everything that was noticed.</summary>
    public SentenceTraits Traits { get; init; }

    /// <summary>The numbers by which an outcome can be judged, in the order of the text.</summary>
    public IReadOnlyList<Quantity> Quantities { get => field ?? []; init => field = ValueList<Quantity>.Of(value); }

    /// <summary>The words that two people would not judge alike, in the order of the text.</summary>
    public IReadOnlyList<string> VagueWords { get => field ?? []; init => field = ValueList<string>.Of(value); }

    /// <summary>The versions and code names, in the order of the text.</summary>
    public IReadOnlyList<string> Versions { get => field ?? []; init => field = ValueList<string>.Of(value); }

    /// <summary>Whether any of these was noticed.</summary>
    /// <param name="any">One trait, or several.</param>
    public bool Has(SentenceTraits any) => (Traits & any) != SentenceTraits.None;
}
