using Okr.Wording;

namespace Okr.Rules;

/// <summary>Finds the key results by which a unit measured the same in earlier cycles: those with the same words, numbers apart.</summary>
/// <remarks>Only what is over before something else begins is kept, so a plan of one cycle costs nothing.</remarks>
internal sealed class MetricHistory
{
    private const int LeastWeight = 4;

    private readonly OkrSnapshot _snapshot;
    private readonly Dictionary<(int Unit, ulong Words), List<int>> _earlier = [];

    public MetricHistory(OkrSnapshot snapshot, CancellationToken cancellation)
    {
        _snapshot = snapshot;
        var latestStart = snapshot.Objectives.Max(objective => objective.Start);
        for (var i = 0; i < snapshot.KeyResultRecords.Count; i++)
        {
            if (i % 4096 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var keyResult = new KeyResultView(snapshot, i);
            if (keyResult.Objective is { Unit: { } unit, End: { } end } objective && end < latestStart && WasPursued(objective.Record.State) && WasPursued(keyResult.Record.State))
            {
                Add(unit.Index, keyResult);
            }
        }
    }

    /// <summary>The key results of the same unit with the same words that were over before this one begins, the latest last; one for each day of ending.</summary>
    public IReadOnlyList<KeyResultView> Before(KeyResultView keyResult)
    {
        if (_earlier.Count == 0 || keyResult.Objective is not { Unit: { } unit, Start: { } start })
        {
            return [];
        }

        var form = TextNormalForm.Of(keyResult.Record.Title);
        if (form.Weight < LeastWeight || !_earlier.TryGetValue((unit.Index, form.WordsHash), out var all))
        {
            return [];
        }

        return
        [
            .. all.Select(earlier => new KeyResultView(_snapshot, earlier))
                .Where(earlier => earlier.Objective.End < start)
                .OrderBy(earlier => earlier.Objective.End)
                .ThenBy(earlier => earlier.Target)
                .DistinctBy(earlier => earlier.Objective.End),
        ];
    }

    /// <summary>What was put away is history; what was put off or given up says nothing.</summary>
    private static bool WasPursued(OkrState state) => state is not (OkrState.Postponed or OkrState.Cancelled);

    private void Add(int unit, KeyResultView keyResult)
    {
        var form = TextNormalForm.Of(keyResult.Record.Title);
        if (form.Weight < LeastWeight)
        {
            return;
        }

        var key = (unit, form.WordsHash);
        if (!_earlier.TryGetValue(key, out var keyResults))
        {
            _earlier.Add(key, keyResults = []);
        }

        keyResults.Add(keyResult.Index);
    }
}
