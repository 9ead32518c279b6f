using Okr.Wording;

namespace Okr.Rules;

/// <summary>What came from above instead of being set where it stands: texts, measures and targets (rules ).</summary>
/// <remarks>Texts are compared along links first, which costs as much as there are links; without a link whole texts are looked up by their hash among those of
/// higher levels. So the time grows with the texts and never with their pairs.</remarks>
internal sealed class PassedDown
{
    private readonly OkrSnapshot _snapshot;
    private readonly Dictionary<int, PassedDownText> _objectives = [];
    private readonly Dictionary<int, PassedDownText> _keyResults = [];
    private readonly List<SplitTarget> _splits = [];
    private readonly bool[] _isPassedDown;

    private PassedDown(OkrSnapshot snapshot, CancellationToken cancellation)
    {
        _snapshot = snapshot;
        _isPassedDown = new bool[snapshot.ObjectiveRecords.Count];
        for (var parent = 0; parent < _isPassedDown.Length; parent++)
        {
            if (parent % 4096 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            CompareAlongLinks(parent);
        }

        foreach (var copy in UnlinkedCopies.In(snapshot, _objectives.ContainsKey, cancellation))
        {
            _objectives.Add(copy.Child, copy);
        }

        MarkInherited();
    }

    /// <summary>The objectives that repeat a text from above, each once.</summary>
    public IReadOnlyCollection<PassedDownText> Objectives => _objectives.Values;

    /// <summary>The key results that repeat one of an objective that theirs supports, each once.</summary>
    public IReadOnlyCollection<PassedDownText> KeyResults => _keyResults.Values;

    /// <summary>The targets that were divided among supporters.</summary>
    public IReadOnlyList<SplitTarget> Splits => _splits;

    public static PassedDown In(OkrSnapshot snapshot, CancellationToken cancellation) => new(snapshot, cancellation);

    /// <summary>Whether an objective is nothing but inheritance: it or each of its key results repeats what stands above (rule A-13).</summary>
    public bool IsInherited(ObjectiveView objective) => _isPassedDown[objective.Index] && objective.Record.Origin != Origin.Autonomous;

    private void CompareAlongLinks(int parent)
    {
        if (!_snapshot.ObjectiveRecords[parent].State.IsJudged() || Supporters(parent) is not { Count: > 0 } children)
        {
            return;
        }

        var title = TextNormalForm.Of(_snapshot.ObjectiveRecords[parent].Title);
        var results = ResultsOf(parent);
        var parts = new List<(int Child, int KeyResult)>?[results.Count];
        foreach (var child in children)
        {
            CompareObjective(child, parent, title, results);
            foreach (var result in ResultsOf(child))
            {
                CompareKeyResult(child, result, parent, results, parts);
            }
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is { } found)
            {
                AddSplit(results[i], found);
            }
        }
    }

    private List<int> Supporters(int parent)
    {
        var children = new List<int>();
        var view = new ObjectiveView(_snapshot, parent);
        for (var i = 0; i < _snapshot.LinksDown.Count(parent); i++)
        {
            var link = _snapshot.Links[_snapshot.LinksDown.At(parent, i)];
            if (link.IsLive
                && link.Child != parent
                && !(children.Count > 0 && children[^1] == link.Child)
                && _snapshot.ObjectiveRecords[link.Child].State.IsJudged()
                && Periods.Overlap(new ObjectiveView(_snapshot, link.Child), view))
            {
                children.Add(link.Child);
            }
        }

        return children;
    }

    private List<MeasuredText> ResultsOf(int objective)
    {
        var results = new List<MeasuredText>();
        for (var i = _snapshot.KeyResultStarts[objective]; i < _snapshot.KeyResultStarts[objective + 1]; i++)
        {
            // A guardrail is meant to be shared by everybody whom it guards.
            if (_snapshot.KeyResultRecords[i] is { IsGuardrail: false } record && record.State.IsJudged())
            {
                results.Add(new MeasuredText(i, record));
            }
        }

        return results;
    }

    private void CompareObjective(int child, int parent, TextNormalForm title, List<MeasuredText> results)
    {
        var own = TextNormalForm.Of(_snapshot.ObjectiveRecords[child].Title);
        var result = results.FindIndex(result => own.IsCopyOf(result.Form));
        if (result >= 0 || own.IsCopyOf(title))
        {
            Keep(_objectives, child, new PassedDownText(child, -1, parent, result < 0 ? -1 : results[result].KeyResult, IsLinked: true));
        }
    }

    private void CompareKeyResult(int child, MeasuredText own, int parent, List<MeasuredText> results, List<(int, int)>?[] parts)
    {
        for (var i = 0; i < results.Count; i++)
        {
            if (own.AsksTheSameAs(results[i]))
            {
                Keep(_keyResults, own.KeyResult, new PassedDownText(child, own.KeyResult, parent, results[i].KeyResult, IsLinked: true));
                return;
            }

            if (!results[i].IsShare && own.IsPartOf(results[i]))
            {
                (parts[i] ??= []).Add((child, own.KeyResult));
                return;
            }
        }
    }

    private void AddSplit(MeasuredText whole, List<(int Child, int KeyResult)> parts)
    {
        var sum = 0m;
        foreach (var (_, keyResult) in parts)
        {
            sum += new MeasuredText(keyResult, _snapshot.KeyResultRecords[keyResult]).Target ?? 0;
        }

        if (sum == whole.Target && parts.Exists(part => part.Child != parts[0].Child))
        {
            _splits.Add(new SplitTarget(whole.KeyResult, parts.ConvertAll(part => part.KeyResult), sum));
        }
    }

    /// <summary>Keeps the copy of the parent that comes first by id: which record stands first in a document says nothing.</summary>
    private void Keep(Dictionary<int, PassedDownText> copies, int copied, PassedDownText copy)
    {
        if (!copies.TryGetValue(copied, out var known) || SourceOf(copy).CompareTo(SourceOf(known)) < 0)
        {
            copies[copied] = copy;
        }

        OkrTarget SourceOf(PassedDownText of) =>
            of.ParentKeyResult < 0 ? OkrTarget.Of(_snapshot.ObjectiveRecords[of.Parent].Id) : OkrTarget.Of(_snapshot.KeyResultRecords[of.ParentKeyResult].Id);
    }

    /// <summary>Marks the objectives all of whose key results were passed down, whatever their own text.</summary>
    private void MarkInherited()
    {
        foreach (var child in _objectives.Keys)
        {
            _isPassedDown[child] = true;
        }

        for (var objective = 0; objective < _isPassedDown.Length; objective++)
        {
            var (first, end) = (_snapshot.KeyResultStarts[objective], _snapshot.KeyResultStarts[objective + 1]);
            var repeated = first;
            while (repeated < end && _keyResults.ContainsKey(repeated))
            {
                repeated++;
            }

            _isPassedDown[objective] |= end > first && repeated == end;
        }
    }
}
