using System.Runtime.CompilerServices;

namespace Okr.Reporting;

/// <summary>Writes HTML from interpolated strings in which the literal parts are markup and every hole is text.</summary>
/// <remarks>No hole can become markup, whatever the plan holds, because no method takes markup from a variable. Nothing is kept: each part goes to the
/// output as it comes.</remarks>
internal sealed class HtmlWriter(TextWriter output, OkrLanguage language)
{
    /// <summary>Where it all goes.</summary>
    public TextWriter Output => output;

    /// <summary>The language of localised holes.</summary>
    public OkrLanguage Language => language;

    /// <summary>Writes markup with texts in it.</summary>
    /// <param name="markup">An interpolated string; it has been written when the method is entered.</param>
#pragma warning disable CA1822, IDE0060 // The handler needs the instance, and has done the work.
    public void Write([InterpolatedStringHandlerArgument("")] MarkupHandler markup)
    {
    }
#pragma warning restore CA1822, IDE0060

    /// <summary>Writes a text with two numbers in it, at <c>{0}</c> and <c>{1}</c>.</summary>
    public void WriteFilled(LocalizedText text, int first, int second)
    {
        var parts = text.In(language).AsSpan();
        while (parts.IndexOf('{') is var hole and >= 0)
        {
            HtmlText.Write(output, parts[..hole]);
            Figure.Of(parts[hole + 1] == '0' ? first : second).Write(output);
            parts = parts[(hole + 3)..];
        }

        HtmlText.Write(output, parts);
    }
}
