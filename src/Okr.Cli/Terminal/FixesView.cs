using System.Globalization;
using Okr.Rules;
using Spectre.Console;

namespace Okr.Cli.Terminal;

/// <summary>What the known fixes would do, and what would be found after them.</summary>
internal static class FixesView
{
    private const int ShownOfEach = 20;

    public static void Print(IAnsiConsole terminal, FixPreview preview, OkrLanguage language)
    {
        if (preview.Fixes.Count == 0)
        {
            terminal.MarkupLine(Markup.Escape(TerminalTexts.NoFixes.In(language)));
            return;
        }

        terminal.MarkupLine($"[bold]{Markup.Escape(TerminalTexts.Fixes.In(language))}[/] [dim]× {Number(preview.Fixes.Count)}[/]");
        PrintList(terminal, preview.Fixes, fix => (fix.Finding, fix.IsProposal ? $"{fix.Title.In(language)} ({TerminalTexts.Proposal.In(language)})" : fix.Title.In(language)), language);
        Severity[] severities = [Severity.Error, Severity.Warning, Severity.Info];
        var counts = severities.Select(severity =>
            $"[{FindingsView.Colour(severity)}]{Markup.Escape(TerminalTexts.Of(severity).In(language))}[/] {Number(preview.Before.Findings.Count(severity))} → {Number(preview.After.Findings.Count(severity))}");
        terminal.MarkupLine($"[bold]{Markup.Escape(TerminalTexts.Findings.In(language))}[/]  {string.Join("  ", counts)}");
        if (preview.New is { Count: > 0 } added)
        {
            terminal.MarkupLine($"[bold]{Markup.Escape(TerminalTexts.NewAfterFixes.In(language))}[/] [dim]× {Number(added.Count)}[/]");
            PrintList(terminal, added, finding => (finding, FindingTexts.Of(preview.After.Policy.Rules).Message(finding, language)), language);
        }

        terminal.MarkupLine($"[dim]{Markup.Escape(TerminalTexts.NothingWritten.In(language))}[/]");
    }

    private static void PrintList<T>(IAnsiConsole terminal, IReadOnlyList<T> items, Func<T, (Finding Finding, string Text)> say, OkrLanguage language)
    {
        foreach (var (finding, text) in items.Take(ShownOfEach).Select(say))
        {
            var line = $"{finding.Rule.Value} [dim]{Markup.Escape(Printable.Clean(finding.Target.Id))}[/] {Markup.Escape(Printable.Clean(text))}";
            terminal.Write(new Padder(new Markup(line), new Padding(2, 0, 0, 0)));
        }

        if (items.Count > ShownOfEach)
        {
            terminal.MarkupLine($"  [dim]… {Number(items.Count - ShownOfEach)} {Markup.Escape(TerminalTexts.More.In(language))}[/]");
        }
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
