using System.Text;

namespace Okr.Wording;

/// <summary>A title taken apart, for the few that a fix rewrites.</summary>
internal sealed class SentenceParts(string text, Token[] tokens, FoundQuantity[] quantities, bool verbFollowsSubject)
{
    private const WordClass Bound = WordClass.Upper | WordClass.Lower | WordClass.Currency | WordClass.Percent;

    private const WordClass Joint = WordClass.Preposition | WordClass.From | WordClass.To | WordClass.And | WordClass.Upper | WordClass.Lower;

    /// <summary>Whether it says more than a verb.</summary>
    public bool HasContent
    {
        get
        {
            var lead = new SentenceAnalysis(tokens, quantities, verbFollowsSubject).LeadAt;
            return tokens.Where((token, i) => i != lead && token.Kind != TokenKind.Break && !token.Is(Joint | WordClass.Filler | WordClass.Adverb | WordClass.Deadline | WordClass.Date)).Any();
        }
    }

    /// <summary>The goals, each with the verb that leads it; the whole text where there is one.</summary>
    public List<string> Goals()
    {
        var analysis = new SentenceAnalysis(tokens, quantities, verbFollowsSubject);
        var (goals, start) = (new List<string>(), 0);
        for (var i = analysis.LeadAt + 1; i < tokens.Length; i++)
        {
            if (!analysis.OpensClause(i))
            {
                continue;
            }

            var first = i;
            while (tokens[first - 1].Is(WordClass.Adverb))
            {
                first--;
            }

            var end = first;
            while (end > 0 && (tokens[end - 1].Kind == TokenKind.Break || tokens[end - 1].Is(WordClass.And)))
            {
                end--;
            }

            goals.Add(Tidy(text[start..tokens[end].Start]));
            start = tokens[first].Start;
        }

        goals.Add(Tidy(text[start..]));
        return goals;
    }

    /// <summary>The text without its figures and what only leads to them: "from", "to", "at least".</summary>
    public string WithoutFigures()
    {
        var (rest, at, free) = (new StringBuilder(), 0, 0);
        foreach (var quantity in quantities)
        {
            if (SentenceAnalysis.IsFigure(quantity, tokens))
            {
                var (start, last) = PhraseOf(quantity, free);
                Join(rest, text[at..start]);
                (at, free) = (tokens[last].End, last + 1);
            }
        }

        Join(rest, text[at..]);
        return rest.ToString();
    }

    /// <summary>The text without the words at its end that wait for what is no longer there.</summary>
    public string WithoutLooseEnd()
    {
        var dangling = Joint | (verbFollowsSubject ? WordClass.Gain : WordClass.Filler);
        var count = tokens.Length;
        while (count > 0 && (tokens[count - 1].Kind == TokenKind.Break || tokens[count - 1].Is(dangling)))
        {
            count--;
        }

        return count == tokens.Length ? text : Tidy(text[..(count == 0 ? 0 : tokens[count - 1].End)]);
    }

    /// <summary>Where the phrase round a number begins in the text, and its last token.</summary>
    private (int Start, int Last) PhraseOf(FoundQuantity quantity, int free)
    {
        var last = quantity.Last;
        last += last + 1 < tokens.Length && IsClassifier(tokens[last + 1]) ? 1 : 0;
        while (last + 1 < tokens.Length && (tokens[last + 1].Is(WordClass.Upper | WordClass.Lower) || IsOf(tokens[last + 1])))
        {
            last++;
        }

        var first = quantity.First;
        while (first > free && tokens[first - 1].Is(Bound))
        {
            first--;
        }

        // "the 500 families" keep their article, "a score of 50" does not keep its "of".
        var opening = first;
        while (opening > free && EndsGroup(last + 1) && tokens[opening - 1].Is(WordClass.Filler))
        {
            opening--;
        }

        if (opening <= free || OpenerOf(tokens[opening - 1]) is not { } start)
        {
            return (tokens[opening].Start, last);
        }

        while (!verbFollowsSubject && !EndsGroup(last + 1))
        {
            last++;
        }

        return (start, last);
    }

    /// <summary>Where a word begins to lead to a number only; null where it does not.</summary>
    private int? OpenerOf(Token token)
    {
        if (verbFollowsSubject)
        {
            // The verb of "提高到" stays, its "到" goes; what would be left of "降到" is no word.
            return !token.Is(WordClass.From | WordClass.To) ? null : token.Length > 2 ? token.End - 1 : token.Start;
        }

        // A phrase such as "time to" is one word to the list.
        return token.In(text).EndsWith(" to", StringComparison.OrdinalIgnoreCase) ? token.End - 2
            : token.Is(WordClass.From | WordClass.To | WordClass.Preposition) ? token.Start
            : null;
    }

    private bool EndsGroup(int i) =>
        i >= tokens.Length || tokens[i].Kind is TokenKind.Break or TokenKind.Number || tokens[i].Is(Joint | WordClass.Deadline | WordClass.Date | WordClass.Effect);

    private bool IsClassifier(Token token) => verbFollowsSubject && token.Length == 1 && token.Is(WordClass.Filler) && text[token.Start] != '的';

    private bool IsOf(Token token) => token.In(text).Equals("of", StringComparison.OrdinalIgnoreCase);

    private static void Join(StringBuilder rest, string piece)
    {
        piece = piece.TrimStart('+', ' ').TrimEnd(' ', '~', '≈', '≥', '≤', '>', '<', '$', '€', '£', '¥', '￥');
        if (rest.Length > 0 && piece.Length > 0 && char.IsLetterOrDigit(piece[0]) && !Tokenizer.IsIdeograph(piece[0]) && !Tokenizer.IsIdeograph(rest[^1]))
        {
            rest.Append(' ');
        }

        rest.Append(piece);
    }

    private static string Tidy(string piece)
    {
        piece = piece.Trim(' ', '\n', ',', ';', '.', '，', '；', '、', '。');
        return piece.Length == 0 ? piece : char.ToUpperInvariant(piece[0]) + piece[1..];
    }
}
