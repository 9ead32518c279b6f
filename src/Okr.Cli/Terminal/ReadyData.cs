using Okr.Readiness;
using Spectre.Console;

namespace Okr.Cli.Terminal;

/// <summary>What the data show, how pilots stand, and the plan over the coming cycles.</summary>
internal static class ReadyData
{
    private const int ShownCycles = 2;

    public static void PrintEvidence(IAnsiConsole terminal, ReadyPage page)
    {
        var evidence = page.Report.WholeEvidence;
        List<LocalizedText> lines = [.. Habits(page)];
        if (evidence.BelowTop > 0)
        {
            lines.Add(ReadyTexts.Aligned(evidence));
        }

        if (evidence.KeyResults > 0)
        {
            lines.Add(ReadyTexts.Sound(evidence));
        }

        if (evidence.Reported > 0)
        {
            lines.Add(ReadyTexts.Stale(evidence));
        }

        if (evidence.Late > 0)
        {
            lines.Add(ReadyTexts.Late(evidence, page.Names(page.Report.Evidence.Where(unit => unit.Late > 0).Select(unit => unit.Unit.GetValueOrDefault()))));
        }

        if (lines.Count > 0)
        {
            ReadyView.Title(terminal, page.In(ReadyTexts.Evidence));
            lines.ForEach(line => ReadyView.Line(terminal, Markup.Escape(page.In(line))));
        }
    }

    public static void PrintPilots(IAnsiConsole terminal, ReadyPage page)
    {
        if (page.Report.Pilots.Count == 0)
        {
            return;
        }

        ReadyView.Title(terminal, page.In(ReadyTexts.Pilots));
        foreach (var result in page.Report.Pilots)
        {
            var name = result.Pilot.Name.Length > 0 ? Printable.Clean(result.Pilot.Name) : page.Names(result.Pilot.Units);
            ReadyView.Line(terminal, $"{Markup.Escape(name + page.In(ReadyTexts.Colon))}[bold]{Markup.Escape(page.In(ReadyTexts.Of(result.Verdict)) + page.In(ReadyTexts.FullStop))}[/]{Markup.Escape(page.In(result.Reason))}");
            foreach (var criterion in result.Criteria)
            {
                var sign = criterion.State switch { CriterionState.Met => "[green]✔[/]", CriterionState.NotMet => "[red]✘[/]", _ => "[yellow]?[/]" };
                ReadyView.Line(terminal, $"{sign} {Markup.Escape(page.In(criterion.Title) + page.In(ReadyTexts.Colon))}[dim]{Markup.Escape(page.In(criterion.Evidence))}[/]", indent: 4);
            }
        }
    }

    public static void PrintSteps(IAnsiConsole terminal, ReadyPage page)
    {
        ReadyView.Title(terminal, page.In(ReadyTexts.Plan));
        foreach (var step in page.Rollout.Steps)
        {
            var before = step.Before.Count == 0 ? ReadyTexts.NothingMissing : ReadyTexts.Before(ReadyGates.Titles(page, step.Before));
            ReadyView.Line(terminal, $"[bold]{Markup.Escape(page.In(ReadyTexts.FromCycle(step.FirstCycle)))}{Markup.Escape(page.In(ReadyTexts.Colon))}[/]{Markup.Escape(page.NameOf(step.Scope))}[dim]{Markup.Escape(page.Aside(page.In(before)))}[/]");
        }
    }

    /// <summary>The last closed cycles in which anything was reported; where none is closed, those that run.</summary>
    private static IEnumerable<LocalizedText> Habits(ReadyPage page)
    {
        var known = page.Report.Cycles
            .Select(practised => (practised.Cycle, practised.Scope, Habit: page.Report.Habits.In(practised.Cycle.Id)))
            .Where(cycle => cycle.Habit.OnTime + cycle.Habit.Late > 0)
            .ToList();
        var closed = known.FindAll(cycle => cycle.Cycle.State == CycleState.Closed);
        return (closed.Count > 0 ? closed : known)
            .TakeLast(ShownCycles)
            .Select(cycle => ReadyTexts.Habit(cycle.Cycle.Name.Length > 0 ? cycle.Cycle.Name : cycle.Cycle.Id.Value, page.NameOf(cycle.Scope), cycle.Habit));
    }
}
