using Okr.Rules;

namespace Okr.Reporting;

/// <summary>How a report looks and what it says about itself. <c>new()</c> is an English report with a general title.</summary>
public sealed record HtmlReportOptions
{
    /// <summary>The language of everything that the report says; texts of the plan stay as they are.</summary>
    public OkrLanguage Language { get; init; }

    /// <summary>The title of the page; empty means the name of the top unit where there is exactly one, and a general title otherwise.</summary>
    public string Title { get => field ?? ""; init; }

    /// <summary>The day on which the report was made, printed at its end; null prints none. Scores have a day of their own, that of the analysis.</summary>
    public DateOnly? GeneratedOn { get; init; }

    /// <summary>Up to how many objectives the whole plan stands in the page as plain HTML; null means 400. A bigger plan, and one with more units than
    /// this, opens on its top units and keeps the rest packed until it is unfolded, which takes JavaScript.</summary>
    public int? InlineLimit { get; init; }

    /// <summary>The texts of findings, with the host's own wording; null means those of the analysis' own rules.</summary>
    public FindingTexts? Texts { get; init; }

    /// <summary>Told now and then how many objectives have been written, on the thread that writes; null when nobody wants to know.</summary>
    public IProgress<int>? Progress { get; init; }
}
