using System.Buffers;
using System.Runtime.InteropServices;

namespace Okr.Json;

/// <summary>Finds the end of one JSON value, however its bytes are cut into pieces. It balances brackets and knows strings; judging the content is left to others.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ValueScanner
{
    private static readonly SearchValues<byte> Structural = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> AfterScalar = SearchValues.Create(" \t\r\n,:\"{}[]"u8);

    private Place _place;
    private int _depth;

    private enum Place
    {
        Before = 0,
        Scalar,
        Nested,
        String,
        Escape,
        Behind,
    }

    public readonly bool IsDone => _place == Place.Behind;

    /// <summary>Whether the value may end with the text, as a number does.</summary>
    public readonly bool IsScalar => _place == Place.Scalar;

    /// <summary>Takes the next bytes of the text and says how many of them belong to the value.</summary>
    public int Scan(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && !IsDone)
        {
            at += Step(bytes[at..]);
        }

        return at;
    }

    private int Step(ReadOnlySpan<byte> bytes) => _place switch
    {
        Place.Before => Begin(bytes[0]),
        Place.Scalar => Find(bytes, bytes.IndexOfAny(AfterScalar), 0, Place.Behind),
        Place.Nested => Nested(bytes),
        Place.String => String(bytes),
        _ => Find(bytes, 0, 1, Place.String),
    };

    private int Begin(byte first)
    {
        _depth = first is (byte)'{' or (byte)'[' ? 1 : 0;
        _place = _depth == 1 ? Place.Nested : first == '"' ? Place.String : Place.Scalar;
        return 1;
    }

    private int Nested(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.IndexOfAny(Structural);
        if (at >= 0 && bytes[at] != '"')
        {
            _depth += bytes[at] is (byte)'{' or (byte)'[' ? 1 : -1;
        }

        return Find(bytes, at, 1, at >= 0 && bytes[at] == '"' ? Place.String : _depth == 0 ? Place.Behind : Place.Nested);
    }

    private int String(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.IndexOfAny((byte)'"', (byte)'\\');
        return Find(bytes, at, 1, at >= 0 && bytes[at] == '\\' ? Place.Escape : _depth == 0 ? Place.Behind : Place.Nested);
    }

    /// <summary>Goes behind the byte that was found, or to the end of the bytes where none was.</summary>
    private int Find(ReadOnlySpan<byte> bytes, int at, int length, Place next)
    {
        if (at < 0)
        {
            return bytes.Length;
        }

        _place = next;
        return at + length;
    }
}
