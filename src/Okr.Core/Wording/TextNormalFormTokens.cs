using System.Globalization;

namespace Okr.Wording;

/// <summary>Cuts a folded text into the words and numbers of its <see cref="TextNormalForm"/>.</summary>
internal readonly ref struct TextNormalFormTokens
{
    private static readonly ulong More = TextNormalForm.HashOf("more");
    private static readonly ulong Less = TextNormalForm.HashOf("less");

    private readonly List<ulong> _words = [];
    private readonly NumberInWords _numbers = new();

    public TextNormalFormTokens(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            i += Read(text[i..]);
        }

        _numbers.End();
    }

    public ulong[] Words => [.. _words];

    public decimal[] Numbers => [.. _numbers.Found];

    public decimal? LastNumber => _numbers.Found.Count == 0 ? null : _numbers.Found[^1];

    private int Read(ReadOnlySpan<char> text) => text[0] switch
    {
        >= '0' and <= '9' => ReadDigits(text),
        ' ' or '-' or '\t' => 1,
        >= '\u4e00' and <= '\u9fff' => ReadChinese(text),
        '〇' => ReadChinese(text),
        var letter when char.IsLetter(letter) => ReadWord(text),
        _ => Break(),
    };

    private int Break()
    {
        _numbers.End();
        return 1;
    }

    private int ReadWord(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] == '\'') && text[length] is < '\u4e00' or > '\u9fff')
        {
            length++;
        }

        Span<char> joined = stackalloc char[64];
        var kept = 0;
        foreach (var letter in text[..Math.Min(length, joined.Length)])
        {
            if (letter != '\'')
            {
                joined[kept++] = letter;
            }
        }

        AddWord(joined[..kept]);
        return length;
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        var meaning = WordMeanings.Of(TextNormalForm.HashOf(word));
        if (meaning.Kind is WordMeaningKind.Number)
        {
            _numbers.Add(meaning.Value);
        }
        else if (meaning.Kind is not WordMeaningKind.Scale || !_numbers.Scale(meaning.Value))
        {
            var stem = TextNormalForm.HashOf(TextNormalFormStem.Of(word));
            AddContent(meaning.Kind is WordMeaningKind.Empty or WordMeaningKind.And ? meaning.Kind : WordMeanings.OfStem(stem), stem);
        }
    }

    private void AddContent(WordMeaningKind kind, ulong word)
    {
        if (kind == WordMeaningKind.And)
        {
            return;
        }

        _numbers.End();
        if (kind == WordMeaningKind.Empty)
        {
            return;
        }

        _words.Add(kind switch
        {
            WordMeaningKind.More => More,
            WordMeaningKind.Less => Less,
            _ => word,
        });
    }

    private int ReadDigits(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || IsInside(text, length)))
        {
            length++;
        }

        if (!decimal.TryParse(text[..length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
        {
            AddContent(WordMeaningKind.Content, TextNormalForm.HashOf(text[..length]));
            return length;
        }

        _numbers.End();
        _numbers.Add(value);
        while (length < text.Length && ChineseNumerals.UnitOf(text[length]) is var unit and > 0)
        {
            _numbers.Scale(unit);
            length++;
        }

        return length;
    }

    /// <summary>Whether a point or a comma stands between the digits of one number.</summary>
    private static bool IsInside(ReadOnlySpan<char> text, int place) =>
        text[place] is '.' or ',' && place + 1 < text.Length && char.IsAsciiDigit(text[place + 1]) && (text[place] == '.' || IsThousand(text[(place + 1)..]));

    private static bool IsThousand(ReadOnlySpan<char> text) =>
        text.Length >= 3 && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && (text.Length == 3 || !char.IsAsciiDigit(text[3]));

    private int ReadChinese(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("百分之", StringComparison.Ordinal) || text.StartsWith("百分比", StringComparison.Ordinal))
        {
            return 3;
        }

        if (ChineseNumerals.Read(text, out var value) is var length and > 0)
        {
            _numbers.End();
            _numbers.Add(value);
            _numbers.End();
            return length;
        }

        if (text.Length > 1 && WordMeanings.OfPair(text[0], text[1]) is var kind and not WordMeaningKind.Content)
        {
            AddContent(kind, 0);
            return 2;
        }

        AddContent(WordMeanings.IsEmpty(text[0]) ? WordMeaningKind.Empty : WordMeaningKind.Content, TextNormalForm.HashOf(text[0]));
        return 1;
    }
}
