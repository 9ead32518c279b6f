using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Okr.Json;

/// <summary>Writes the envelope of a document, one record a line, in pieces of bounded size.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private const int PieceBytes = 64 * 1024;

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new(PieceBytes);
    private readonly Utf8JsonWriter _writer;

    public DocumentWriter(Stream stream)
    {
        _stream = stream;
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = OkrJson.Options.Encoder });
    }

    public void Dispose() => _writer.Dispose();

    public async Task WriteAsync(OkrDocument document, CancellationToken cancellationToken)
    {
        Write("{\n  \"format\": ");
        WriteText(OkrJson.Format);
        foreach (var section in RecordSection.All)
        {
            if (section.RecordsOf(document) is { Count: > 0 } records)
            {
                await WriteSectionAsync(section, records, cancellationToken).ConfigureAwait(false);
            }
        }

        foreach (var (name, value) in document.Unknown ?? [])
        {
            Write(",\n  ");
            WriteText(name);
            Write(": ");
            _writer.Reset();
            value.WriteTo(_writer);
            _writer.Flush();
        }

        Write("\n}\n");
        await FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask WriteSectionAsync(RecordSection section, IReadOnlyList<OkrRecord> records, CancellationToken cancellationToken)
    {
        Write(",\n  ");
        WriteText(section.Name);
        Write(": [");
        for (var i = 0; i < records.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(i == 0 ? "\n    " : ",\n    ");
            _writer.Reset();
            JsonSerializer.Serialize(_writer, records[i], section.Type);
            if (_buffer.WrittenCount >= PieceBytes)
            {
                await FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        Write("\n  ]");
    }

    private void Write(string punctuation) => Encoding.UTF8.GetBytes(punctuation, _buffer);

    private void WriteText(string text)
    {
        _writer.Reset();
        _writer.WriteStringValue(text);
        _writer.Flush();
    }

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await _stream.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
    }
}
