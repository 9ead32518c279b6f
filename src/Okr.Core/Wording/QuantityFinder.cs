namespace Okr.Wording;

/// <summary>Finds the quantities among the tokens of a sentence, and leaves dates, deadlines, versions and numbered names out.</summary>
internal readonly ref struct QuantityFinder
{
    /// <summary>A period of so many days is a deadline and not a measure.</summary>
    private const int MonthInDays = 28;

    private const int WordsToHead = 6;

    private readonly ReadOnlySpan<Token> _tokens;

    private QuantityFinder(ReadOnlySpan<Token> tokens) => _tokens = tokens;

    /// <summary>Writes the quantities, as many as there is room for, and tells their number.</summary>
    public static int Find(ReadOnlySpan<Token> tokens, Span<FoundQuantity> found)
    {
        var finder = new QuantityFinder(tokens);
        var count = 0;
        for (var i = 0; i < tokens.Length && count < found.Length; i++)
        {
            if (finder.At(i) is { } quantity)
            {
                found[count++] = quantity;
                i = quantity.Last;
            }
        }

        return count;
    }

    private FoundQuantity? At(int i)
    {
        var token = _tokens[i];
        if (token.Kind == TokenKind.Number || (token.Is(WordClass.Number) && IsCounted(i)) || (token.Is(WordClass.Placeholder) && IsPattern(i)))
        {
            return Number(i);
        }

        return token.Kind == TokenKind.Word && token.Is(WordClass.Multiple) ? new(i, i, QuantityKind.Multiple, 0, HeadAfter(i)) : null;
    }

    /// <summary>Whether a number in words is one: in Chinese such signs are parts of many words, so a unit or a noun must follow.</summary>
    private bool IsCounted(int i) =>
        _tokens[i].Length > 2 || Before(i).Is(WordClass.Percent) || (i + 1 < _tokens.Length && _tokens[i + 1].Is(WordClass.Unit | WordClass.CountedNoun | WordClass.Filler));

    /// <summary>Whether a letter stands for a number: after "from", "to" or a bound, or before a unit.</summary>
    private bool IsPattern(int i) => Before(i).Is(WordClass.From | WordClass.To | WordClass.Upper | WordClass.Currency) || After(i).Is(WordClass.Percent | WordClass.Currency);

    private FoundQuantity? Number(int i)
    {
        var (before, after) = (Before(i), After(i));
        if (before.Is(WordClass.Rank) && !before.Is(WordClass.Number))
        {
            return new(i, i, QuantityKind.Place, _tokens[i].Value, WordClass.None);
        }

        var isNamed = before is { Class: WordClass.None, Kind: TokenKind.Word, Length: > 0 } && i > 1 && _tokens[i - 2].Is(WordClass.Version);
        if (isNamed || before.Is(WordClass.Name | WordClass.Version | WordClass.Per) || after.Is(WordClass.Version) || IsNumbering(i) || IsDate(i, before, after))
        {
            return null;
        }

        var (last, value) = (i, _tokens[i].Value);
        while (last + 1 < _tokens.Length && _tokens[last + 1] is { Value: > 0 } next && next.Is(WordClass.Magnitude) && next.Kind == TokenKind.Word)
        {
            value *= next.Value;
            last++;
        }

        var unit = After(last);
        value *= unit is { Value: > 0 } && unit.Is(WordClass.Currency) ? unit.Value : 1;
        var kind = KindOf(unit, before);
        if (kind == QuantityKind.Duration && IsDeadline(last + 1, value, before))
        {
            return null;
        }

        last += kind == QuantityKind.Count || (kind == QuantityKind.Money && !unit.Is(WordClass.Currency)) || (kind == QuantityKind.Percent && !unit.Is(WordClass.Percent)) ? 0 : 1;
        return new(i, last, kind, value, HeadAfter(last));
    }

    private static QuantityKind KindOf(Token unit, Token before) => unit switch
    {
        _ when unit.Is(WordClass.Percent) || before.Is(WordClass.Percent) => QuantityKind.Percent,
        _ when unit.Is(WordClass.Currency) || before.Is(WordClass.Currency) => QuantityKind.Money,
        _ when unit.Is(WordClass.Time) => QuantityKind.Duration,
        _ when unit.Is(WordClass.Multiple) => QuantityKind.Multiple,
        _ => QuantityKind.Count,
    };

    /// <summary>Whether the number only numbers the sentence: "1. Win the town".</summary>
    private bool IsNumbering(int i) => i == 0 && _tokens.Length > 2 && _tokens[0] is { Length: <= 2, Kind: TokenKind.Number } && _tokens[1].Kind == TokenKind.Break;

    private bool IsDate(int i, Token before, Token after)
    {
        var token = _tokens[i];
        if (after.Is(WordClass.Date) && after.Start <= token.End + 1 && !after.Is(WordClass.Time))
        {
            return true;
        }

        var endsHere = after.Length == 0 || after.Kind != TokenKind.Word || after.Is(WordClass.Preposition | WordClass.Date | WordClass.And);
        var isYear = token is { Kind: TokenKind.Number, Length: 4, Value: >= 1990 and <= 2100 } && !after.Is(WordClass.Unit) && (endsHere || before.Is(WordClass.Deadline | WordClass.Date));
        var isDay = before.Is(WordClass.Date) && token is { Kind: TokenKind.Number, Value: <= 31 } && endsHere && !after.Is(WordClass.Unit);
        return isYear || isDay;
    }

    /// <summary>Whether so long a time is only when, and not how much: "within 3 months", "in 90 days", "3 个月内".</summary>
    private bool IsDeadline(int unit, decimal value, Token before)
    {
        var isBound = before.Is(WordClass.Deadline) || After(unit).Is(WordClass.Deadline);
        return isBound && (_tokens[unit].Is(WordClass.LongUnit) || (_tokens[unit].Is(WordClass.DayUnit) && value >= MonthInDays && !before.Is(WordClass.To | WordClass.From)));
    }

    /// <summary>The last noun that the list knows in the group of words that is counted.</summary>
    private WordClass HeadAfter(int i)
    {
        var head = WordClass.None;
        for (var (at, steps) = (i + 1, 0); at < _tokens.Length && steps < WordsToHead; at++, steps++)
        {
            var token = _tokens[at];
            if (token.Kind == TokenKind.Break || token.Kind == TokenKind.Number || token.Is(WordClass.Preposition | WordClass.To | WordClass.Frequency | WordClass.And | WordClass.Deadline | WordClass.Effect))
            {
                break;
            }

            if (token.Is(WordClass.CountedNoun))
            {
                head = token.Class & WordClass.CountedNoun;
            }
            else if (token.Is(WordClass.Verb) && head != WordClass.None)
            {
                break;
            }
        }

        return head;
    }

    /// <summary>The token before, without words such as "a" and "the" and bounds such as "at least".</summary>
    private Token Before(int i)
    {
        var at = i - 1;
        while (at >= 0 && (_tokens[at].Is(WordClass.Filler | WordClass.Lower) && !_tokens[at].Is(WordClass.Rank | WordClass.Deadline | WordClass.Per | WordClass.Name)))
        {
            at--;
        }

        return at >= 0 && _tokens[at].Kind != TokenKind.Break ? _tokens[at] : default;
    }

    private Token After(int i) => i + 1 < _tokens.Length ? _tokens[i + 1] : default;
}
