namespace Okr.Wording;

/// <summary>Reads numbers written in Chinese characters, everyday and formal ones: 二十五, 三万五千, 二〇二六, 贰拾伍, 九点五.</summary>
internal static class ChineseNumerals
{
    private const int LongestRun = 20;

    // No plan has greater numbers, and its product with a unit stays within a decimal.
    private const decimal Greatest = 1_000_000_000_000m;

    /// <summary>The number at the beginning of a text, and how many characters it takes; a length of 0 where there is none.</summary>
    /// <remarks>百, 千, 万 and 亿 alone are no numbers: they stand in too many names.</remarks>
    /// <param name="text">A text in simplified characters.</param>
    /// <param name="value">The number.</param>
    public static int Read(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var length = 0;
        var hasUnit = false;
        while (length < text.Length && length < LongestRun && (DigitOf(text[length]) >= 0 || UnitOf(text[length]) > 0))
        {
            hasUnit |= UnitOf(text[length]) > 0;
            length++;
        }

        if (length == 0 || UnitOf(text[0]) > 10)
        {
            return 0;
        }

        value = hasUnit ? Structured(text[..length]) : Positional(text[..length]);
        return length + ReadFraction(text[length..], ref value);
    }

    /// <summary>What a character multiplies the number before it by: 万 is 10,000. 0 for any other character.</summary>
    /// <param name="letter">A simplified character.</param>
    public static decimal UnitOf(char letter) => letter switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    private static int DigitOf(char letter) => letter switch
    {
        '零' or '〇' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    private static decimal Positional(ReadOnlySpan<char> digits)
    {
        var value = 0m;
        foreach (var digit in digits)
        {
            value = (value * 10) + DigitOf(digit);
        }

        return value;
    }

    private static decimal Structured(ReadOnlySpan<char> numerals)
    {
        var (total, section, digit, unit) = (0m, 0m, -1, 0m);
        foreach (var numeral in numerals)
        {
            if (DigitOf(numeral) is var next and >= 0)
            {
                // After a zero the last digit counts ones: 一百零五 is 105, 一百五 is 150.
                unit = next == 0 ? 10 : unit;
                digit = next;
                continue;
            }

            unit = UnitOf(numeral);
            if (unit < 10_000)
            {
                section += (digit < 0 ? 1 : digit) * unit;
            }
            else
            {
                // 亿 multiplies all that stands before it, 万 only what stands after a 亿.
                var multiplied = Math.Min(section + Math.Max(digit, 0) + (unit > 10_000 ? total : 0), Greatest) * unit;
                total = unit > 10_000 ? multiplied : total + multiplied;
                section = 0;
            }

            digit = -1;
        }

        return total + section + (Math.Max(digit, 0) * Math.Max(unit / 10, 1));
    }

    private static int ReadFraction(ReadOnlySpan<char> text, ref decimal value)
    {
        if (text.Length < 2 || text[0] != '点')
        {
            return 0;
        }

        var (length, place) = (1, 0.1m);
        while (length < text.Length && length < LongestRun && DigitOf(text[length]) is var digit and >= 0)
        {
            value += digit * place;
            place /= 10;
            length++;
        }

        return length > 1 ? length : 0;
    }
}
