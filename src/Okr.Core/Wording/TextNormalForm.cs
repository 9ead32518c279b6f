namespace Okr.Wording;

/// <summary>What a sentence says apart from its dress: a bag of words and a bag of numbers, to find a text again that was copied in disguise.</summary>
/// <remarks>Case, width, accents, punctuation, order of words, endings, empty words, Traditional or Simplified characters, and numbers in words or digits make no
/// difference. A word of an alphabetic script weighs 2 and a Chinese character 1, so that four words weigh about as much in both. Linear in the
/// text; immutable and safe for use from any thread.</remarks>
internal sealed class TextNormalForm
{
    private const int WordWeight = 2;
    private const int LeastWeightOfSimilar = 8;

    private readonly ulong[] _words;
    private readonly decimal[] _numbers;

    private TextNormalForm(ulong[] words, decimal[] numbers, decimal? lastNumber)
    {
        Array.Sort(words);
        Array.Sort(numbers);
        _words = words;
        _numbers = numbers;
        LastNumber = lastNumber;
        foreach (var word in words)
        {
            WordsHash += word;
            Weight += WeightOf(word);
        }

        Hash = WordsHash;
        foreach (var number in numbers)
        {
            Hash += Mix((uint)number.GetHashCode());
        }
    }

    /// <summary>How much the words say together.</summary>
    public int Weight { get; }

    /// <summary>The same for all texts with the same words and numbers, and hardly ever for others.</summary>
    public ulong Hash { get; }

    /// <summary>The same of the words alone.</summary>
    public ulong WordsHash { get; }

    /// <summary>The number that stands last: in "from 20 to 40" the target. Null where there is none.</summary>
    public decimal? LastNumber { get; }

    public static TextNormalForm Of(string text)
    {
        Span<char> folded = text.Length <= 512 ? stackalloc char[512] : new char[text.Length];
        var tokens = new TextNormalFormTokens(TextNormalFormFolding.Fold(text, folded));
        return new TextNormalForm(tokens.Words, tokens.Numbers, tokens.LastNumber);
    }

    /// <summary>Whether both say the same, in whatever order.</summary>
    public bool IsSame(TextNormalForm other) => Hash == other.Hash && HasSameWords(other) && HasSameNumbers(other);

    /// <summary>Whether both are about the same, whatever their numbers.</summary>
    public bool HasSameWords(TextNormalForm other) => WordsHash == other.WordsHash && Weight > 0 && _words.AsSpan().SequenceEqual(other._words);

    public bool HasSameNumbers(TextNormalForm other) => _numbers.AsSpan().SequenceEqual(other._numbers);

    /// <summary>Whether four fifths of the words are the same, and these say enough to be no chance: a word or two was put in, left out or replaced.</summary>
    public bool HasSimilarWords(TextNormalForm other) => IsSimilarTo(other, sharedNumbers: 0);

    /// <summary>Whether the other one says everything that this one says, and little more than twice as much.</summary>
    public bool IsWithin(TextNormalForm other) => Weight > 0 && other.Weight <= (2 * Weight) + 4 && SharedWeight(other) == Weight;

    /// <summary>Whether one was made of the other: the same or similar words, and no other numbers.</summary>
    /// <remarks>A number that only one of them has is left out and not changed; one that was changed makes a goal of one's own.</remarks>
    public bool IsCopyOf(TextNormalForm other) =>
        IsSame(other)
        || (HasSameNumbers(other) && IsSimilarTo(other, _numbers.Length))
        || ((_numbers.Length == 0 || other._numbers.Length == 0) && Weight >= LeastWeightOfSimilar && HasSameWords(other));

    /// <summary>The value that stands for a word; even, so that it never equals that of a Chinese character.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return Mix(hash) & ~1UL;
    }

    /// <summary>The value that stands for a Chinese character, which is odd.</summary>
    public static ulong HashOf(char character) => Mix(character) | 1UL;

    private static int WeightOf(ulong word) => (word & 1UL) == 0 ? WordWeight : 1;

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9UL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebUL;
        return value ^ (value >> 31);
    }

    private bool IsSimilarTo(TextNormalForm other, int sharedNumbers)
    {
        // At most the lighter one can be shared, which settles most pairs without a look at the words.
        var numbers = sharedNumbers * WordWeight;
        return IsMost(numbers + Math.Min(Weight, other.Weight)) && IsMost(numbers + SharedWeight(other));

        bool IsMost(int shared) => shared >= LeastWeightOfSimilar && 5 * shared >= 2 * (Weight + other.Weight + (2 * numbers));
    }

    private int SharedWeight(TextNormalForm other)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < _words.Length && j < other._words.Length)
        {
            switch (_words[i].CompareTo(other._words[j]))
            {
                case 0:
                    shared += WeightOf(_words[i]);
                    i++;
                    j++;
                    break;
                case < 0:
                    i++;
                    break;
                default:
                    j++;
                    break;
            }
        }

        return shared;
    }
}
