using Okr.Alignment;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>Sheets after some changes.</summary>
internal static class Refreshed
{
    /// <summary>The sheet after the changes; each of its numbers is the one that is computed anew.</summary>
    public static ScoreSheet After(ScoreSheet sheet, params IReadOnlyList<OkrChange> changes)
    {
        var alignment = AlignmentGraph.Of(sheet.Snapshot.With(changes));
        var (expected, actual) = (ScoreSheet.Compute(alignment, sheet.Policy, sheet.Today), sheet.Refresh(alignment, changes));
        Assert.Same(expected.Snapshot, actual.Snapshot);
        Assert.All(expected.Snapshot.KeyResults, keyResult => Assert.Equal(expected.Of(keyResult), actual.Of(keyResult)));
        Assert.All(expected.Snapshot.Objectives, objective => Assert.Equal(expected.Of(objective), actual.Of(objective)));
        Assert.All(expected.Snapshot.Units, unit => Assert.Equal(expected.Of(unit), actual.Of(unit)));
        Assert.All(expected.Snapshot.Cycles, cycle => Assert.Equal(expected.Of(cycle), actual.Of(cycle)));
        return actual;
    }
}
