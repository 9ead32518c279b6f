namespace Okr.Reporting;

/// <summary>Numbers the links of all lists that are longer than a page, so that the rest of each can be unpacked on demand.</summary>
internal sealed class LongLists
{
    private readonly List<(int Objective, bool IsUp, int First)> _lists = [];
    private readonly Dictionary<(int Objective, bool IsUp), int> _firsts = [];
    private readonly ReportOrder _order;

    public LongLists(ReportOrder order)
    {
        _order = order;
        for (var place = 0; place < order.ObjectiveCount; place++)
        {
            Add(place, isUp: true);
            Add(place, isUp: false);
        }
    }

    /// <summary>How many links are in long lists.</summary>
    public int Count { get; private set; }

    /// <summary>The link with a number, and the side of the list that it is in.</summary>
    public (LinkView Link, bool IsUp) this[int number]
    {
        get
        {
            var (low, high) = (0, _lists.Count - 1);
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                (low, high) = _lists[middle].First <= number ? (middle, high) : (low, middle - 1);
            }

            var (place, isUp, first) = _lists[low];
            return (Links(place, isUp)[number - first], isUp);
        }
    }

    /// <summary>The number of the first link of a list; 0 for a list that is short.</summary>
    public int First(ObjectiveView objective, bool isUp) => _firsts.GetValueOrDefault((_order.PlaceOf(objective), isUp));

    private void Add(int place, bool isUp)
    {
        var length = Links(place, isUp).Count;
        if (length <= ItemList.Page)
        {
            return;
        }

        _lists.Add((place, isUp, Count));
        _firsts[(place, isUp)] = Count;
        Count += length;
    }

    private IReadOnlyList<LinkView> Links(int place, bool isUp)
    {
        var objective = _order.Objective(place);
        return isUp ? objective.LinksUp : objective.LinksDown;
    }
}
