using System.Globalization;

namespace Okr.Reporting;

/// <summary>A number as people read it: a score with two decimals, or a measured value with all of its own and thousands apart.</summary>
/// <remarks>A number that is not there is a dash, because missing is not zero.</remarks>
internal readonly record struct Figure(decimal? Value, bool IsScore)
{
    public const string Missing = "–";

    public static Figure Score(decimal? value) => new(value, IsScore: true);

    public static Figure Of(decimal? value) => new(value, IsScore: false);

    public void Write(TextWriter output)
    {
        if (Value is not { } value)
        {
            output.Write(Missing);
            return;
        }

        Span<char> buffer = stackalloc char[80];
        var (number, format) = IsScore
            ? (decimal.Round(value, 2, MidpointRounding.AwayFromZero), "0.00")
            : (value, "#,##0.############################");
        number.TryFormat(buffer, out var length, format, CultureInfo.InvariantCulture);
        output.Write(buffer[..length]);
    }

    public override string ToString()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(output);
        return output.ToString();
    }
}
