using System.Globalization;

namespace Okr.Reporting;

/// <summary>A number as people read it. One that is not there is a dash, because missing is not zero.</summary>
internal readonly record struct Figure
{
    public const string Missing = "–";

    private readonly decimal? _value;
    private readonly string _format;

    private Figure(decimal? value, string format)
    {
        _value = value;
        _format = format;
    }

    /// <summary>A computed score, with two decimals.</summary>
    public static Figure Score(decimal? value) =>
        new(value is { } score ? decimal.Round(score, 2, MidpointRounding.AwayFromZero) : null, "0.00");

    /// <summary>A grade as it was given, with two decimals at least.</summary>
    public static Figure Grade(decimal? value) => new(value, "0.00##########################");

    /// <summary>A count or measured value with all of its decimals, and thousands apart.</summary>
    public static Figure Of(decimal? value) => new(value, "#,##0.############################");

    public void Write(TextWriter output)
    {
        if (_value is not { } value)
        {
            output.Write(Missing);
            return;
        }

        Span<char> buffer = stackalloc char[80];
        value.TryFormat(buffer, out var length, _format, CultureInfo.InvariantCulture);
        output.Write(buffer[..length]);
    }

    public override string ToString()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(output);
        return output.ToString();
    }
}
