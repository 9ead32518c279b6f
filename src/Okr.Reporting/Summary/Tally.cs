using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>What the summary counts, in one pass over the plan.</summary>
internal sealed class Tally
{
    /// <summary>Scores come in tenths from 0.0 to 1.0.</summary>
    public const int Tenths = 11;

    public Tally(OkrAnalysis analysis)
    {
        var levels = new SortedDictionary<int, LevelTally>();
        foreach (var objective in analysis.Snapshot.Objectives)
        {
            var score = analysis.Scores.Of(objective);
            ObjectiveBands[(int)score.Band]++;
            ObjectiveStatuses[(int)score.Status]++;
            if (score.Counting is { } counting)
            {
                Histogram[(int)(Math.Clamp(decimal.Round(counting, 1, MidpointRounding.AwayFromZero), 0m, 1m) * 10m), (int)score.Band]++;
            }

            var level = objective.Unit?.Level;
            var rank = level?.Rank ?? int.MaxValue;
            if (!levels.TryGetValue(rank, out var tally))
            {
                levels[rank] = tally = new LevelTally();
            }

            tally.Add(level, objective, score);
        }

        foreach (var keyResult in analysis.Snapshot.KeyResults)
        {
            var score = analysis.Scores.Of(keyResult);
            KeyResultBands[(int)score.Band]++;
            KeyResultStatuses[(int)score.Status]++;
        }

        Levels = [.. levels.Values];
    }

    /// <summary>Objectives by <see cref="ScoreBand"/>.</summary>
    public int[] ObjectiveBands { get; } = new int[4];

    /// <summary>Key results by <see cref="ScoreBand"/>.</summary>
    public int[] KeyResultBands { get; } = new int[4];

    /// <summary>Objectives by <see cref="OkrStatus"/>.</summary>
    public int[] ObjectiveStatuses { get; } = new int[Enum.GetValues<OkrStatus>().Length];

    /// <summary>Key results by <see cref="OkrStatus"/>.</summary>
    public int[] KeyResultStatuses { get; } = new int[Enum.GetValues<OkrStatus>().Length];

    /// <summary>Objectives by tenth and band: where the bands begin is the policy's choice.</summary>
    public int[,] Histogram { get; } = new int[Tenths, 4];

    /// <summary>The levels from the top down; last the objectives without one.</summary>
    public IReadOnlyList<LevelTally> Levels { get; }
}
