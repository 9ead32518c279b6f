using Okr.Rules;

namespace Okr.Reporting;

/// <summary>What every part of the page needs to know: the analysis, the options, and where everything stands.</summary>
internal sealed class Report
{
    private const int DefaultInlineLimit = 400;

    // Browsers cut off markup that is nested some hundred elements deep; a unit takes four.
    private const int DeepestInline = 24;

    public Report(OkrAnalysis analysis, HtmlReportOptions options)
    {
        Analysis = analysis;
        Options = options;
        Texts = options.Texts ?? FindingTexts.Of(analysis.Policy.Rules);
        Order = new ReportOrder(analysis.Snapshot);
        LongLists = new LongLists(Order);
        Places = new TargetPlaces(Order);
        Findings = new FindingIndex(analysis);
        var limit = options.InlineLimit ?? DefaultInlineLimit;
        IsInline = Order.ObjectiveCount <= limit && Order.UnitCount <= limit && Order.Depth <= DeepestInline;
    }

    public OkrAnalysis Analysis { get; }

    public HtmlReportOptions Options { get; }

    public OkrSnapshot Snapshot => Analysis.Snapshot;

    public FindingTexts Texts { get; }

    public ReportOrder Order { get; }

    /// <summary>The lists of links that are too long to stand in a fragment of a big report.</summary>
    public LongLists LongLists { get; }

    public TargetPlaces Places { get; }

    public FindingIndex Findings { get; }

    /// <summary>Whether the whole plan stands in the page as plain HTML; otherwise most of it is packed until unfolded.</summary>
    public bool IsInline { get; }

    /// <summary>The title of the page.</summary>
    public string Title =>
        !string.IsNullOrWhiteSpace(Options.Title) ? Options.Title
        : Order.RootCount == 1 && Order.Unit(0) is { Record.Name: { Length: > 0 } name } ? name
        : ReportTexts.Report.In(Options.Language);

    /// <summary>The name of the unit at a place.</summary>
    public string NameOfUnit(int place) =>
        Order.Unit(place) is { Record: var unit } ? Named(unit.Name, unit.Id.Value) : ReportTexts.WithoutUnit.In(Options.Language);

    /// <summary>A title to show: the text, or the id of a thing without one.</summary>
    public static string Named(string title, string id) => string.IsNullOrWhiteSpace(title) ? $"[{id}]" : title;
}
