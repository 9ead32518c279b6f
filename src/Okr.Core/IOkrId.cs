namespace Okr;

/// <summary>What all ids of the library have in common: a short text, compared ordinally.</summary>
/// <remarks>Hosts have integers, Guids and composite keys; all of them print, so every id is a string. Differences of case or of Unicode
/// composition make different ids; rule OKR9006 warns of ids that people would read as the same.</remarks>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IOkrId<TSelf>
    where TSelf : struct, IOkrId<TSelf>
{
    /// <summary>The text; empty for <c>default</c>.</summary>
    string Value { get; }

    /// <summary>True for <c>default</c>, which names nothing.</summary>
    bool IsDefault { get; }

    /// <summary>Makes an id of a text that follows the rules in <see cref="OkrIdText"/>.</summary>
    /// <param name="value">1 to 128 characters.</param>
    /// <exception cref="ArgumentException">The text breaks a rule; the message names it.</exception>
    static abstract TSelf Create(string value);
}
