using Okr.Readiness;
using Okr.Reporting;
using Spectre.Console;

namespace Okr.Cli.Terminal;

/// <summary>The ladder of scopes, and what is missing for the wider ones.</summary>
internal static class ReadyGates
{
    public static void PrintLadder(IAnsiConsole terminal, ReadyPage page)
    {
        foreach (var scope in page.Report.Scopes)
        {
            var conditions = scope.Criteria.Where(result => !result.Criterion.IsAdvice).ToList();
            var met = page.In(ReadinessTexts.MetOf(conditions.Count - scope.Missing.Count, conditions.Count));
            var sign = scope.Holds ? $"[green]✔ {Markup.Escape(page.In(TerminalTexts.GateHolds))}[/]" : $"[red]✘ {Markup.Escape(page.In(TerminalTexts.GateClosed))}[/]";
            ReadyView.Line(terminal, $"{sign}  [bold]{Markup.Escape(page.In(scope.Title))}[/]  [dim]{Markup.Escape(met)}[/]");
        }
    }

    /// <summary>What each wider gate asks for beyond the ones before it, by unit and by whom.</summary>
    public static void PrintMissing(IAnsiConsole terminal, ReadyPage page)
    {
        var told = new HashSet<Criterion>();
        foreach (var scope in page.Report.Scopes)
        {
            var missing = scope.Missing.Where(result => told.Add(result.Criterion)).ToList();
            if (missing.Count == 0)
            {
                continue;
            }

            ReadyView.Title(terminal, page.In(ReadinessTexts.MissingFor(page.NameOf(scope.Scope))));
            missing.ForEach(result => PrintOne(terminal, page, result));
        }
    }

    public static void PrintAdvice(IAnsiConsole terminal, ReadyPage page)
    {
        var advice = page.Report.Scopes.Where(scope => scope.Scope <= Reach(page)).SelectMany(scope => scope.Advice).Distinct().ToList();
        if (advice.Count > 0)
        {
            ReadyView.Title(terminal, page.In(ReadinessTexts.Advice));
            advice.ForEach(result => PrintOne(terminal, page, result));
        }
    }

    public static void PrintWhatIf(IAnsiConsole terminal, ReadyPage page)
    {
        var steps = page.Report.WhatIfs.Where(step => page.Report.Next is { } next && next.Missing.Any(result => result.Criterion == step.Criterion)).ToList();
        if (steps.Count == 0)
        {
            return;
        }

        ReadyView.Title(terminal, page.In(ReadinessTexts.WhatIf));
        foreach (var step in steps)
        {
            var effect = step.Widest > page.Report.Widest
                ? $"[green]{Markup.Escape(page.In(ReadinessTexts.Opens(page.NameOf(step.Widest))))}[/]"
                : Markup.Escape(page.In(ReadinessTexts.StillMissing(Titles(page, step.StillMissing))));
            ReadyView.Line(terminal, $"{Markup.Escape(page.In(step.Criterion.Title))} → {effect}");
        }
    }

    public static string Titles(ReadyPage page, IEnumerable<CriterionResult> results) =>
        string.Join(page.Language == OkrLanguage.Chinese ? "；" : "; ", results.Select(result => page.In(result.Criterion.Title)));

    /// <summary>Advice for the scopes up to the next step; more would be noise.</summary>
    private static PracticeScope Reach(ReadyPage page) => page.Report.Next?.Scope ?? PracticeScope.Full;

    private static void PrintOne(IAnsiConsole terminal, ReadyPage page, CriterionResult result)
    {
        var (sign, colour) = result.State == CriterionState.NotMet ? ('✘', "red") : ('?', "yellow");
        ReadyView.Line(terminal, $"[{colour}]{sign}[/] {Markup.Escape(page.In(result.Criterion.Title) + page.In(ReadinessTexts.Colon))}[dim]{Markup.Escape(page.In(result.Evidence))}[/]");
        var units = page.Report.UnitsMissing(result.Criterion.Id);
        var where = units.Count == 0 ? "" : $"[dim]{Markup.Escape(page.Aside(page.Names(units)))}[/]";
        ReadyView.Line(terminal, $"→ [bold]{Markup.Escape(page.WhoActs(result.Criterion) + page.In(ReadinessTexts.Colon))}[/]{Markup.Escape(page.In(result.Criterion.NextStep))}{where}", indent: 4);
    }
}
