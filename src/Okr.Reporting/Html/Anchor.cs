using System.Globalization;

namespace Okr.Reporting;

/// <summary>The id of an element of the page, made of places in the report and never of texts of the plan: <c>u5</c>, <c>o12</c>, <c>o12k3</c>.</summary>
/// <remarks>The script of the page reads the same form, to unfold what a link points at.</remarks>
internal readonly record struct Anchor(char Kind, int Place, int? KeyResult = null)
{
    public void Write(TextWriter output)
    {
        output.Write(Kind);
        WriteNumber(output, Place);
        if (KeyResult is { } number)
        {
            output.Write('k');
            WriteNumber(output, number);
        }
    }

    private static void WriteNumber(TextWriter output, int number)
    {
        Span<char> buffer = stackalloc char[11];
        number.TryFormat(buffer, out var length, default, CultureInfo.InvariantCulture);
        output.Write(buffer[..length]);
    }
}
