using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Names a level of a <see cref="LevelScheme"/>, such as <c>company</c>.</summary>
/// <remarks>1 to 128 characters, compared ordinally. <c>default</c> is "no id" and never valid inside a record. Safe for use from any thread.</remarks>
[JsonConverter(typeof(OkrIdConverter<LevelKey>))]
public readonly record struct LevelKey : IOkrId<LevelKey>
{
    private readonly string? _value;

    /// <summary>Takes the text as it is: no trimming, no change of case.</summary>
    /// <param name="value">1 to 128 characters, without control characters and unpaired surrogates.</param>
    /// <exception cref="ArgumentException">The text is null, blank, too long, or holds a character that no store can keep.</exception>
    public LevelKey(string value) => _value = OkrIdText.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsDefault => _value is null;

    /// <inheritdoc/>
    public static LevelKey Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
