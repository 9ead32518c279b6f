using System.Globalization;
using Okr.Scoring;
using Spectre.Console;

namespace Okr.Cli.Terminal;

/// <summary>The organisation from the top down, with the objectives of each unit, their key results and score bars.</summary>
internal static class ScoreTreeView
{
    /// <summary>What a person reads on a terminal; a bigger plan ends in a line that says how much is left.</summary>
    private const int ShownObjectives = 60;

    private const int TitleWidth = 72;

    public static void Print(IAnsiConsole terminal, ScoreSheet scores, OkrLanguage language)
    {
        var writer = new Writer(scores, language);
        var tree = new Tree(string.Create(CultureInfo.InvariantCulture, $"[bold]{Markup.Escape(TerminalTexts.Scores.In(language))}[/] [dim]{Markup.Escape(scores.Policy.Name)}, {scores.Today:yyyy-MM-dd}[/]"));
        foreach (var unit in scores.Snapshot.Units.Where(unit => unit.Parent is null))
        {
            writer.AddUnit(tree, unit);
        }

        var homeless = scores.Snapshot.Objectives.Where(objective => objective.Unit is null).ToList();
        if (homeless.Count > 0 && !writer.IsFull)
        {
            writer.AddObjectives(tree.AddNode($"[dim]{Markup.Escape(TerminalTexts.NoUnit.In(language))}[/]"), homeless);
        }

        terminal.Write(tree);
        if (scores.Snapshot.Objectives.Count - writer.Written is var left and > 0)
        {
            terminal.MarkupLine($"[dim]… {left.ToString("N0", CultureInfo.InvariantCulture)} {Markup.Escape(TerminalTexts.More.In(language))}: okr report[/]");
        }

        terminal.WriteLine();
    }

    private sealed class Writer(ScoreSheet scores, OkrLanguage language)
    {
        public int Written { get; private set; }

        public bool IsFull => Written >= ShownObjectives;

        /// <summary>Depth is bounded by the cut: a unit is only entered while there is room, and each level of nesting shows at least itself.</summary>
        public void AddUnit(IHasTreeNodes parent, UnitView unit)
        {
            var open = new Stack<(IHasTreeNodes Parent, UnitView Unit)>([(parent, unit)]);
            while (open.TryPop(out var next) && !IsFull)
            {
                var score = scores.Of(next.Unit);
                var node = next.Parent.AddNode($"[bold]{Title(next.Unit.Record.Name)}[/]  {ScoreBar.Markup(score.Score, score.Band, language)}");
                AddObjectives(node, next.Unit.Objectives);
                foreach (var child in next.Unit.Children.Reverse())
                {
                    open.Push((node, child));
                }
            }
        }

        public void AddObjectives(IHasTreeNodes parent, IReadOnlyList<ObjectiveView> objectives)
        {
            foreach (var objective in objectives)
            {
                if (IsFull)
                {
                    return;
                }

                Written++;
                var score = scores.Of(objective);
                var status = Markup.Escape(TerminalTexts.Of(score.Status).In(language));
                var node = parent.AddNode($"{ScoreBar.Markup(score.Counting, score.Band, language)}  {Title(objective.Record.Title)} [dim]{Id(objective.Record.Id.Value)} {status}[/]");
                foreach (var keyResult in objective.KeyResults)
                {
                    var own = scores.Of(keyResult);
                    node.AddNode($"{ScoreBar.Markup(own.Counting, own.Band, language)}  {Title(keyResult.Record.Title)} [dim]{Id(keyResult.Record.Id.Value)}[/]");
                }
            }
        }

        private static string Title(string text) => Markup.Escape(Printable.Clean(text, TitleWidth));

        private static string Id(string text) => Markup.Escape(Printable.Clean(text));
    }
}
