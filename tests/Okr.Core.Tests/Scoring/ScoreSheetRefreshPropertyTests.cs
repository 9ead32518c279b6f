using FsCheck.Xunit;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

[Properties(Arbitrary = [typeof(Arbitraries), typeof(ScoringArbitraries)], MaxTest = 200)]
public sealed class ScoreSheetRefreshPropertyTests
{
    [Property]
    public void Refreshing_equals_computing_anew_after_any_sequence_of_changes(SoundWorkspace before, SoundWorkspace after, ScoringPolicy policy, int seed) =>
        AssertSame(before.Document, after.Document, policy, seed, change => change.Key.Kind is RecordKind.Objective or RecordKind.Initiative or RecordKind.CheckIn);

    [Property]
    public void So_it_does_where_units_and_cycles_change_and_records_are_broken(AnyWorkspace before, AnyWorkspace after, ScoringPolicy policy, int seed) =>
        AssertSame(before.Document, after.Document, policy, seed, _ => true);

    private static void AssertSame(OkrDocument before, OkrDocument after, ScoringPolicy policy, int seed, Func<OkrChange, bool> takes)
    {
        var random = new Random(seed);
        var changes = before.ChangesTo(after).Where(takes).ToArray();
        random.Shuffle(changes);
        var sheet = Scored.Sheet(before, policy);
        for (var (done, i) = (0, 0); done < changes.Length && i < 8; i++)
        {
            var step = changes.Skip(done).Take(random.Next(1, 4)).ToList();
            done += step.Count;
            sheet = Refreshed.After(sheet, step);
        }
    }
}
