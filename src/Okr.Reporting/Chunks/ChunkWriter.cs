using System.IO.Compression;
using System.Text;

namespace Okr.Reporting;

/// <summary>Packs fragments that the page shows only on demand into inert script elements, which a browser keeps as text until they are unfolded.</summary>
/// <remarks>A chunk is gzip in Base64; its fragments are parted by U+001E, which <see cref="HtmlText"/> lets no text contain. Small chunks of equal
/// fragments compress to less than a tenth, and one is unpacked in a few milliseconds.</remarks>
internal static class ChunkWriter
{
    /// <summary>Parts the fragments of a chunk.</summary>
    public const char Separator = '\u001E';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes fragments 0 to <paramref name="count"/>, some to a chunk; the script finds number n in chunk n / <paramref name="size"/>.</summary>
    public static void Write(HtmlWriter html, string kind, int count, int size, Action<HtmlWriter, int> fragment)
    {
        for (var first = 0; first < count; first += size)
        {
            var last = Math.Min(first + size, count);
            html.Write($"""<script type="application/gzip" id="chunk-{kind}-{first / size}">""");
            Pack(html, packed =>
            {
                for (var i = first; i < last; i++)
                {
                    fragment(packed, i);
                    if (i + 1 < last)
                    {
                        packed.Output.Write(Separator);
                    }
                }
            });
            html.Write($"</script>\n");
        }
    }

    private static void Pack(HtmlWriter html, Action<HtmlWriter> write)
    {
        using var base64 = new Base64Stream(html.Output);
        using var gzip = new GZipStream(base64, CompressionLevel.SmallestSize);
        using var text = new StreamWriter(gzip, Utf8, bufferSize: 16 * 1024) { NewLine = "\n" };
        write(new HtmlWriter(text, html.Language));
    }
}
