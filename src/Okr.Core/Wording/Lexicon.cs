namespace Okr.Wording;

/// <summary>Looks words up by the characters of a text, without making strings of them.</summary>
/// <remarks>Case and width do not matter, and a hyphen is a blank. Immutable; safe for use from any thread.</remarks>
internal sealed class Lexicon
{
    private readonly Entry[] _entries;
    private readonly int[] _buckets;

    public Lexicon(IEnumerable<(string Word, WordClass Class, decimal Value)> words)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (word, type, value) in words)
        {
            var key = string.Concat(word.Select(Fold));
            entries[key] = entries.TryGetValue(key, out var same)
                ? same with { Class = same.Class | type, Value = value == 0 ? same.Value : value }
                : new Entry(key, type, value, 1, -1);
            Longest = Math.Max(Longest, key.Length);
        }

        foreach (var phrase in entries.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).ToList())
        {
            var (first, count) = (phrase[..phrase.IndexOf(' ', StringComparison.Ordinal)], phrase.Count(letter => letter == ' ') + 1);
            var opening = entries.GetValueOrDefault(first, new Entry(first, WordClass.None, 0, 1, -1));
            entries[first] = opening with { PhraseWords = Math.Max(opening.PhraseWords, count) };
        }

        _entries = [.. entries.Values];
        _buckets = new int[(_entries.Length * 2) + 1];
        Array.Fill(_buckets, -1);
        for (var i = 0; i < _entries.Length; i++)
        {
            ref var bucket = ref _buckets[Hash(_entries[i].Key) % (uint)_buckets.Length];
            _entries[i] = _entries[i] with { Next = bucket };
            bucket = i;
        }
    }

    /// <summary>The length of the longest word.</summary>
    public int Longest { get; }

    /// <summary>Finds a word.</summary>
    /// <param name="text">The word or phrase, as it stands in the text.</param>
    /// <param name="type">Its groups.</param>
    /// <param name="value">The number that it stands for, or 0.</param>
    /// <param name="phraseWords">How many words the longest phrase has that begins with it.</param>
    public bool TryFind(ReadOnlySpan<char> text, out WordClass type, out decimal value, out int phraseWords)
    {
        for (var i = _buckets[Hash(text) % (uint)_buckets.Length]; i >= 0; i = _entries[i].Next)
        {
            if (IsSame(text, _entries[i].Key))
            {
                (type, value, phraseWords) = (_entries[i].Class, _entries[i].Value, _entries[i].PhraseWords);
                return true;
            }
        }

        (type, value, phraseWords) = (WordClass.None, 0, 1);
        return false;
    }

    /// <summary>A character as the lexicon compares it.</summary>
    public static char Fold(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        '-' or '\u2010' or '\u2011' => ' ',
        '\u2019' => '\'',
        < '\u0080' => letter,
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(letter - 0xFEE0)),
        _ => letter,
    };

    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261;
        foreach (var letter in text)
        {
            hash = (hash ^ Fold(letter)) * 16777619;
        }

        return hash;
    }

    private static bool IsSame(ReadOnlySpan<char> text, string key)
    {
        if (text.Length != key.Length)
        {
            return false;
        }

        for (var i = 0; i < key.Length; i++)
        {
            if (Fold(text[i]) != key[i])
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Entry(string Key, WordClass Class, decimal Value, int PhraseWords, int Next);
}
