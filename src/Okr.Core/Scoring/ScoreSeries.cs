using Ardalis.GuardClauses;
using Okr.Alignment;

namespace Okr.Scoring;

/// <summary>Scores day by day, from the check-ins: unknown before the first, carried forward after each, corrected by late reports.</summary>
/// <remarks>Grades have no history and are left aside, and so are initiatives, and steps and zones that no check-in told. The cost follows the number of days with a check-in and the
/// size of what the score is made of. Pure; safe for use from any thread.</remarks>
public static class ScoreSeries
{
    /// <summary>The scores of a key result.</summary>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="keyResult">A key result of the snapshot.</param>
    /// <param name="from">The first day.</param>
    /// <param name="days">How many days; none for 0.</param>
    public static IReadOnlyList<SeriesPoint> Of(OkrSnapshot snapshot, ScoringPolicy policy, KeyResultView keyResult, DateOnly from, int days)
    {
        var position = keyResult.Index - Guard.Against.Null(snapshot).KeyResultStarts[keyResult.Objective.Index];
        return Trace(snapshot, policy, [keyResult.Objective.Index], from, days, sheet => sheet.Of(sheet.Snapshot.Objectives[0].KeyResults[position]).Score);
    }

    /// <summary>The scores of an objective.</summary>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="objective">An objective of the snapshot.</param>
    /// <param name="from">The first day.</param>
    /// <param name="days">How many days; none for 0.</param>
    public static IReadOnlyList<SeriesPoint> Of(OkrSnapshot snapshot, ScoringPolicy policy, ObjectiveView objective, DateOnly from, int days) =>
        Trace(snapshot, policy, [objective.Index], from, days, sheet => sheet.Of(sheet.Snapshot.Objectives[0]).Score);

    /// <summary>The scores of a unit.</summary>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="unit">A unit of the snapshot.</param>
    /// <param name="from">The first day.</param>
    /// <param name="days">How many days; none for 0.</param>
    public static IReadOnlyList<SeriesPoint> Of(OkrSnapshot snapshot, ScoringPolicy policy, UnitView unit, DateOnly from, int days)
    {
        var (objectives, units) = (new List<int>(), new List<int> { unit.Index });
        for (var i = 0; i < units.Count; i++)
        {
            objectives.AddRange(Guard.Against.Null(snapshot).UnitObjectives[units[i]].ToArray());
            units.AddRange(snapshot.UnitChildren[units[i]].ToArray());
        }

        return Trace(snapshot, policy, objectives, from, days, sheet => sheet.Of(sheet.Snapshot.Units[unit.Index]).Score);
    }

    private static List<SeriesPoint> Trace(OkrSnapshot snapshot, ScoringPolicy policy, List<int> tops, DateOnly from, int days, Func<ScoreSheet, decimal?> read)
    {
        Guard.Against.Negative(days);
        var computed = Guard.Against.Null(policy) with { RollUp = policy.RollUp with { Grades = CountingGrade.ScoreOnly } };
        var objectives = WithAllBelow(snapshot, tops).ConvertAll(objective => snapshot.ObjectiveRecords[objective]);
        var history = new CheckInHistory(snapshot.Document);
        var changes = history.Days(objectives.SelectMany(objective => objective.KeyResults));
        var (points, score) = (new List<SeriesPoint>(days), (decimal?)null);
        for (var i = 0; i < days; i++)
        {
            var day = from.AddDays(i);
            score = i == 0 || changes.Contains(day) ? read(SheetOf(day)) : score;
            points.Add(new SeriesPoint { Day = day, Score = score });
        }

        return points;

        ScoreSheet SheetOf(DateOnly day)
        {
            var known = objectives.Select(objective => objective with { KeyResults = [.. objective.KeyResults.Select(keyResult => history.AsOf(keyResult, day))] });
            var document = OkrDocument.FromRecords([.. snapshot.CycleRecords, .. snapshot.UnitRecords, .. known]);
            return ScoreSheet.Compute(AlignmentGraph.Of(OkrSnapshot.Build(document, snapshot.Levels)), computed, day);
        }
    }

    private static List<int> WithAllBelow(OkrSnapshot snapshot, List<int> tops)
    {
        var (all, seen) = (new List<int>(tops), new HashSet<int>(tops));
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var link in snapshot.LinksDown[all[i]])
            {
                if (snapshot.Links[link].IsLive && seen.Add(snapshot.Links[link].Child))
                {
                    all.Add(snapshot.Links[link].Child);
                }
            }
        }

        return all;
    }
}
