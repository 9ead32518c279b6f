namespace Okr.Rules;

/// <summary>A cycle with dates in which objectives were or are worked on, and how far down.</summary>
internal sealed class PracticeCycle(Cycle record, DateOnly start, DateOnly end)
{
    public Cycle Record { get; } = record;

    public DateOnly Start { get; } = start;

    public DateOnly End { get; } = end;

    public OkrTarget Target => OkrTarget.Of(Record.Id);

    /// <summary>How many objectives there are in each of the scopes, by its number; at 0 those whose level is not known.</summary>
    public int[] Counts { get; } = new int[(int)PracticeScope.Full + 1];

    /// <summary>The scope that the objectives show. What is not known may be anything, so it counts as all levels.</summary>
    public PracticeScope Widest => Counts[0] > 0 ? PracticeScope.Full : (PracticeScope)Array.FindLastIndex(Counts, count => count > 0);

    public int CountOf(PracticeScope scope) => Counts[(int)scope];
}
