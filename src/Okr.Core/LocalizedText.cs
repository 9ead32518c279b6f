using Ardalis.GuardClauses;

namespace Okr;

/// <summary>A text in both languages of the library, each written by hand.</summary>
/// <remarks><c>default</c> is empty in both.</remarks>
public readonly record struct LocalizedText
{
    private readonly string? _english;
    private readonly string? _chinese;

    /// <summary>Pairs the two texts.</summary>
    /// <param name="english">The English text.</param>
    /// <param name="chinese">The Simplified Chinese text.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public LocalizedText(string english, string chinese)
    {
        _english = Guard.Against.Null(english);
        _chinese = Guard.Against.Null(chinese);
    }

    /// <summary>The English text.</summary>
    public string English => _english ?? "";

    /// <summary>The Simplified Chinese text.</summary>
    public string Chinese => _chinese ?? "";

    /// <summary>The text in a language.</summary>
    /// <param name="language">The language.</param>
    public string In(OkrLanguage language) => language == OkrLanguage.Chinese ? Chinese : English;

    /// <inheritdoc/>
    public override string ToString() => English;
}
