using Okr.Readiness;
using Spectre.Console;

namespace Okr.Cli.Terminal;

/// <summary>The ladder of practice scopes with its gates, as a page that a management team could discuss.</summary>
internal static class ReadyView
{
    public static void Print(IAnsiConsole terminal, ReadinessReport report, OkrLanguage language)
    {
        var widest = report.Widest == PracticeScope.NotChosen ? TerminalTexts.NoScope : TerminalTexts.Of(report.Widest);
        terminal.MarkupLine($"[bold]{Markup.Escape(TerminalTexts.WidestScope.In(language))}:[/] {Markup.Escape(widest.In(language))}");
        terminal.WriteLine();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scope in report.Scopes)
        {
            var gate = scope.Holds ? $"[green]✔ {Markup.Escape(TerminalTexts.GateHolds.In(language))}[/]" : $"[red]✘ {Markup.Escape(TerminalTexts.GateClosed.In(language))}[/]";
            terminal.MarkupLine($"[bold]{Markup.Escape(TerminalTexts.Of(scope.Scope).In(language))}[/]  {gate}");
            foreach (var result in scope.Criteria.Except(scope.Advice).Where(result => told.Add(result.Criterion.Id)))
            {
                PrintCriterion(terminal, result, language);
            }

            var advice = scope.Advice.Where(result => told.Add(result.Criterion.Id)).ToList();
            if (advice.Count > 0)
            {
                terminal.MarkupLine($"  [dim]{Markup.Escape(TerminalTexts.Advised.In(language))}[/]");
                advice.ForEach(result => PrintCriterion(terminal, result, language));
            }

            terminal.WriteLine();
        }
    }

    private static void PrintCriterion(IAnsiConsole terminal, CriterionResult result, OkrLanguage language)
    {
        var (sign, colour, word) = result.State switch
        {
            CriterionState.Met => ('✔', "green", TerminalTexts.Met),
            CriterionState.NotMet => ('✘', "red", TerminalTexts.NotMet),
            _ => ('?', "yellow", TerminalTexts.NotAnswered),
        };
        var evidence = Printable.Clean(result.Evidence.In(language));
        var line = $"[{colour}]{sign} {Markup.Escape(word.In(language))}[/] {Markup.Escape(result.Criterion.Title.In(language))}"
            + (evidence.Length == 0 ? "" : $" [dim]{Markup.Escape(evidence)}[/]")
            + (result.State == CriterionState.Met ? "" : $"\n  → {Markup.Escape(result.Criterion.NextStep.In(language))}");
        terminal.Write(new Padder(new Markup(line), new Padding(2, 0, 0, 0)));
    }
}
