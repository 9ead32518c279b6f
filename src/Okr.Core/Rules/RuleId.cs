using System.Text.Json.Serialization;

namespace Okr.Rules;

/// <summary>Names a rule: <c>OKR4002</c> for the library's own, another prefix for a host's. An id never changes its meaning and is never used again.</summary>
/// <remarks>1 to 128 characters, compared ordinally. <c>default</c> is "no id" and never valid inside a record. Safe for use from any thread.</remarks>
[JsonConverter(typeof(OkrIdConverter<RuleId>))]
public readonly record struct RuleId : IOkrId<RuleId>
{
    private readonly string? _value;

    /// <summary>Takes the text as it is: no trimming, no change of case.</summary>
    /// <param name="value">1 to 128 characters, without control characters and unpaired surrogates.</param>
    /// <exception cref="ArgumentException">The text is null, blank, too long, or holds a character that no store can keep.</exception>
    public RuleId(string value) => _value = OkrIdText.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsDefault => _value is null;

    /// <inheritdoc/>
    public static RuleId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
