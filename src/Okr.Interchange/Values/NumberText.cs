using System.Globalization;

namespace Okr.Interchange;

/// <summary>Reads numbers as spreadsheets and people write them: <c>1200</c>, <c>12%</c>, <c>1,200</c>, <c>¥3000</c>, <c>$1.2m</c>, <c>1.5万</c>.</summary>
/// <remarks>The point is the decimal mark and the comma groups thousands; <c>1,2</c> is refused, because it means two different numbers in two countries.</remarks>
internal ref struct NumberText
{
    private const int Longest = 100;

    private static readonly (string Suffix, decimal Factor)[] Magnitudes =
    [
        ("百万", 1_000_000m), ("千万", 10_000_000m), ("bn", 1_000_000_000m), ("k", 1_000m), ("m", 1_000_000m), ("b", 1_000_000_000m),
        ("千", 1_000m), ("万", 10_000m), ("亿", 100_000_000m),
    ];

    /// <summary>Dividing by it takes the zeros away that a product keeps after the point, so that 1.2m is written back as 1200000.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    private ReadOnlySpan<char> _rest;

    /// <summary>Reads a trimmed cell.</summary>
    public static NumberProblem Read(ReadOnlySpan<char> cell, out Quantity quantity)
    {
        quantity = default;
        if (cell.Length > Longest)
        {
            return NumberProblem.NotANumber;
        }

        Span<char> narrow = stackalloc char[cell.Length];
        for (var i = 0; i < cell.Length; i++)
        {
            narrow[i] = Narrow(cell[i]);
        }

        var reader = new NumberText { _rest = narrow };
        return reader.Read(out quantity);
    }

    private static char Narrow(char character) => character switch
    {
        >= '！' and <= '～' => (char)(character - '！' + '!'),
        '￥' => '¥',
        '\u2212' => '-',
        _ when char.IsWhiteSpace(character) => ' ',
        _ => character,
    };

    private NumberProblem Read(out Quantity quantity)
    {
        quantity = default;
        var isNegative = TakeSign();
        var unit = TakeCurrency();
        isNegative ^= unit.Length > 0 && TakeSign();
        Span<char> number = stackalloc char[Longest];
        var length = TakeDigits(number);
        if (length == 0)
        {
            return NumberProblem.NotANumber;
        }

        var problem = Parse(number[..length], out var value);
        if (problem is NumberProblem.NotANumber or NumberProblem.TooLarge)
        {
            return problem;
        }

        var factor = TakeMagnitude();
        if (Math.Abs(value) > decimal.MaxValue / factor)
        {
            return NumberProblem.TooLarge;
        }

        var after = TakeUnit();
        if (_rest.Length > 0 || (unit.Length > 0 && after.Length > 0))
        {
            return NumberProblem.NotANumber;
        }

        value = factor == 1m ? value : value * factor / One;
        quantity = new Quantity(isNegative ? -value : value, unit.Length > 0 ? unit : after);
        return problem;
    }

    private static NumberProblem Parse(ReadOnlySpan<char> number, out decimal value)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!decimal.TryParse(number, Style, CultureInfo.InvariantCulture, out value))
        {
            return NumberProblem.TooLarge;
        }

        var mantissa = number.IndexOf('e') is var exponent and >= 0 ? number[..exponent] : number;
        var digits = mantissa.TrimStart("0.").Length - (mantissa.TrimStart("0.").Contains('.') ? 1 : 0);
        return (value == 0m && digits > 0) || digits > 28 ? NumberProblem.Rounded : NumberProblem.None;
    }

    private bool TakeSign()
    {
        var isNegative = _rest.StartsWith("-");
        if (isNegative || _rest.StartsWith("+"))
        {
            _rest = _rest[1..].TrimStart(' ');
        }

        return isNegative;
    }

    /// <summary>A currency sign, with up to three letters before it as in <c>US$</c>.</summary>
    private string TakeCurrency()
    {
        var letters = 0;
        while (letters < _rest.Length && letters < 3 && char.IsAsciiLetter(_rest[letters]))
        {
            letters++;
        }

        if (letters >= _rest.Length || !IsCurrency(_rest[letters]))
        {
            return "";
        }

        var unit = _rest[..(letters + 1)].ToString();
        _rest = _rest[(letters + 1)..].TrimStart(' ');
        return unit;
    }

    /// <summary>Copies the digits, point and exponent without grouping commas; 0 when this is no number.</summary>
    private int TakeDigits(scoped Span<char> number)
    {
        (var length, var position, var group, var hasComma) = (0, 0, 0, false);
        for (; position < _rest.Length && (char.IsAsciiDigit(_rest[position]) || _rest[position] == ','); position++)
        {
            if (_rest[position] != ',')
            {
                number[length++] = _rest[position];
                group++;
                continue;
            }

            if (hasComma ? group != 3 : group is 0 or > 3)
            {
                return 0;
            }

            (hasComma, group) = (true, 0);
        }

        if (hasComma && group != 3)
        {
            return 0;
        }

        if (position + 1 < _rest.Length && _rest[position] == '.' && char.IsAsciiDigit(_rest[position + 1]))
        {
            number[length++] = '.';
            for (position++; position < _rest.Length && char.IsAsciiDigit(_rest[position]); position++)
            {
                number[length++] = _rest[position];
            }
        }

        if (length > 0)
        {
            TakeExponent(number, ref length, ref position);
        }

        _rest = _rest[position..].TrimStart(' ');
        return length;
    }

    private readonly void TakeExponent(scoped Span<char> number, ref int length, ref int position)
    {
        if (position >= _rest.Length || _rest[position] is not ('e' or 'E'))
        {
            return;
        }

        var digit = position + 1 < _rest.Length && _rest[position + 1] is '+' or '-' ? position + 2 : position + 1;
        if (digit >= _rest.Length || !char.IsAsciiDigit(_rest[digit]))
        {
            return;
        }

        number[length++] = 'e';
        for (position++; position < _rest.Length && (position < digit || char.IsAsciiDigit(_rest[position])); position++)
        {
            number[length++] = _rest[position];
        }
    }

    private decimal TakeMagnitude()
    {
        foreach (var (suffix, factor) in Magnitudes)
        {
            if (_rest.StartsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                _rest = _rest[suffix.Length..].TrimStart(' ');
                return factor;
            }
        }

        return 1m;
    }

    private string TakeUnit()
    {
        if (_rest.Length != 1 || !(_rest[0] is '%' or '‰' or '元' || IsCurrency(_rest[0])))
        {
            return "";
        }

        var unit = _rest.ToString();
        _rest = [];
        return unit;
    }

    private static bool IsCurrency(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;
}
