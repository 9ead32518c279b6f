using Okr.Wording;

namespace Okr.Rules;

/// <summary>Finds objectives that repeat a text of a higher level without a link to it.</summary>
/// <remarks>Only whole texts in their normal form, of three words at least, and only of the units above: two teams may well want the same.</remarks>
internal sealed class UnlinkedCopies
{
    private const int LeastWeight = 6;

    /// <summary>How many texts with one hash are looked at; what stands in hundreds of places above was copied long before.</summary>
    private const int MostCandidates = 16;

    private readonly OkrSnapshot _snapshot;
    private readonly Dictionary<ulong, int> _newest = [];
    private readonly List<(int Objective, int KeyResult, int Older)> _texts = [];

    private UnlinkedCopies(OkrSnapshot snapshot) => _snapshot = snapshot;

    /// <summary>The copies, without those objectives that are known to be one.</summary>
    public static IEnumerable<PassedDownText> In(OkrSnapshot snapshot, Predicate<int> isKnown, CancellationToken cancellation)
    {
        var ranks = Ranks(snapshot);
        var (lowest, highest) = (ranks.DefaultIfEmpty().Max(), ranks.Where(rank => rank >= 0).DefaultIfEmpty().Min());
        var copies = new UnlinkedCopies(snapshot);

        // The last by id first, so that the first by id is found first, in whatever order the records came.
        var sources = Enumerable.Range(0, ranks.Length).Where(i => ranks[i] >= 0 && ranks[i] < lowest).ToArray();
        Array.Sort(sources, (one, other) => string.CompareOrdinal(snapshot.ObjectiveRecords[other].Id.Value, snapshot.ObjectiveRecords[one].Id.Value));
        foreach (var source in sources)
        {
            Stop(source);
            copies.AddTexts(source);
        }

        for (var i = 0; i < ranks.Length; i++)
        {
            Stop(i);
            if (ranks[i] > highest && !isKnown(i) && copies.Find(i, ranks) is { } copy)
            {
                yield return copy;
            }
        }

        void Stop(int step)
        {
            if (step % 4096 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>The rank of each objective's level; -1 where it has none or is not judged.</summary>
    private static int[] Ranks(OkrSnapshot snapshot)
    {
        var ofUnits = new int[snapshot.UnitRecords.Count];
        for (var i = 0; i < ofUnits.Length; i++)
        {
            ofUnits[i] = new UnitView(snapshot, i).Level?.Rank ?? -1;
        }

        var ranks = new int[snapshot.ObjectiveRecords.Count];
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = snapshot.ObjectiveUnits[i] is var unit and >= 0 && snapshot.ObjectiveRecords[i].State.IsJudged() ? ofUnits[unit] : -1;
        }

        return ranks;
    }

    private void AddTexts(int objective)
    {
        for (var i = _snapshot.KeyResultStarts[objective + 1] - 1; i >= _snapshot.KeyResultStarts[objective]; i--)
        {
            if (_snapshot.KeyResultRecords[i].State.IsJudged())
            {
                AddText(_snapshot.KeyResultRecords[i].Title, objective, i);
            }
        }

        AddText(_snapshot.ObjectiveRecords[objective].Title, objective, -1);
    }

    private void AddText(string title, int objective, int keyResult)
    {
        if (TextNormalForm.Of(title) is { Weight: >= LeastWeight } form)
        {
            _texts.Add((objective, keyResult, _newest.GetValueOrDefault(form.Hash, -1)));
            _newest[form.Hash] = _texts.Count - 1;
        }
    }

    private PassedDownText? Find(int child, int[] ranks)
    {
        var form = TextNormalForm.Of(_snapshot.ObjectiveRecords[child].Title);
        if (form.Weight < LeastWeight || !_newest.TryGetValue(form.Hash, out var place))
        {
            return null;
        }

        for (var looked = 0; place >= 0 && looked < MostCandidates; looked++)
        {
            var (parent, keyResult, older) = _texts[place];
            if (ranks[parent] < ranks[child] && IsAbove(parent, child) && form.IsSame(FormOf(parent, keyResult)))
            {
                return new PassedDownText(child, -1, parent, keyResult, IsLinked: false);
            }

            place = older;
        }

        return null;
    }

    private TextNormalForm FormOf(int objective, int keyResult) =>
        TextNormalForm.Of(keyResult < 0 ? _snapshot.ObjectiveRecords[objective].Title : _snapshot.KeyResultRecords[keyResult].Title);

    /// <summary>Whether an objective belongs to a unit above that of another, or to the top of the organisation, at an overlapping time.</summary>
    private bool IsAbove(int parent, int child)
    {
        var top = _snapshot.ObjectiveUnits[parent];
        if (!Periods.Overlap(new ObjectiveView(_snapshot, parent), new ObjectiveView(_snapshot, child)))
        {
            return false;
        }

        for (var unit = _snapshot.ObjectiveUnits[child]; unit >= 0; unit = _snapshot.UnitParents[unit])
        {
            if (unit == top)
            {
                return true;
            }
        }

        return _snapshot.UnitParents[top] < 0;
    }
}
