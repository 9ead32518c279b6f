using System.Text.Json;
using Ardalis.GuardClauses;

namespace Okr.Json;

/// <summary>One record as JSON, for adapters that keep records as text: the same members as in a document, without the kind.</summary>
/// <remarks>What was written reads back equal, unknown members included. Safe for use from any thread.</remarks>
public static class OkrRecordJson
{
    /// <summary>Writes a record as a JSON object in UTF-8, on one line.</summary>
    /// <param name="record">The record; its kind is not part of the text.</param>
    /// <exception cref="ArgumentException">The record is null, or a text in it holds half of a surrogate pair, which UTF-8 cannot keep.</exception>
    public static byte[] Write(OkrRecord record)
    {
        var kind = Guard.Against.Null(record).Key.Kind;
        var json = JsonSerializer.SerializeToUtf8Bytes(record, RecordSection.Of(kind).Type);
        return !JsonText.MayBeReplaced(json) || Read(kind, json).Equals(record) ? json : throw JsonText.HalfACharacter($"{record.Key}", nameof(record));
    }

    /// <summary>Reads a record. Unknown members are carried through.</summary>
    /// <param name="kind">The kind of the record.</param>
    /// <param name="utf8">The text.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="JsonException">A member cannot be read; the message names every one of them.</exception>
    public static OkrRecord Read(RecordKind kind, ReadOnlyMemory<byte> utf8)
    {
        var section = RecordSection.Of(Guard.Against.EnumOutOfRange(kind));
        var problems = new ProblemList(int.MaxValue);
        var record = new RecordReader(strict: false, problems).Read(utf8, section.Type, JsonPath.Root, TextPosition.Start);
        var errors = problems.ToList().Where(problem => problem.Severity == ProblemSeverity.Error).ToList();
        return errors.Count == 0
            ? (OkrRecord)record!
            : throw new JsonException($"The {section.Single} cannot be read:{string.Concat(errors.Select(error => $"\n  {error}"))}", errors[0].Path, null, null);
    }
}
