namespace Okr.Interchange;

/// <summary>What an objective says in the columns that the rows below it usually repeat.</summary>
internal readonly record struct RepeatedValues(string Cycle, DateOnly? Start, DateOnly? End, LevelKey? Level)
{
    /// <summary>Whether a text in one of those columns says the same.</summary>
    public bool Include(PlanColumn column, string text, LevelWords levels) => column switch
    {
        PlanColumn.Cycle => string.Equals(text, Cycle, StringComparison.Ordinal),
        PlanColumn.Start => DateText.TryRead(text, out var start) && start == Start,
        PlanColumn.End => DateText.TryRead(text, out var end) && end == End,
        _ => Level is { } stated && levels.Find(text) is { } level && levels.Scheme.AreSame(stated, level),
    };
}
