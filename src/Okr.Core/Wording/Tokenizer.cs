using System.Globalization;

namespace Okr.Wording;

/// <summary>Cuts a text into tokens in one pass: Latin words at blanks, Chinese ones by the longest word of the list that fits.</summary>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;
    private readonly Span<Token> _tokens;
    private int _count;
    private int _at;

    private Tokenizer(ReadOnlySpan<char> text, Lexicon lexicon, Span<Token> tokens)
    {
        _text = text;
        _lexicon = lexicon;
        _tokens = tokens;
    }

    /// <summary>Writes the tokens of a text, as many as there is room for, and tells their number.</summary>
    public static int Read(ReadOnlySpan<char> text, Lexicon lexicon, Span<Token> tokens)
    {
        var reader = new Tokenizer(text, lexicon, tokens);
        while (reader._at < text.Length && reader._count < tokens.Length)
        {
            reader.ReadOne();
        }

        return reader._count;
    }

    public static bool IsIdeograph(char letter) => letter is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';

    private void ReadOne()
    {
        var letter = Lexicon.Fold(_text[_at]);
        if (char.IsAsciiDigit(letter))
        {
            ReadNumber();
        }
        else if (IsIdeograph(letter))
        {
            ReadIdeographs();
        }
        else if (char.IsLetter(letter))
        {
            ReadWord();
        }
        else
        {
            ReadMark(letter);
        }
    }

    private void ReadMark(char mark)
    {
        var (kind, type) = mark switch
        {
            ':' => (TokenKind.Break, WordClass.Colon),
            ',' or ';' or '.' or '!' or '?' or '(' or ')' or '\n' or '、' or '。' or '；' or '，' => (TokenKind.Break, WordClass.None),
            '%' or '‰' => (TokenKind.Word, WordClass.Percent),
            '$' or '€' or '£' or '¥' or '￥' or '₹' => (TokenKind.Word, WordClass.Currency),
            '→' => (TokenKind.Word, WordClass.To | WordClass.From),
            '<' or '≤' => (TokenKind.Word, WordClass.Upper),
            '>' or '≥' => (TokenKind.Word, WordClass.Lower),
            '&' => (TokenKind.Word, WordClass.And),
            '#' => (TokenKind.Word, WordClass.Rank),
            '/' => (TokenKind.Word, WordClass.Filler),
            _ => (TokenKind.Word, WordClass.None),
        };
        var length = mark is '-' or '=' && _at + 1 < _text.Length && _text[_at + 1] == '>' ? 2 : 1;
        if (length == 2)
        {
            type = WordClass.To | WordClass.From;
        }

        if (kind == TokenKind.Break || type != WordClass.None)
        {
            Add(kind, length, type);
        }

        _at += length;
    }

    private void ReadIdeographs()
    {
        for (var length = Math.Min(_lexicon.Longest, _text.Length - _at); length > 0; length--)
        {
            if (_lexicon.TryFind(_text.Slice(_at, length), out var type, out var value, out _))
            {
                Add(TokenKind.Word, length, type, value);
                _at += length;
                return;
            }
        }

        Add(TokenKind.Word, 1, WordClass.None);
        _at++;
    }

    private void ReadWord()
    {
        var end = EndOfWord(_at);
        if (end < _text.Length && char.IsAsciiDigit(Lexicon.Fold(_text[end])))
        {
            ReadCode(end);
            return;
        }

        _lexicon.TryFind(_text[_at..end], out var type, out var value, out var phraseWords);
        Span<int> ends = stackalloc int[8];
        var words = 1;
        ends[0] = end;
        while (words < Math.Min(phraseWords, ends.Length) && ends[words - 1] + 1 < _text.Length && IsJoint(ends[words - 1]) && EndOfWord(ends[words - 1] + 1) is var next && next > ends[words - 1] + 1)
        {
            ends[words++] = next;
        }

        for (; words > 1; words--)
        {
            if (_lexicon.TryFind(_text[_at..ends[words - 1]], out var phrase, out var phraseValue, out _))
            {
                (type, value, end) = (phrase, phraseValue, ends[words - 1]);
                break;
            }
        }

        Add(TokenKind.Word, end - _at, type, value);
        _at = end;
    }

    private readonly bool IsJoint(int at) => _text[at] is ' ' or '-' or '\u00A0' or '/' or '\u2011';

    private readonly int EndOfWord(int at)
    {
        while (at < _text.Length && (char.IsLetter(_text[at]) || (_text[at] is '\'' or '\u2019' && at + 1 < _text.Length && char.IsLetter(_text[at + 1]))) && !IsIdeograph(_text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Letters with digits: a date such as Q3, a version such as v2.1, or any other name.</summary>
    private void ReadCode(int letters)
    {
        var end = letters;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(Lexicon.Fold(_text[end])) || (_text[end] is '.' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1]))))
        {
            end++;
        }

        var code = _text[_at..end];
        _lexicon.TryFind(code, out var type, out _, out _);
        _lexicon.TryFind(_text[_at..letters], out var prefix, out _, out _);
        if (type == WordClass.None && (prefix & WordClass.Date) != WordClass.None)
        {
            type = WordClass.Date;
        }
        else if (type == WordClass.None && (prefix & WordClass.Currency) != WordClass.None)
        {
            // "USD5000": the letters are a unit, the digits a number.
            Add(TokenKind.Word, letters - _at, prefix);
            _at = letters;
            return;
        }
        else if (type == WordClass.None && ((prefix & WordClass.Version) != WordClass.None || code.Contains('.')))
        {
            type = WordClass.Version;
        }

        Add(TokenKind.Code, end - _at, type);
        _at = end;
    }

    private void ReadNumber()
    {
        var (end, dots) = (_at, 0);
        while (end < _text.Length && Lexicon.Fold(_text[end]) is var letter
            && (char.IsAsciiDigit(letter) || (letter is ',' or '.' && end + 1 < _text.Length && char.IsAsciiDigit(Lexicon.Fold(_text[end + 1])))))
        {
            dots += letter == '.' ? 1 : 0;
            end++;
        }

        var scale = EndOfScale(end);
        var joined = scale > end ? scale : EndOfJoined(end);
        if ((joined > end && scale == end) || dots > 1)
        {
            Add(TokenKind.Code, Math.Max(joined, end) - _at, dots > 1 ? WordClass.Version : WordClass.None);
            _at = Math.Max(joined, end);
            return;
        }

        Span<char> digits = stackalloc char[28];
        var length = 0;
        for (var i = _at; i < end && length < digits.Length; i++)
        {
            if (Lexicon.Fold(_text[i]) is not ',' and var digit)
            {
                digits[length++] = digit;
            }
        }

        _ = decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        Add(TokenKind.Number, Math.Max(end, scale) - _at, WordClass.None, value);
        _at = Math.Max(end, scale);
    }

    /// <summary>Where "/5", "/10" or "/100" ends, as in a rating of 4.5/5, or ":8" as in a ratio of 1:8; the given end where there is none.</summary>
    private readonly int EndOfScale(int end)
    {
        var next = end + 1;
        while (end < _text.Length && _text[end] is '/' or ':' && next < _text.Length && char.IsAsciiDigit(_text[next]))
        {
            next++;
        }

        if (next <= end + 1)
        {
            return end;
        }

        var number = _text[_at..end];
        var scale = _text[(end + 1)..next];
        var isScale = _text[end] == '/' ? scale is "5" or "10" or "100" : number is "1" && scale is not "1";
        return isScale ? next : end;
    }

    /// <summary>Where a date, a ratio, a product ("7×24"), an adjective ("7-day") or a code ("3D") ends that begins with these digits; the given end where it is a plain number.</summary>
    private readonly int EndOfJoined(int end)
    {
        if (end >= _text.Length)
        {
            return end;
        }

        if (end + 1 < _text.Length && (_text[end] is '-' or '/' or ':' || (_text[end] is '×' or '*' or 'x' && char.IsAsciiDigit(_text[end + 1]))))
        {
            var isDigit = char.IsAsciiDigit(_text[end + 1]);
            if (!isDigit && (_text[end] != '-' || !char.IsAsciiLetter(_text[end + 1])))
            {
                return end;
            }

            var next = end + 1;
            while (next < _text.Length && (char.IsAsciiLetterOrDigit(_text[next]) || (_text[next] is '-' or '/' or ':' && next + 1 < _text.Length && char.IsAsciiDigit(_text[next + 1]))))
            {
                next++;
            }

            // "3-5 posts" and "10-15%" are a range of two numbers; its second one stands for it.
            return isDigit && _text[end] == '-' && !_text[(end + 1)..next].ContainsAny('-', '/') ? end : next;
        }

        var letters = end;
        while (letters < _text.Length && char.IsAsciiLetter(_text[letters]))
        {
            letters++;
        }

        // A "D" right behind a single digit counts dimensions and not days.
        var isUnit = _text[end..letters] is not "D" || end > _at + 1;
        return letters > end && !(isUnit && _lexicon.TryFind(_text[end..letters], out var type, out _, out _) && (type & (WordClass.Unit | WordClass.Date)) != WordClass.None) ? letters : end;
    }

    private void Add(TokenKind kind, int length, WordClass type, decimal value = 0) => _tokens[_count++] = new Token(kind, _at, length, type, value);
}
