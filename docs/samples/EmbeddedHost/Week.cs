using Okr;
using Okr.Access;
using Okr.Interchange;
using Okr.Reporting;
using Okr.Rules;

namespace Samples.EmbeddedHost;

/// <summary>What happens to OKR in a week: a plan comes in, somebody checks in, and everybody looks at the report.</summary>
/// <param name="okr">Store, policy and clock together.</param>
/// <param name="output">Where it tells about it.</param>
public sealed class Week(OkrService okr, TextWriter output)
{
    private static readonly WorkspaceId Tidewater = new("tidewater");
    private static readonly KeyResultId ActiveRiders = new("c1.kr2");

    /// <summary>Does the week's work.</summary>
    /// <param name="report">The HTML file to write.</param>
    public async Task WorkAsync(string report)
    {
        await ImportAsync();
        await CheckInAsync(riders: 500);
        var analysis = await okr.AnalyzeAsync(Tidewater);
        Print(analysis);
        await using var file = new StreamWriter(report);
        HtmlReport.Write(analysis, file, new HtmlReportOptions { Title = "Tidewater Bikes" });
        output.WriteLine($"The report is in {report}.");
    }

    /// <summary>The commit has an id, so that a second start, or a second host, does not import the plan again.</summary>
    private async Task ImportAsync()
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "tidewater", "plan.csv"));
        var import = await PlanCsv.ReadAsync([new PlanSource("plan.csv", file)], new PlanCsvOptions());
        var document = import.Document ?? throw new InvalidOperationException(string.Join(Environment.NewLine, import.Problems));
        var commit = new OkrCommit
        {
            Id = new("import of plan.csv"),
            Changes = [.. document.Records.Select(record => new OkrChange.Put(record))],
            Reason = "The plan of the fourth quarter",
        };
        var receipt = await okr.CommitAsync(Tidewater, commit);
        output.WriteLine(receipt.IsRepeated ? $"The plan was imported before, as commit {receipt.Sequence}." : $"Imported {commit.Changes.Count} records as commit {receipt.Sequence}.");
    }

    /// <summary>The owner reports; what the report does to the key result is the library's business, and so is asking again where somebody else was faster.</summary>
    private async Task CheckInAsync(decimal riders)
    {
        var keyResult = (await okr.LoadAsync(Tidewater)).Find(ActiveRiders)!.Value.Record;
        var metric = (NumericMetric)keyResult.Metric!;
        var (value, count) = (metric.Current + riders, (keyResult.CheckIns?.Count ?? 0) + 1);
        var report = new CheckIn { Id = new($"{ActiveRiders}-{count}"), KeyResult = ActiveRiders, Value = value };
        var receipt = await okr.CheckInAsync(Tidewater, new Viewer { Person = keyResult.Owner ?? default }, report);
        output.WriteLine($"Check-in {count}: {value:0} {metric.Unit}, commit {receipt?.Sequence}.");
    }

    private void Print(OkrAnalysis analysis)
    {
        var findings = analysis.Findings;
        var company = analysis.Snapshot.Units.First(unit => unit.Record.Parent is null);
        output.WriteLine($"{analysis.Snapshot.Objectives.Count} objectives; {company.Record.Name} scores {analysis.Scores.Of(company).Score:0.00}; ready for: {analysis.Readiness.Widest}.");
        output.WriteLine($"Findings: {findings.Count(Severity.Error)} errors, {findings.Count(Severity.Warning)} warnings, {findings.Count(Severity.Info)} notes. The errors:");
        foreach (var finding in findings.Findings.Where(finding => finding.Severity == Severity.Error && finding.Suppression is null))
        {
            output.WriteLine($"  {finding.Rule} {finding.Target}: {FindingTexts.Default.Message(finding, OkrLanguage.English)}");
        }
    }
}
