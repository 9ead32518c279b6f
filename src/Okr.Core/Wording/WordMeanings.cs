using System.Collections.Frozen;

namespace Okr.Wording;

/// <summary>The words that a comparison of texts must know: those that carry no meaning, those that mean the same, and numbers.</summary>
internal static class WordMeanings
{
    /// <summary>Words that hold a sentence together and say nothing by themselves.</summary>
    private const string EmptyWords = "a an the of to for in on at by from with our their its your my we is are be as that this per percent cent pct";

    /// <summary>Verbs for "more": a copy often changes nothing but these.</summary>
    private const string More = "increase raise grow lift boost improve enhance";

    /// <summary>Verbs for "less".</summary>
    private const string Less = "reduce decrease lower cut";

    private const string Ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

    private const string Tens = "twenty thirty forty fifty sixty seventy eighty ninety";

    private static readonly FrozenDictionary<ulong, WordMeaning> English = ReadEnglish();

    private static readonly ulong[] MoreStems = StemsOf(More);
    private static readonly ulong[] LessStems = StemsOf(Less);

    /// <summary>What a whole English word means: nothing, or a number.</summary>
    public static WordMeaning Of(ulong word) => English.TryGetValue(word, out var meaning) ? meaning : default;

    /// <summary>What an English word means by its stem: more, less, or something of its own.</summary>
    public static WordMeaningKind OfStem(ulong stem) =>
        MoreStems.AsSpan().Contains(stem) ? WordMeaningKind.More : LessStems.AsSpan().Contains(stem) ? WordMeaningKind.Less : WordMeaningKind.Content;

    /// <summary>What two Chinese characters mean, where a comparison must know it.</summary>
    public static WordMeaningKind OfPair(char first, char second) => (first, second) switch
    {
        ('提', '升' or '高' or '振') or ('增', '加' or '长') or ('上', '升') or ('改', '善') => WordMeaningKind.More,
        ('降', '低') or ('减', '少') or ('下', '降') or ('压', '缩') or ('缩', '减') => WordMeaningKind.Less,
        ('以', '及') or ('并', '且') => WordMeaningKind.Empty,
        _ => WordMeaningKind.Content,
    };

    /// <summary>Whether a Chinese character only holds a sentence together.</summary>
    public static bool IsEmpty(char letter) => letter is '的' or '了' or '着' or '把' or '将' or '从' or '由' or '到' or '至' or '为' or '和' or '与' or '及' or '在';

    private static ulong[] StemsOf(string words) => Array.ConvertAll(words.Split(' '), word => TextNormalForm.HashOf(TextNormalFormStem.Of(word)));

    private static FrozenDictionary<ulong, WordMeaning> ReadEnglish()
    {
        var meanings = new Dictionary<ulong, WordMeaning>();
        Add(EmptyWords, WordMeaningKind.Empty, _ => 0);
        Add("and", WordMeaningKind.And, _ => 0);
        Add(Ones, WordMeaningKind.Number, i => i);
        Add(Tens, WordMeaningKind.Number, i => 10 * (i + 2));
        Add("hundred", WordMeaningKind.Scale, _ => 100);
        Add("thousand k", WordMeaningKind.Scale, _ => 1_000);
        Add("million m mn", WordMeaningKind.Scale, _ => 1_000_000);
        Add("billion bn", WordMeaningKind.Scale, _ => 1_000_000_000);
        return meanings.ToFrozenDictionary();

        void Add(string words, WordMeaningKind kind, Func<int, decimal> value)
        {
            var all = words.Split(' ');
            for (var i = 0; i < all.Length; i++)
            {
                meanings.Add(TextNormalForm.HashOf(all[i]), new WordMeaning(kind, value(i)));
            }
        }
    }
}
