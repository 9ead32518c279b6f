using System.Globalization;
using Okr.Cli.Output;
using Okr.Rules;
using Spectre.Console;

namespace Okr.Cli.Terminal;

/// <summary>Findings grouped by rule, the worst first, each rule with its count and a few of its findings.</summary>
internal static class FindingsView
{
    /// <summary>A terminal is for reading; whoever wants all of 10,000 findings takes JSON.</summary>
    private const int ShownOfEach = 8;

    public static void Print(IAnsiConsole terminal, OkrAnalysis analysis, NewFindings? news, OkrLanguage language)
    {
        if (news is not null)
        {
            var line = TerminalTexts.Since(news.Report.Findings.Count - news.Report.SuppressedCount, news.Known.Count, news.GoneCount).In(language);
            terminal.MarkupLine($"[dim]{Markup.Escape(line)}[/]");
        }

        var groups = analysis.Findings.Findings
            .Where(finding => finding.Suppression is null)
            .GroupBy(finding => (finding.Rule, finding.Severity))
            .OrderByDescending(group => group.Key.Severity)
            .ThenBy(group => group.Key.Rule.Value, StringComparer.Ordinal)
            .ToList();
        if (groups.Count == 0)
        {
            var nothing = news is null ? TerminalTexts.NoFindings : TerminalTexts.NothingNew;
            terminal.MarkupLine($"[green]{Markup.Escape(nothing.In(language))}[/]");
            return;
        }

        foreach (var group in groups)
        {
            PrintGroup(terminal, group.Key.Rule, group.Key.Severity, [.. group], language);
        }
    }

    public static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "blue",
    };

    private static void PrintGroup(IAnsiConsole terminal, RuleId rule, Severity severity, IReadOnlyList<Finding> findings, OkrLanguage language)
    {
        var title = FindingTexts.Default.Title(rule, language);
        var count = findings.Count.ToString("N0", CultureInfo.InvariantCulture);
        terminal.MarkupLine($"[{Colour(severity)} bold]{Markup.Escape(TerminalTexts.Of(severity).In(language))} {rule.Value}[/] [bold]{Markup.Escape(title)}[/] [dim]× {count}[/]");
        foreach (var finding in findings.Take(ShownOfEach))
        {
            var line = $"[dim]{Markup.Escape(Printable.Clean(finding.Target.Id))}[/] {Markup.Escape(Printable.Clean(FindingTexts.Default.Message(finding, language)))}";
            terminal.Write(new Padder(new Markup(line), new Padding(2, 0, 0, 0)));
        }

        if (findings.Count > ShownOfEach)
        {
            var more = (findings.Count - ShownOfEach).ToString("N0", CultureInfo.InvariantCulture);
            terminal.MarkupLine($"  [dim]… {more} {Markup.Escape(TerminalTexts.More.In(language))}[/]");
        }

        if (RuleCatalogue.Find(rule) is { } known)
        {
            terminal.MarkupLine($"  [dim]{Markup.Escape(TerminalTexts.Help.In(language))}: {Markup.Escape(known.Descriptor.HelpPage)}[/]");
        }

        terminal.WriteLine();
    }
}
