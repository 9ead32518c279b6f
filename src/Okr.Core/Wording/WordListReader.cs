using System.Reflection;
using Ardalis.GuardClauses;

namespace Okr.Wording;

/// <summary>Analyses sentences by a word list: what leads, what is counted, what is promised. The library's own two stand here; a host writes a list for another language.</summary>
/// <remarks>The form of a word list is that of the library's own, <c>English.words</c> and <c>Chinese.words</c>. One linear pass over the first 1,000 characters of
/// a title. Immutable; safe for use from any thread.</remarks>
public sealed class WordListReader : ISentenceReader
{
    private const int LongestText = 1_000;
    private const int MostTokens = 160;
    private const int MostQuantities = 12;

    private readonly Lexicon _words;
    private readonly Func<string, bool> _reads;
    private readonly bool _verbFollowsSubject;

    /// <summary>Makes a reader of a word list.</summary>
    /// <param name="words">The list; it is read to its end and not closed.</param>
    /// <param name="reads">Whether a text is of this language.</param>
    /// <param name="verbFollowsSubject">Whether the verb of a title often stands behind its subject, as in Chinese; else it leads.</param>
    /// <exception cref="ArgumentNullException">The list or the function is null.</exception>
    /// <exception cref="FormatException">A line of the list cannot be read; the message names it.</exception>
    public WordListReader(TextReader words, Func<string, bool> reads, bool verbFollowsSubject)
    {
        _words = new Lexicon(WordList.Read(Guard.Against.Null(words)));
        _reads = Guard.Against.Null(reads);
        _verbFollowsSubject = verbFollowsSubject;
    }

    /// <summary>English: it takes every text in Latin letters without Chinese signs.</summary>
    public static WordListReader English { get; } = Own("English.words", IsLatin, verbFollowsSubject: false);

    /// <summary>Simplified Chinese: it takes every text with Chinese signs that is not Japanese.</summary>
    public static WordListReader Chinese { get; } = Own("Chinese.words", IsChinese, verbFollowsSubject: true);

    /// <inheritdoc/>
    public bool Reads(string text) => _reads(Guard.Against.Null(text));

    /// <inheritdoc/>
    public Sentence Read(string text)
    {
        var span = Guard.Against.Null(text).AsSpan(0, Math.Min(text.Length, LongestText));
        Span<Token> tokens = stackalloc Token[MostTokens];
        tokens = tokens[..Tokenizer.Read(span, _words, tokens)];
        Span<FoundQuantity> quantities = stackalloc FoundQuantity[MostQuantities];
        quantities = quantities[..QuantityFinder.Find(tokens, quantities)];
        var analysis = new SentenceAnalysis(tokens, quantities, _verbFollowsSubject);
        return new()
        {
            Lead = analysis.Lead,
            Verb = analysis.LeadAt < 0 ? "" : tokens[analysis.LeadAt].In(span).ToString(),
            Traits = analysis.Traits,
            Quantities = quantities.IsEmpty ? [] : Shown(span, tokens, quantities),
            VagueWords = (analysis.Traits & SentenceTraits.Vague) == SentenceTraits.None ? [] : Words(span, tokens, WordClass.Vague),
            Versions = (analysis.Traits & SentenceTraits.NamesVersion) == SentenceTraits.None ? [] : Words(span, tokens, WordClass.Version),
        };
    }

    /// <summary>The library's own reader of a text; null where none takes it.</summary>
    internal static WordListReader? Of(string text) => Chinese.Reads(text) ? Chinese : English.Reads(text) ? English : null;

    /// <summary>Takes a text apart to rewrite it.</summary>
    internal SentenceParts PartsOf(string text)
    {
        var tokens = new Token[MostTokens];
        tokens = tokens[..Tokenizer.Read(text.AsSpan(0, Math.Min(text.Length, LongestText)), _words, tokens)];
        var quantities = new FoundQuantity[MostQuantities];
        return new(text, tokens, quantities[..QuantityFinder.Find(tokens, quantities)], _verbFollowsSubject);
    }

    private static Quantity[] Shown(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<FoundQuantity> quantities)
    {
        var shown = new Quantity[quantities.Length];
        for (var i = 0; i < shown.Length; i++)
        {
            var (first, last) = (tokens[quantities[i].First], tokens[quantities[i].Last]);
            shown[i] = new(text[first.Start..last.End].ToString(), quantities[i].Value, quantities[i].Kind);
        }

        return shown;
    }

    private static string[] Words(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, WordClass type)
    {
        var words = new List<string>();
        foreach (var token in tokens)
        {
            if (token.Is(type))
            {
                words.Add(token.In(text).ToString());
            }
        }

        return [.. words];
    }

    private static bool IsLatin(string text)
    {
        var latin = false;
        foreach (var letter in text)
        {
            if (letter > '\u024F' && char.IsLetter(letter))
            {
                return false;
            }

            latin |= char.IsAsciiLetter(letter);
        }

        return latin;
    }

    private static bool IsChinese(string text)
    {
        var chinese = false;
        foreach (var letter in text)
        {
            if (letter is >= '\u3040' and <= '\u30FF' or >= '\uAC00' and <= '\uD7AF')
            {
                return false;
            }

            chinese |= Tokenizer.IsIdeograph(letter);
        }

        return chinese;
    }

    private static WordListReader Own(string name, Func<string, bool> reads, bool verbFollowsSubject)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var words = new StreamReader(stream);
        return new WordListReader(words, reads, verbFollowsSubject);
    }
}
