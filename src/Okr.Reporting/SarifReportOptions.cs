using Okr.Rules;

namespace Okr.Reporting;

/// <summary>How a SARIF log is written. <c>default</c> members mean English, no places and no earlier run.</summary>
public sealed record SarifReportOptions
{
    /// <summary>The language of messages and rule titles.</summary>
    public OkrLanguage Language { get; init; }

    /// <summary>Finds where a target stands; null, or a null answer, means <see cref="Elsewhere"/>.</summary>
    public Func<OkrTarget, SarifPlace?>? Locate { get; init; }

    /// <summary>The place of targets that have none, such as the workspace as a whole: the plan's file. Null leaves their place out, and GitHub such results.</summary>
    public SarifPlace? Elsewhere { get; init; }

    /// <summary>What an earlier run had found; then each result says whether it is new or unchanged. Null where there was none.</summary>
    public FindingBaseline? Since { get; init; }
}
