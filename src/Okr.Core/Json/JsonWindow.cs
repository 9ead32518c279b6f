using System.Buffers;

namespace Okr.Json;

/// <summary>A window that moves over a stream of JSON text and hands out one value at a time. Its size follows the largest value and not the stream.</summary>
internal sealed class JsonWindow : IDisposable
{
    /// <summary>What <see cref="PeekAsync"/> sees behind the last byte.</summary>
    public const int EndOfText = -1;

    private const int ChunkBytes = 64 * 1024;

    private static readonly SearchValues<byte> WhiteSpace = SearchValues.Create(" \t\r\n"u8);

    private readonly Stream _stream;
    private readonly int _maxValueBytes;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(ChunkBytes);
    private int _start;
    private int _end;

    public JsonWindow(Stream stream, int maxValueBytes)
    {
        _stream = stream;
        _maxValueBytes = maxValueBytes;
    }

    /// <summary>The place of the next byte.</summary>
    public TextPosition Position { get; private set; } = TextPosition.Start;

    /// <summary>The memory in use, in bytes.</summary>
    public int Capacity => _buffer.Length;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <summary>Looks at the first bytes and skips a byte order mark of UTF-8. False where the text looks like UTF-16.</summary>
    public async ValueTask<bool> BeginAsync(CancellationToken cancellationToken)
    {
        while (_end < 3 && await FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        var first = _buffer.AsSpan(0, Math.Min(_end, 3));
        _start = first.SequenceEqual("\uFEFF"u8) ? 3 : 0;
        return !first.Contains((byte)0) && !first.StartsWith<byte>([0xFF, 0xFE]) && !first.StartsWith<byte>([0xFE, 0xFF]);
    }

    /// <summary>The next byte that is not white space, or <see cref="EndOfText"/>.</summary>
    public async ValueTask<int> PeekAsync(CancellationToken cancellationToken)
    {
        do
        {
            var blank = _buffer.AsSpan(_start, _end - _start).IndexOfAnyExcept(WhiteSpace);
            MoveOn(blank < 0 ? _end - _start : blank);
            if (_start < _end)
            {
                return _buffer[_start];
            }
        }
        while (await FillAsync(cancellationToken).ConfigureAwait(false));
        return EndOfText;
    }

    /// <summary>Goes behind the next byte that is not white space, if it is the expected one.</summary>
    public async ValueTask<bool> TryTakeAsync(char expected, CancellationToken cancellationToken)
    {
        if (await PeekAsync(cancellationToken).ConfigureAwait(false) != expected)
        {
            return false;
        }

        MoveOn(1);
        return true;
    }

    /// <summary>Takes the value that begins with the byte that was peeked at.</summary>
    public async ValueTask<JsonPiece> ReadValueAsync(CancellationToken cancellationToken)
    {
        var start = Position;
        var scanner = default(ValueScanner);
        var isTooLong = false;
        var length = 0;
        while (true)
        {
            length += scanner.Scan(_buffer.AsSpan(_start + length, _end - _start - length));
            isTooLong |= length > _maxValueBytes;
            if (scanner.IsDone)
            {
                break;
            }

            if (isTooLong)
            {
                MoveOn(length);
                length = 0;
            }

            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                break;
            }
        }

        var bytes = _buffer.AsMemory(_start, length);
        MoveOn(length);
        return new JsonPiece(bytes, start, isTooLong, !scanner.IsDone && !scanner.IsScalar);
    }

    private void MoveOn(int bytes)
    {
        Position = Position.After(_buffer.AsSpan(_start, bytes));
        _start += bytes;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        var read = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    private void MakeRoom()
    {
        var held = _end - _start;
        if (held > _buffer.Length / 2)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(_start, held).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        else if (_start > 0)
        {
            _buffer.AsSpan(_start, held).CopyTo(_buffer);
        }

        (_start, _end) = (0, held);
    }
}
