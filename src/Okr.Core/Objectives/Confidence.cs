using System.Globalization;
using System.Text.Json.Serialization;

namespace Okr;

/// <summary>How sure somebody is that the target will be reached (rule S-10): 0 is given up, 5 an even chance, 10 in the bag.</summary>
/// <remarks>0 to 10. <c>default</c> is 0; a confidence that nobody stated is a null <see cref="Confidence"/>, not this one.</remarks>
[JsonConverter(typeof(ConfidenceConverter))]
public readonly record struct Confidence
{
    /// <summary>Makes a confidence.</summary>
    /// <param name="value">0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside.</exception>
    public Confidence(decimal value)
    {
        if (value is < 0m or > 10m)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence lies from 0 to 10.");
        }

        Value = value;
    }

    /// <summary>The confidence, 0 to 10.</summary>
    public decimal Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
