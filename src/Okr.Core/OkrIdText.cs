using System.Globalization;
using Ardalis.GuardClauses;

namespace Okr;

/// <summary>The rules that the text of every id follows, in one place.</summary>
public static class OkrIdText
{
    /// <summary>The greatest length of an id, in UTF-16 characters.</summary>
    public const int MaxLength = 128;

    /// <summary>Says what is wrong with a text as an id, or null when it is sound.</summary>
    /// <param name="value">The text to judge.</param>
    public static string? Problem(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return "an id must not be empty or blank";
        }

        if (value.Length > MaxLength)
        {
            return string.Create(CultureInfo.InvariantCulture, $"an id has at most {MaxLength} characters, this one has {value.Length}");
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsControl(value[i]))
            {
                return string.Create(CultureInfo.InvariantCulture, $"an id must not hold control characters, this one has U+{(int)value[i]:X4} at position {i + 1}");
            }

            if (!char.IsSurrogate(value[i]))
            {
                continue;
            }

            if (i + 1 >= value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
            {
                return string.Create(CultureInfo.InvariantCulture, $"an id must be valid Unicode, this one has half a character at position {i + 1}");
            }

            i++;
        }

        return null;
    }

    internal static string Check(string value)
    {
        Guard.Against.Null(value);
        return Problem(value) is { } problem ? throw new ArgumentException($"'{Shorten(value)}' is not an id: {problem}.", nameof(value)) : value;
    }

    private static string Shorten(string value) => value.Length <= MaxLength ? value : string.Concat(value.AsSpan(0, 40), "…");
}
