namespace Okr.Alignment;

/// <summary>Tarjan's strongly connected components over live links, without recursion: loops and an order in one pass.</summary>
internal sealed class StrongComponents
{
    private readonly OkrSnapshot _snapshot;
    private readonly bool _ofObjectivesOnly;
    private readonly int[] _number;
    private readonly int[] _low;
    private readonly bool[] _open;
    private readonly Stack<int> _component = new();
    private readonly Stack<(int Objective, int NextLink)> _walk = new();
    private readonly List<int> _parentsFirst;
    private int _count;

    /// <summary>Finds the components.</summary>
    /// <param name="snapshot">The objectives and links.</param>
    /// <param name="ofObjectivesOnly">Whether links of single key results are left out.</param>
    public StrongComponents(OkrSnapshot snapshot, bool ofObjectivesOnly = false)
    {
        _snapshot = snapshot;
        _ofObjectivesOnly = ofObjectivesOnly;
        var objectives = snapshot.ObjectiveRecords.Count;
        _number = new int[objectives];
        _low = new int[objectives];
        _open = new bool[objectives];
        _parentsFirst = new List<int>(objectives);
        for (var i = 0; i < objectives; i++)
        {
            if (_number[i] == 0)
            {
                Walk(i);
            }
        }

        _parentsFirst.Reverse();
        ChildrenFirst = [.. _parentsFirst];
        Loops.Sort((a, b) => CompareIds(a[0], b[0]));
    }

    public int[] ChildrenFirst { get; }

    /// <summary>The members of each loop, and the loops by their first members, in ordinal order of their ids.</summary>
    /// <remarks>The order of the records must not show in a finding.</remarks>
    public List<int[]> Loops { get; } = [];

    private void Walk(int start)
    {
        Enter(start);
        while (_walk.TryPop(out var step))
        {
            var links = _snapshot.LinksUp[step.Objective];
            var next = step.NextLink;
            var descended = false;
            while (next < links.Length && !descended)
            {
                var link = _snapshot.Links[links[next++]];
                if (!Counts(link))
                {
                    continue;
                }

                if (_number[link.Parent] == 0)
                {
                    _walk.Push((step.Objective, next));
                    Enter(link.Parent);
                    descended = true;
                }
                else if (_open[link.Parent])
                {
                    _low[step.Objective] = Math.Min(_low[step.Objective], _number[link.Parent]);
                }
            }

            if (!descended)
            {
                Leave(step.Objective);
            }
        }
    }

    private void Enter(int objective)
    {
        _number[objective] = _low[objective] = ++_count;
        _open[objective] = true;
        _component.Push(objective);
        _walk.Push((objective, 0));
    }

    private void Leave(int objective)
    {
        if (_walk.TryPeek(out var below))
        {
            _low[below.Objective] = Math.Min(_low[below.Objective], _low[objective]);
        }

        if (_low[objective] != _number[objective])
        {
            return;
        }

        var members = new List<int>();
        int member;
        do
        {
            member = _component.Pop();
            _open[member] = false;
            members.Add(member);
            _parentsFirst.Add(member);
        }
        while (member != objective);

        if (members.Count > 1 || SupportsItself(objective))
        {
            members.Sort(CompareIds);
            Loops.Add([.. members]);
        }
    }

    private bool Counts(ResolvedLink link) => link.IsAligning && (!_ofObjectivesOnly || link.ChildKeyResult < 0);

    private int CompareIds(int left, int right)
    {
        var order = string.CompareOrdinal(_snapshot.ObjectiveRecords[left].Id.Value, _snapshot.ObjectiveRecords[right].Id.Value);
        return order != 0 ? order : left.CompareTo(right);
    }

    private bool SupportsItself(int objective)
    {
        foreach (var number in _snapshot.LinksUp[objective])
        {
            if (_snapshot.Links[number] is { Parent: var parent } link && parent == objective && Counts(link))
            {
                return true;
            }
        }

        return false;
    }
}
