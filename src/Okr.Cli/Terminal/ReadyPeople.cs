using Okr.Readiness;
using Okr.Reporting;
using Spectre.Console;

namespace Okr.Cli.Terminal;

/// <summary>What people say and how departments stand. No single person is shown, and no group that could give one away.</summary>
internal static class ReadyPeople
{
    private const int BarWidth = 20;

    public static void PrintContradictions(IAnsiConsole terminal, ReadyPage page)
    {
        if (page.Report.Contradictions.Count == 0)
        {
            return;
        }

        ReadyView.Title(terminal, page.In(ReadinessTexts.Contradictions));
        foreach (var contradiction in page.Report.Contradictions)
        {
            var unit = contradiction.Unit is { } id ? page.Aside(page.NameOf(id)) : "";
            ReadyView.Line(terminal, $"[yellow]![/] {Markup.Escape(page.In(contradiction.Title) + unit)}");
            ReadyView.Line(terminal, $"[dim]{Markup.Escape(page.In(ReadinessTexts.People))}[/]  {Markup.Escape(page.In(contradiction.Attested))}", indent: 4);
            ReadyView.Line(terminal, $"[dim]{Markup.Escape(page.In(ReadinessTexts.Data))}[/]  {Markup.Escape(page.In(contradiction.Shown))}", indent: 4);
        }
    }

    public static void PrintDepartments(IAnsiConsole terminal, ReadyPage page)
    {
        if (page.Report.Departments.Count == 0)
        {
            return;
        }

        ReadyView.Title(terminal, page.In(ReadinessTexts.Departments));
        var (ready, others) = (page.Report.ReadyDepartments, page.Report.Departments.Where(department => !department.IsReady).ToList());
        if (ready.Count > 0)
        {
            ReadyView.Line(terminal, $"[green]✔ {Markup.Escape(page.In(ReadinessTexts.Ready))}[/]  {Markup.Escape(page.Names(ready.Select(department => department.Unit)))}");
        }

        foreach (var same in others.GroupBy(department => ReadyGates.Titles(page, department.Missing), StringComparer.Ordinal))
        {
            ReadyView.Line(terminal, $"[red]✘ {Markup.Escape(page.In(ReadinessTexts.NotReady))}[/]  {Markup.Escape(page.Names(page.Tops(same.Select(department => department.Unit))) + page.In(ReadinessTexts.Colon))}[dim]{Markup.Escape(same.Key)}[/]");
        }

        if (page.Report.Departments.Where(department => department.NeedsOkrsE).Select(department => department.Unit).ToList() is { Count: > 0 } young)
        {
            ReadyView.Line(terminal, $"[yellow]![/] {Markup.Escape(page.Names(young) + page.In(ReadinessTexts.Colon))}{Markup.Escape(page.In(ReadinessTexts.NeedsOkrsE))}");
        }
    }

    public static void PrintMindset(IAnsiConsole terminal, ReadyPage page)
    {
        var (whole, units) = (page.Report.Mindset.Whole, page.Report.Mindset.Units.Where(group => page.Snapshot.Find(group.Unit.GetValueOrDefault())?.Parent is not null).ToList());
        if (whole.Complete + whole.Incomplete == 0)
        {
            return;
        }

        ReadyView.Title(terminal, page.In(ReadinessTexts.Mindset));
        Bar(terminal, page, whole, page.In(ReadinessTexts.Everybody));
        foreach (var group in units.Where(group => group.IsShown))
        {
            Bar(terminal, page, group, page.NameOf(group.Unit.GetValueOrDefault()));
        }

        var hidden = units.Count(group => !group.IsShown) + (whole.IsShown ? 0 : 1);
        if (hidden > 0)
        {
            ReadyView.Line(terminal, $"[dim]{Markup.Escape(page.In(ReadinessTexts.Hidden(hidden, page.Report.Mindset.SmallestGroup)))}[/]");
        }
    }

    private static void Bar(IAnsiConsole terminal, ReadyPage page, MindsetGroup group, string name)
    {
        if (group.MatureShare is { } share)
        {
            var filled = (int)decimal.Round(share * BarWidth, MidpointRounding.AwayFromZero);
            var bar = $"[green]{new string('█', filled)}[/][dim]{new string('░', BarWidth - filled)}[/]";
            ReadyView.Line(terminal, $"{bar} {Markup.Escape(name + page.In(ReadinessTexts.Colon))}{Markup.Escape(page.In(ReadinessTexts.MatureOf(share, group.Mean)))}");
        }
    }
}
