namespace Okr.Benchmarks.Naive;

/// <summary>The roll-up as it is written at a first go: queries over lists, with a dictionary so that no unit is asked twice.</summary>
internal sealed class LinqRollUp(OkrDocument document)
{
    public Dictionary<OrgUnitId, decimal?> ScoreUnits()
    {
        var parts = document.Units.ToLookup(unit => unit.Parent, unit => unit.Id);
        var scores = document.Objectives.ToLookup(objective => objective.Unit, ObjectGraph.Score);
        var known = new Dictionary<OrgUnitId, (decimal Sum, int Count)>();
        return document.Units.ToDictionary(unit => unit.Id, unit => Below(unit.Id) is { Count: > 0 } below ? Math.Round(below.Sum / below.Count, 6, MidpointRounding.AwayFromZero) : (decimal?)null);

        (decimal Sum, int Count) Below(OrgUnitId unit)
        {
            if (!known.TryGetValue(unit, out var below))
            {
                var (own, deeper) = (scores[unit].OfType<decimal>().ToList(), parts[unit].Select(Below).ToList());
                known[unit] = below = (own.Sum() + deeper.Sum(part => part.Sum), own.Count + deeper.Sum(part => part.Count));
            }

            return below;
        }
    }
}
