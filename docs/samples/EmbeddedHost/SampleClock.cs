namespace Samples.EmbeddedHost;

/// <summary>Stands in the middle of the sample company's quarter, so that every run says the same. A real host leaves it out.</summary>
public sealed class SampleClock : TimeProvider
{
    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero);
}
