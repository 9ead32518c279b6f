using Okr.Wording;

namespace Okr.Rules;

/// <summary>What the rules about writing need of a title, small enough to keep for every title of a run.</summary>
/// <param name="Traits">What was noticed.</param>
/// <param name="Lead">What the leading verb says.</param>
/// <param name="IsRead">Whether a reader took the text.</param>
internal readonly record struct TitleNotes(SentenceTraits Traits, VerbKind Lead, bool IsRead)
{
    public bool Has(SentenceTraits any) => (Traits & any) != SentenceTraits.None;
}
