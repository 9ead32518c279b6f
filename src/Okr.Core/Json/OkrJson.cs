using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;

namespace Okr.Json;

/// <summary>Reads and writes whole workspaces as JSON of the format <c>okr/1</c>, one record a line.</summary>
/// <remarks>Both ways stream: extra memory follows the largest record and not the file. Members that this version does not know are carried through.
/// The format is described in <c>docs/json-format.md</c>. Safe for use from any thread.</remarks>
public static class OkrJson
{
    /// <summary>The value of the member <c>format</c>, by which a document says what it is.</summary>
    public const string Format = "okr/1";

    /// <summary>How deep a record may be nested, the objects and lists of unknown members included.</summary>
    internal const int MaxDepth = 64;

    /// <summary>The read-only options by which every record is written. A host that puts records into JSON of its own combines their resolver with its own.</summary>
    /// <remarks>Source-generated, so it works in native AOT. Members are camelCase, enums snake_case, and members at their default are left out.
    /// Text is not escaped for HTML: encode it before it goes into a page.</remarks>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>Writes a document as UTF-8 without byte order mark; the same document always gives the same bytes.</summary>
    /// <remarks>Half of a surrogate pair, which no UTF-8 text can hold, is written as U+FFFD.</remarks>
    /// <param name="document">The document. Versions of a store are not part of it.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task WriteAsync(OkrDocument document, Stream stream, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(document);
        using var writer = new DocumentWriter(Guard.Against.Null(stream));
        await writer.WriteAsync(document, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a document. Bad content never throws: it ends in problems, and everything else is read.</summary>
    /// <param name="stream">UTF-8 text, with or without byte order mark; it is left open.</param>
    /// <param name="options">How to read; null reads tolerantly.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static async Task<OkrJsonResult> ReadAsync(Stream stream, OkrJsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var reader = new DocumentReader(Guard.Against.Null(stream), options ?? new OkrJsonReadOptions());
        return await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The contract of a type; of a nullable value, that of the value.</summary>
    internal static JsonTypeInfo ContractOf(Type type) => Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(OkrJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = MaxDepth,
            TypeInfoResolver = OkrJsonContext.Default.WithAddedModifier(RecordContract.Apply),
        };
        options.MakeReadOnly();
        return options;
    }
}
