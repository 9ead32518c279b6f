namespace Okr.Reporting;

/// <summary>A stream whose bytes appear as Base64 in a text, in bounded memory. Closing it writes the padding and leaves the text open.</summary>
internal sealed class Base64Stream(TextWriter output) : Stream
{
    private readonly byte[] _bytes = new byte[3 * 1024];
    private readonly char[] _characters = new char[4 * 1024];
    private int _count;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var taken = Math.Min(buffer.Length, _bytes.Length - _count);
            buffer[..taken].CopyTo(_bytes.AsSpan(_count));
            buffer = buffer[taken..];
            _count += taken;
            if (_count == _bytes.Length)
            {
                WriteOut();
            }
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // Only whole groups of three bytes may leave before the end, so there is nothing to flush.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            WriteOut();
        }

        base.Dispose(disposing);
    }

    private void WriteOut()
    {
        var length = Convert.ToBase64CharArray(_bytes, 0, _count, _characters, 0);
        output.Write(_characters, 0, length);
        _count = 0;
    }
}
