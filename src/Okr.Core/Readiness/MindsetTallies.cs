namespace Okr.Readiness;

/// <summary>Sums the sheets of people up the tree of units, and hides what would give single people away.</summary>
internal sealed class MindsetTallies(OkrSnapshot snapshot)
{
    private readonly Tally _whole = new();
    private readonly Tally?[] _units = new Tally?[snapshot.UnitRecords.Count];

    public void Add(MindsetSheet sheet, bool isMature)
    {
        _whole.Add(sheet, isMature);
        for (var unit = sheet.Unit is { } id ? snapshot.Find(id) : null; unit is { } view; unit = view.Parent)
        {
            (_units[view.Index] ??= new Tally()).Add(sheet, isMature);
        }
    }

    public (MindsetGroup Whole, IReadOnlyList<MindsetGroup> Units) Close(int smallest)
    {
        var shown = new bool[_units.Length];
        var isWholeShown = _whole.Complete >= smallest;
        if (isWholeShown)
        {
            ShowBelow(shown, smallest);
        }

        var roots = snapshot.Units.Where(unit => unit.Parent is null).ToList();
        var headcount = roots.Count > 0 && roots.TrueForAll(unit => unit.Record.Headcount is not null) ? roots.Sum(unit => unit.Record.Headcount) : null;
        var groups = new List<MindsetGroup>();
        for (var i = 0; i < _units.Length; i++)
        {
            if (_units[i] is { } tally)
            {
                groups.Add(tally.Close(snapshot.UnitRecords[i].Id, snapshot.UnitRecords[i].Headcount, shown[i], smallest));
            }
        }

        return (_whole.Close(null, headcount, isWholeShown, smallest), groups);
    }

    /// <summary>Goes down from what is shown. Where the rest beside the shown parts would be a small group, the smallest part is hidden with it, or the
    /// rest could be found by subtraction.</summary>
    private void ShowBelow(bool[] shown, int smallest)
    {
        var open = new Stack<(Tally Whole, IEnumerable<UnitView> Parts)>();
        open.Push((_whole, snapshot.Units.Where(unit => unit.Parent is null)));
        while (open.TryPop(out var level))
        {
            var parts = level.Parts
                .Where(unit => _units[unit.Index] is { } tally && tally.Complete >= smallest)
                .OrderByDescending(unit => _units[unit.Index]!.Complete)
                .ToList();
            while (parts.Count > 0 && level.Whole.Complete - parts.Sum(unit => _units[unit.Index]!.Complete) is var rest && rest > 0 && rest < smallest)
            {
                parts.RemoveAt(parts.Count - 1);
            }

            foreach (var unit in parts)
            {
                shown[unit.Index] = true;
                open.Push((_units[unit.Index]!, unit.Children));
            }
        }
    }

    private sealed class Tally
    {
        private readonly decimal[] _sums = new decimal[MindsetQuestionnaire.Statements.Count];
        private int _people;
        private int _mature;

        /// <summary>Those who have answered every statement: numbers are shown of these.</summary>
        public int Complete { get; private set; }

        public void Add(MindsetSheet sheet, bool isMature)
        {
            _people++;
            _mature += isMature ? 1 : 0;
            if (sheet.IsComplete)
            {
                Complete++;
                for (var i = 0; i < _sums.Length; i++)
                {
                    _sums[i] += sheet.Values[i].GetValueOrDefault();
                }
            }
        }

        public MindsetGroup Close(OrgUnitId? unit, int? headcount, bool isShown, int smallest) => new()
        {
            Unit = unit,
            Complete = Complete,
            Incomplete = _people - Complete,
            Headcount = headcount,
            IsShown = isShown,
            Mature = isShown ? _mature : null,
            Judged = Complete >= smallest ? _mature : null,
            Mean = isShown && Complete > 0 ? Round(_sums.Sum() / (Complete * _sums.Length)) : null,
            Statements = isShown && Complete > 0 ? Array.ConvertAll(_sums, sum => Round(sum / Complete)) : [],
        };

        private static decimal Round(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);
    }
}
