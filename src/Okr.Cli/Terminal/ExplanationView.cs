using Okr.Scoring;
using Spectre.Console;

namespace Okr.Cli.Terminal;

/// <summary>Where a number or a status comes from, as a tree.</summary>
internal static class ExplanationView
{
    public static void Print(IAnsiConsole terminal, Explanation? explanation, OkrLanguage language)
    {
        if (explanation is null)
        {
            return;
        }

        var tree = new Tree(Line(explanation, language));
        AddTerms(tree, explanation, language);
        terminal.Write(tree);
    }

    private static void AddTerms(IHasTreeNodes parent, Explanation explanation, OkrLanguage language)
    {
        foreach (var term in explanation.Terms)
        {
            AddTerms(parent.AddNode(Line(term, language)), term, language);
        }
    }

    private static string Line(Explanation explanation, OkrLanguage language) => Markup.Escape(Printable.Clean(explanation.ToLine(language)));
}
