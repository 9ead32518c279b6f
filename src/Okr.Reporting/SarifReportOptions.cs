namespace Okr.Reporting;

/// <summary>How a SARIF log is written. <c>default</c> members mean English and no places.</summary>
public sealed record SarifReportOptions
{
    /// <summary>The language of messages and rule titles.</summary>
    public OkrLanguage Language { get; init; }

    /// <summary>Finds where a target stands; null, or a null answer, leaves the place out.</summary>
    public Func<OkrTarget, SarifPlace?>? Locate { get; init; }
}
