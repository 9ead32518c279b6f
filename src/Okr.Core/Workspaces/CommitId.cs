using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Names a commit, so that a retry after a lost answer is recognised.</summary>
/// <remarks>The caller makes it, unique in its workspace; a new Guid will do. 1 to 128 characters, compared ordinally. <c>default</c> is "no id" and never valid in a commit. Safe for use from any thread.</remarks>
[JsonConverter(typeof(OkrIdConverter<CommitId>))]
public readonly record struct CommitId : IOkrId<CommitId>
{
    private readonly string? _value;

    /// <summary>Takes the text as it is: no trimming, no change of case.</summary>
    /// <param name="value">1 to 128 characters, without control characters and unpaired surrogates.</param>
    /// <exception cref="ArgumentException">The text is null, blank, too long, or holds a character that no store can keep.</exception>
    public CommitId(string value) => _value = OkrIdText.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsDefault => _value is null;

    /// <inheritdoc/>
    public static CommitId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
