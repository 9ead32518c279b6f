using Okr.Readiness;
using Okr.Reporting;
using Spectre.Console;

namespace Okr.Cli.Terminal;

/// <summary>What the data show, how pilots stand, and the plan over the coming cycles.</summary>
internal static class ReadyData
{
    public static void PrintEvidence(IAnsiConsole terminal, ReadyPage page)
    {
        var lines = ReadinessTexts.Of(page.Report, page.NameOf, page.Names).ToList();
        if (lines.Count > 0)
        {
            ReadyView.Title(terminal, page.In(ReadinessTexts.Evidence));
            lines.ForEach(line => ReadyView.Line(terminal, Markup.Escape(page.In(line))));
        }
    }

    public static void PrintPilots(IAnsiConsole terminal, ReadyPage page)
    {
        if (page.Report.Pilots.Count == 0)
        {
            return;
        }

        ReadyView.Title(terminal, page.In(ReadinessTexts.Pilots));
        foreach (var result in page.Report.Pilots)
        {
            var name = result.Pilot.Name.Length > 0 ? Printable.Clean(result.Pilot.Name) : page.Names(result.Pilot.Units);
            ReadyView.Line(terminal, $"{Markup.Escape(name + page.In(ReadinessTexts.Colon))}[bold]{Markup.Escape(page.In(ReadinessTexts.Of(result.Verdict)) + page.In(ReadinessTexts.FullStop))}[/]{Markup.Escape(page.In(result.Reason))}");
            foreach (var criterion in result.Criteria)
            {
                var sign = criterion.State switch { CriterionState.Met => "[green]✔[/]", CriterionState.NotMet => "[red]✘[/]", _ => "[yellow]?[/]" };
                ReadyView.Line(terminal, $"{sign} {Markup.Escape(page.In(criterion.Title) + page.In(ReadinessTexts.Colon))}[dim]{Markup.Escape(page.In(criterion.Evidence))}[/]", indent: 4);
            }
        }
    }

    public static void PrintSteps(IAnsiConsole terminal, ReadyPage page)
    {
        ReadyView.Title(terminal, page.In(ReadinessTexts.Plan));
        foreach (var step in page.Rollout.Steps)
        {
            var before = step.Before.Count == 0 ? ReadinessTexts.NothingMissing : ReadinessTexts.Before(ReadyGates.Titles(page, step.Before));
            ReadyView.Line(terminal, $"[bold]{Markup.Escape(page.In(ReadinessTexts.FromCycle(step.FirstCycle)))}{Markup.Escape(page.In(ReadinessTexts.Colon))}[/]{Markup.Escape(page.NameOf(step.Scope))}[dim]{Markup.Escape(page.Aside(page.In(before)))}[/]");
        }
    }
}
