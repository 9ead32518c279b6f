using Okr.Wording;

namespace Okr.Rules;

/// <summary>How a title that says too much could be shared out: what stays, what becomes key results, and what becomes initiatives.</summary>
internal sealed record TitleSplit(string Kept, IReadOnlyList<string> Results, IReadOnlyList<string> Work)
{
    /// <summary>Makes the sentence the key result that it is, and keeps its words; null where too little would be left of them.</summary>
    public static TitleSplit? OfNumbers(string title)
    {
        if (WordListReader.Of(title) is not { } reader || HoldsSeveral(reader.Read(title)))
        {
            return null;
        }

        var words = reader.PartsOf(reader.PartsOf(title).WithoutFigures()).WithoutLooseEnd();
        return reader.Reads(words) && reader.PartsOf(words).HasContent && !reader.Read(words).Has(SentenceTraits.Figure) ? new(words, [title], []) : null;
    }

    /// <summary>Keeps the first goal that is an outcome, for work serves it and not the other way round; null where it is no goal by itself.</summary>
    public static TitleSplit? OfGoals(string title)
    {
        if (WordListReader.Of(title) is not { } reader)
        {
            return null;
        }

        var goals = reader.PartsOf(title).Goals();
        if (goals.Count < 2 || !goals.All(goal => reader.Reads(goal) && reader.PartsOf(goal).HasContent))
        {
            return null;
        }

        var kept = goals.Find(goal => !IsWork(reader.Read(goal))) ?? goals[0];
        var others = goals.Where(goal => !string.Equals(goal, kept, StringComparison.Ordinal)).ToLookup(goal => IsWork(reader.Read(goal)));
        return HoldsSeveral(reader.Read(kept)) ? null : new(kept, [.. others[false]], [.. others[true]]);
    }

    /// <summary>What a title of the form "from here to there" measures; null for others, whose number is in the title only.</summary>
    public static NumericMetric? MetricOf(string title) =>
        WordListReader.Of(title)?.Read(title) is { Quantities: [var from, var to] } sentence && sentence.Has(SentenceTraits.FromTo) && from.Kind == to.Kind
            ? new() { Baseline = from.Value, Target = to.Value, Unit = from.Kind == QuantityKind.Percent ? "%" : "" }
            : null;

    /// <summary>The same with every part a key result: what stood in a key result is measured.</summary>
    public TitleSplit AsResults() => this with { Results = [.. Results, .. Work], Work = [] };

    private static bool IsWork(Sentence goal) => goal.Lead is VerbKind.Activity or VerbKind.Assist or VerbKind.Deliver or VerbKind.Hire && !goal.Has(SentenceTraits.Effect);

    private static bool HoldsSeveral(Sentence sentence) =>
        sentence.Has(SentenceTraits.MeansAndEnd) || (sentence.Has(SentenceTraits.SeveralGoals) && !sentence.Has(SentenceTraits.Aspiration));
}
