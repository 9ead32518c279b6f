using System.Globalization;
using Okr.Rules;
using Okr.Scoring;
using Spectre.Console;

namespace Okr.Cli.Terminal;

/// <summary>What a plan is and how it stands, in a few lines.</summary>
internal static class SummaryView
{
    public static void Print(IAnsiConsole terminal, OkrAnalysis analysis, OkrLanguage language)
    {
        var document = analysis.Snapshot.Document;
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(3)).AddColumn();
        grid.AddRow(
            Head(TerminalTexts.Plan, language),
            string.Join(
                "  ",
                Counted(document.Objectives.Count, TerminalTexts.Objectives, language),
                Counted(analysis.Snapshot.KeyResults.Count, TerminalTexts.KeyResults, language),
                Counted(document.Initiatives.Count, TerminalTexts.Initiatives, language),
                Counted(document.Units.Count, TerminalTexts.Units, language)));
        grid.AddRow(Head(TerminalTexts.Scores, language), Bands(analysis, language));
        grid.AddRow(Head(TerminalTexts.Findings, language), Severities(analysis.Findings, language));
        grid.AddRow(Head(TerminalTexts.Readiness, language), Readiness(analysis, language));
        terminal.Write(grid);
        terminal.WriteLine();
    }

    public static void PrintWritten(IAnsiConsole terminal, string file, OkrLanguage language) =>
        terminal.MarkupLine($"{Markup.Escape(TerminalTexts.Written.In(language))} [bold]{Markup.Escape(Printable.Clean(file))}[/]");

    private static string Head(LocalizedText text, OkrLanguage language) => $"[bold]{Markup.Escape(text.In(language))}[/]";

    private static string Counted(int count, LocalizedText noun, OkrLanguage language) => $"[bold]{count.ToString("N0", CultureInfo.InvariantCulture)}[/] {Markup.Escape(noun.In(language))}";

    private static string Bands(OkrAnalysis analysis, OkrLanguage language)
    {
        var counts = analysis.Snapshot.Objectives.CountBy(objective => analysis.Scores.Of(objective).Band).ToDictionary();
        ScoreBand[] bands = [ScoreBand.Green, ScoreBand.Yellow, ScoreBand.Red, ScoreBand.None];
        return string.Join("  ", bands.Select(band => $"[{ScoreBar.Colour(band)}]●[/] {Counted(counts.GetValueOrDefault(band), TerminalTexts.Of(band), language)}"));
    }

    private static string Severities(FindingReport findings, OkrLanguage language)
    {
        Severity[] severities = [Severity.Error, Severity.Warning, Severity.Info];
        var counts = severities.Select(severity => $"[{FindingsView.Colour(severity)}]■[/] {Counted(findings.Count(severity), TerminalTexts.Of(severity), language)}");
        return string.Join("  ", counts.Append(Counted(findings.SuppressedCount, TerminalTexts.Suppressed, language)));
    }

    private static string Readiness(OkrAnalysis analysis, OkrLanguage language)
    {
        var report = analysis.Readiness;
        var widest = report.Widest == PracticeScope.NotChosen ? TerminalTexts.NoScope : TerminalTexts.Of(report.Widest);
        var text = $"[bold]{Markup.Escape(widest.In(language))}[/]";
        return report.Next is { Missing.Count: > 0 } next ? $"{text}  [dim]{Markup.Escape(TerminalTexts.MissingNext.In(language))}: {next.Missing.Count}[/]" : text;
    }
}
