using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;

namespace Okr.Json;

/// <summary>A commit as JSON, for stores that keep a change feed and for hosts that send changes over a wire.</summary>
/// <remarks>A change is <c>{ "put": { "objective": { … } }, "expected": 3 }</c> or <c>{ "remove": { "objective": "o1" }, "expected": 3 }</c>. Safe for use from any thread.</remarks>
public static class OkrCommitJson
{
    private static readonly JsonTypeInfo<OkrCommit> Type = (JsonTypeInfo<OkrCommit>)OkrJson.ContractOf(typeof(OkrCommit));

    /// <summary>Writes a commit as a JSON object in UTF-8, on one line.</summary>
    /// <param name="commit">The commit.</param>
    /// <exception cref="ArgumentException">The commit is null, or a text in it holds half of a surrogate pair, which UTF-8 cannot keep.</exception>
    public static byte[] Write(OkrCommit commit)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(Guard.Against.Null(commit), Type);
        return !JsonText.MayBeReplaced(json) || Read(json).Equals(commit) ? json : throw JsonText.HalfACharacter("The commit", nameof(commit));
    }

    /// <summary>Reads a commit whole. A commit is never read in part: unknown members of a record are carried through, any others are refused.</summary>
    /// <param name="utf8">The text.</param>
    /// <exception cref="JsonException">The text is no commit, or not a whole one.</exception>
    public static OkrCommit Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, Type) ?? throw new JsonException("A commit is a JSON object, not null.");
        }
        catch (Exception error) when (error is not JsonException && RecordReader.IsAboutContent(error))
        {
            throw new JsonException($"The commit cannot be read: {error.Message}", error);
        }
    }
}
