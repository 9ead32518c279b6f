using System.Runtime.InteropServices;

namespace Okr.Json;

/// <summary>A place in a text: line, and byte within the line, both from 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPosition(long Line, long Column)
{
    public static TextPosition Start { get; } = new(1, 1);

    /// <summary>The place behind some bytes that begin here.</summary>
    public TextPosition After(ReadOnlySpan<byte> bytes)
    {
        var last = bytes.LastIndexOf((byte)'\n');
        return last < 0 ? this with { Column = Column + bytes.Length } : new(Line + bytes.Count((byte)'\n'), bytes.Length - last);
    }
}
