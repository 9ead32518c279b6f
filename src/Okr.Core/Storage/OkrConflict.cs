using System.Globalization;

namespace Okr.Storage;

/// <summary>A record that somebody else changed first.</summary>
/// <param name="Key">The record.</param>
/// <param name="Expected">The version that the change expected; <see cref="OkrVersion.New"/> where it expected no record.</param>
/// <param name="Actual">The version that the record has; <see cref="OkrVersion.New"/> where there is none.</param>
public sealed record OkrConflict(RecordKey Key, long Expected, long Actual)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Key} ({Name("expected", Expected)}, {Name("is", Actual)})";

    private static string Name(string verb, long version) =>
        version == OkrVersion.New ? $"{verb} absent" : string.Create(CultureInfo.InvariantCulture, $"{verb} version {version}");
}
