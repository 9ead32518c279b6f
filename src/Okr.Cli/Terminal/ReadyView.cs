using Okr.Reporting;
using Spectre.Console;

namespace Okr.Cli.Terminal;

/// <summary>At which levels the organisation is ready, as a page that a management team could discuss.</summary>
internal static class ReadyView
{
    public static void Print(IAnsiConsole terminal, ReadyPage page)
    {
        PrintHead(terminal, page);
        ReadyGates.PrintLadder(terminal, page);
        PrintWhy(terminal, page);
        ReadyGates.PrintMissing(terminal, page);
        ReadyPeople.PrintContradictions(terminal, page);
        ReadyGates.PrintWhatIf(terminal, page);
        ReadyPeople.PrintDepartments(terminal, page);
        ReadyPeople.PrintMindset(terminal, page);
        ReadyData.PrintEvidence(terminal, page);
        ReadyData.PrintPilots(terminal, page);
        ReadyData.PrintSteps(terminal, page);
        ReadyGates.PrintAdvice(terminal, page);
    }

    public static void Title(IAnsiConsole terminal, string title)
    {
        terminal.WriteLine();
        terminal.MarkupLine($"[bold]{Markup.Escape(title)}[/]");
    }

    /// <summary>A line of the page, indented, that wraps below itself.</summary>
    public static void Line(IAnsiConsole terminal, string markup, int indent = 2) => terminal.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));

    private static void PrintHead(IAnsiConsole terminal, ReadyPage page)
    {
        Fact(terminal, page, TerminalTexts.WidestScope, page.Report.Widest == PracticeScope.NotChosen ? page.In(TerminalTexts.NoScope) : page.NameOf(page.Report.Widest));
        Fact(terminal, page, ReadinessTexts.Now, page.NameOf(page.Rollout.Current));
        Fact(terminal, page, ReadinessTexts.Recommended, page.Rollout.Recommended == PracticeScope.NotChosen ? page.In(ReadinessTexts.NotYet) : page.NameOf(page.Rollout.Recommended));
        terminal.WriteLine();
    }

    private static void Fact(IAnsiConsole terminal, ReadyPage page, LocalizedText name, string value) =>
        terminal.MarkupLine($"[bold]{Markup.Escape(page.In(name) + page.In(ReadinessTexts.Colon))}[/]{Markup.Escape(value)}");

    private static void PrintWhy(IAnsiConsole terminal, ReadyPage page)
    {
        Title(terminal, page.In(ReadinessTexts.Why));
        foreach (var reason in page.Rollout.AllReasons)
        {
            Line(terminal, $"•{(page.Language == OkrLanguage.Chinese ? "" : " ")}{Markup.Escape(page.In(reason.Text))}[dim]{Markup.Escape(page.Aside(string.Join(", ", reason.MethodRules)))}[/]");
        }
    }
}
