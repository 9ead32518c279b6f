using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Okr.Json;

/// <summary>Reads the envelope of a document, record by record.</summary>
internal sealed class DocumentReader : IDisposable
{
    private const int DefaultMaxRecordBytes = 16 * 1024 * 1024;
    private const int DefaultMaxProblems = 10_000;

    private static readonly JsonTypeInfo UnknownType = OkrJson.ContractOf(typeof(JsonElement));

    private readonly int _maxRecordBytes;
    private readonly ProblemSeverity _oddity;
    private readonly bool _strict;
    private readonly JsonWindow _window;
    private readonly ProblemList _problems;
    private readonly RecordReader _recordReader;
    private readonly List<OkrRecord> _records = [];
    private readonly UnknownMembers _unknown = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private bool _isOtherFormat;

    public DocumentReader(Stream stream, OkrJsonReadOptions options)
    {
        _strict = options.Strict;
        _oddity = _strict ? ProblemSeverity.Error : ProblemSeverity.Warning;
        _maxRecordBytes = options.MaxRecordBytes ?? DefaultMaxRecordBytes;
        _window = new JsonWindow(stream, _maxRecordBytes);
        _problems = new ProblemList(options.MaxProblems ?? DefaultMaxProblems);
        _recordReader = new RecordReader(_strict, _problems);
    }

    public void Dispose() => _window.Dispose();

    public async Task<OkrJsonResult> ReadAsync(CancellationToken cancellationToken)
    {
        if (!await _window.BeginAsync(cancellationToken).ConfigureAwait(false))
        {
            return Refuse(JsonTexts.NotUtf8);
        }

        if (!await _window.TryTakeAsync('{', cancellationToken).ConfigureAwait(false))
        {
            return Refuse(await _window.PeekAsync(cancellationToken).ConfigureAwait(false) == JsonWindow.EndOfText
                ? JsonTexts.Empty
                : JsonTexts.WrongRoot(JsonTexts.Quote((await _window.ReadValueAsync(cancellationToken).ConfigureAwait(false)).Bytes.Span)));
        }

        try
        {
            await ReadMembersAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException broken)
        {
            var isCutOff = await _window.PeekAsync(cancellationToken).ConfigureAwait(false) == JsonWindow.EndOfText;
            _problems.Error(broken.Path!, isCutOff ? JsonTexts.CutOff : JsonTexts.Broken, _window.Position);
        }

        if (_isOtherFormat)
        {
            return Result(null);
        }

        if (!_seen.Contains("format"))
        {
            _problems.Error(JsonPath.Member(JsonPath.Root, "format"), JsonTexts.NoFormat, TextPosition.Start);
        }

        return Result(OkrDocument.FromJson(_records, _unknown));
    }

    private OkrJsonResult Result(OkrDocument? document) => new() { Document = document, Problems = _problems.ToList() };

    private OkrJsonResult Refuse(LocalizedText reason)
    {
        _problems.Error(JsonPath.Root, reason, TextPosition.Start);
        return Result(null);
    }

    private async ValueTask ReadMembersAsync(CancellationToken cancellationToken)
    {
        if (!await _window.TryTakeAsync('}', cancellationToken).ConfigureAwait(false))
        {
            do
            {
                await ReadMemberAsync(cancellationToken).ConfigureAwait(false);
            }
            while (!_isOtherFormat && await _window.TryTakeAsync(',', cancellationToken).ConfigureAwait(false));
            if (_isOtherFormat)
            {
                return;
            }

            await TakeAsync('}', JsonPath.Root, cancellationToken).ConfigureAwait(false);
        }

        if (await _window.PeekAsync(cancellationToken).ConfigureAwait(false) != JsonWindow.EndOfText)
        {
            _problems.Error(JsonPath.Root, JsonTexts.AfterEnd, _window.Position);
        }
    }

    private async ValueTask ReadMemberAsync(CancellationToken cancellationToken)
    {
        if (await _window.PeekAsync(cancellationToken).ConfigureAwait(false) != '"')
        {
            throw Broken(JsonPath.Root);
        }

        var name = JsonText.TryRead((await ReadPieceAsync(JsonPath.Root, cancellationToken).ConfigureAwait(false)).Bytes.Span);
        var path = name is null ? JsonPath.Root : JsonPath.Member(JsonPath.Root, name);
        await TakeAsync(':', path, cancellationToken).ConfigureAwait(false);
        if (name is null)
        {
            _problems.Error(path, JsonTexts.NameNotUnicode, _window.Position);
        }
        else if (!_seen.Add(name))
        {
            _problems.Add(_oddity, path, JsonTexts.Duplicate(name), _window.Position);
        }

        if (string.Equals(name, "format", StringComparison.Ordinal))
        {
            await ReadFormatAsync(path, cancellationToken).ConfigureAwait(false);
        }
        else if (RecordSection.All.FirstOrDefault(section => string.Equals(section.Name, name, StringComparison.Ordinal)) is { } section)
        {
            await ReadSectionAsync(section, path, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await ReadUnknownAsync(name, path, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask ReadFormatAsync(string path, CancellationToken cancellationToken)
    {
        var piece = await ReadPieceAsync(path, cancellationToken).ConfigureAwait(false);
        var format = piece.IsTooLong ? null : JsonText.TryRead(piece.Bytes.Span);
        if (string.Equals(format, OkrJson.Format, StringComparison.Ordinal))
        {
            return;
        }

        _isOtherFormat = true;
        var quoted = JsonTexts.Quote(piece.Bytes.Span);
        var isNewer = format is not null && format.StartsWith("okr/", StringComparison.Ordinal)
            && int.TryParse(format.AsSpan("okr/".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 1;
        _problems.Error(path, isNewer ? JsonTexts.NewerFormat(quoted) : JsonTexts.OtherFormat(quoted), piece.Start);
    }

    private async ValueTask ReadSectionAsync(RecordSection section, string path, CancellationToken cancellationToken)
    {
        if (!await _window.TryTakeAsync('[', cancellationToken).ConfigureAwait(false))
        {
            await ReadNoListAsync(path, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (await _window.TryTakeAsync(']', cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var index = 0L;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await ReadAsync(section.Type, JsonPath.Index(path, index++), cancellationToken).ConfigureAwait(false) is OkrRecord record)
            {
                _records.Add(record);
            }
        }
        while (await _window.TryTakeAsync(',', cancellationToken).ConfigureAwait(false));
        await TakeAsync(']', path, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask ReadNoListAsync(string path, CancellationToken cancellationToken)
    {
        var piece = await ReadPieceAsync(path, cancellationToken).ConfigureAwait(false);
        if (!piece.Bytes.Span.SequenceEqual("null"u8))
        {
            _problems.Error(path, JsonTexts.NotReadable(JsonTexts.Quote(piece.Bytes.Span), JsonExpectation.List), piece.Start);
        }
    }

    private async ValueTask ReadUnknownAsync(string? name, string path, CancellationToken cancellationToken)
    {
        var start = _window.Position;
        if (await ReadAsync(UnknownType, path, cancellationToken).ConfigureAwait(false) is not JsonElement value || name is null)
        {
            return;
        }

        if (_strict)
        {
            _problems.Error(path, JsonTexts.UnknownMember, start);
            return;
        }

        _unknown[name] = value;
    }

    private async ValueTask<object?> ReadAsync(JsonTypeInfo type, string path, CancellationToken cancellationToken)
    {
        var piece = await ReadPieceAsync(path, cancellationToken).ConfigureAwait(false);
        if (!piece.IsTooLong)
        {
            return _recordReader.Read(piece.Bytes, type, path, piece.Start);
        }

        _problems.Error(path, JsonTexts.TooLong(_maxRecordBytes), piece.Start);
        return null;
    }

    private async ValueTask<JsonPiece> ReadPieceAsync(string path, CancellationToken cancellationToken)
    {
        if (await _window.PeekAsync(cancellationToken).ConfigureAwait(false) is JsonWindow.EndOfText or ',' or ':' or ']' or '}')
        {
            throw Broken(path);
        }

        var piece = await _window.ReadValueAsync(cancellationToken).ConfigureAwait(false);
        return piece.IsCutOff ? throw Broken(path) : piece;
    }

    private async ValueTask TakeAsync(char expected, string path, CancellationToken cancellationToken)
    {
        if (!await _window.TryTakeAsync(expected, cancellationToken).ConfigureAwait(false))
        {
            throw Broken(path);
        }
    }

    /// <summary>The text cannot be read on from here; the one place that catches it says so.</summary>
    private static JsonException Broken(string path) => new(null, path, null, null);
}
