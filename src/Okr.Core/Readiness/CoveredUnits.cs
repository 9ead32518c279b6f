namespace Okr.Readiness;

/// <summary>Some units and everything below them. Each unit is climbed from once, so that a deep tree costs no more than a flat one.</summary>
internal sealed class CoveredUnits(IEnumerable<OrgUnitId> tops)
{
    private readonly HashSet<OrgUnitId> _tops = [.. tops];
    private readonly Dictionary<int, bool> _known = [];

    public bool Contains(UnitView unit)
    {
        var passed = new List<int>();
        var isCovered = false;
        for (UnitView? current = unit; current is { } view && !_known.TryGetValue(view.Index, out isCovered); current = view.Parent)
        {
            passed.Add(view.Index);
            isCovered = _tops.Contains(view.Record.Id);
            if (isCovered)
            {
                break;
            }
        }

        foreach (var index in passed)
        {
            _known[index] = isCovered;
        }

        return isCovered;
    }
}
