using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>What the summary counts of one level.</summary>
internal sealed class LevelTally
{
    private readonly HashSet<Level> _levels = [];

    public int Objectives { get; private set; }

    public int KeyResults { get; private set; }

    public int Scored { get; private set; }

    /// <summary>How many support something else.</summary>
    public int Aligned { get; private set; }

    /// <summary>The names under which the level occurs, such as department and team, in the order of the scheme; none for objectives without a level.</summary>
    public IEnumerable<Level> Names(LevelScheme scheme) => scheme.Levels.Where(_levels.Contains);

    public void Add(Level? level, ObjectiveView objective, in ObjectiveScore score)
    {
        if (level is not null)
        {
            _levels.Add(level);
        }

        Objectives++;
        KeyResults += score.KeyResults;
        Scored += score.Counting is null ? 0 : 1;
        Aligned += objective.LinksUp.Any(link => link.IsLive) ? 1 : 0;
    }
}
