using System.Text.Json.Serialization;

namespace Okr;

/// <summary>What an alignment link does (rule A-6).</summary>
[JsonConverter(typeof(SnakeCaseConverter<LinkKind>))]
public enum LinkKind
{
    /// <summary>Says that the lower one supports the higher one, and moves no number. The normal case.</summary>
    Supports = 0,

    /// <summary>Also carries progress upward, where the scoring policy lets it.</summary>
    Contributes = 1,
}
