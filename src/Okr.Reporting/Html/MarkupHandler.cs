using System.Globalization;
using System.Runtime.CompilerServices;

namespace Okr.Reporting;

/// <summary>What the compiler makes of an interpolated string given to <see cref="HtmlWriter.Write"/>: literals are markup, holes are escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly TextWriter _output;
    private readonly OkrLanguage _language;

    public MarkupHandler(int literalLength, int formattedCount, HtmlWriter html)
    {
        _output = html.Output;
        _language = html.Language;
    }

    public void AppendLiteral(string markup) => _output.Write(markup);

    public void AppendFormatted(string? text) => HtmlText.Write(_output, text);

    public void AppendFormatted(LocalizedText text) => HtmlText.Write(_output, text.In(_language));

    public void AppendFormatted(int number) => AppendFormatted((decimal)number);

    /// <summary>A plain number without grouping, as attributes want it.</summary>
    public void AppendFormatted(decimal number)
    {
        Span<char> buffer = stackalloc char[40];
        number.TryFormat(buffer, out var length, "0.######", CultureInfo.InvariantCulture);
        _output.Write(buffer[..length]);
    }

    public void AppendFormatted(Anchor anchor) => anchor.Write(_output);

    public void AppendFormatted(Quantity quantity) => quantity.Write(_output, _language);

    public void AppendFormatted(Figure figure) => figure.Write(_output);

    /// <summary>A day; an ellipsis where an end of a period is open.</summary>
    public void AppendFormatted(DateOnly? date)
    {
        if (date is not { } day)
        {
            _output.Write('…');
            return;
        }

        Span<char> buffer = stackalloc char[10];
        day.TryFormat(buffer, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        _output.Write(buffer[..length]);
    }
}
