using System.Globalization;
using Okr.Scoring;

namespace Okr.Access;

/// <summary>Objectives without anything but a number, in place of hidden ones that move the score of their unit or cycle.</summary>
internal static class Placeholders
{
    public static IEnumerable<Objective> Of(ScoreContext whole, SeenRecords seen)
    {
        var snapshot = whole.Snapshot;
        var hidden = new List<(int Unit, int Cycle, long Weight, long Counting)>();
        for (var i = 0; i < snapshot.ObjectiveRecords.Count; i++)
        {
            if (!seen.Has(i) && whole.Units.TermOf(i) is { Counts: true } term && (snapshot.ObjectiveUnits[i] >= 0 || snapshot.ObjectiveCycles[i] >= 0))
            {
                hidden.Add((snapshot.ObjectiveUnits[i], snapshot.ObjectiveCycles[i], term.Weight, term.Counting));
            }
        }

        // By what they carry, so that the order of what is hidden does not show.
        hidden.Sort();
        var number = 0;
        foreach (var (unit, cycle, weight, counting) in hidden)
        {
            yield return new()
            {
                Id = NextId(ref number, seen),
                Unit = unit < 0 ? default : snapshot.UnitRecords[unit].Id,
                Cycle = cycle < 0 ? default : snapshot.CycleRecords[cycle].Id,
                Weight = new(weight / (decimal)Millionths.One),
                Withheld = new() { Score = Millionths.ToDecimal(counting), IsPlaceholder = true },
            };
        }
    }

    private static ObjectiveId NextId(ref int number, SeenRecords seen)
    {
        ObjectiveId id;
        do
        {
            id = new(string.Create(CultureInfo.InvariantCulture, $"withheld-{++number}"));
        }
        while (seen.Has(id));
        return id;
    }
}
