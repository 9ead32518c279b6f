namespace Okr.Year;

/// <summary>What one edit of an objective does to its key results.</summary>
internal sealed class KeyResultEditing(YearContext context, ObjectiveView before, IReadOnlyList<KeyResult> edited)
{
    private readonly Dictionary<KeyResultId, KeyResult> _old = ById(before.Record.KeyResults);
    private HashSet<KeyResultId>? _reported;

    private bool IsRunning => before.Record.State == OkrState.Active;

    /// <summary>What people agreed to: neither who answers for it, nor how it goes.</summary>
    public static KeyResult Agreed(KeyResult keyResult) => keyResult with
    {
        Metric = MetricParts.Promise(keyResult.Metric),
        Owner = null,
        Unit = null,
        Confidence = null,
        Labels = ValueMap<string>.Empty,
        Unknown = null,
    };

    public IEnumerable<Refusal> Problems()
    {
        foreach (var (id, after) in ById(edited))
        {
            foreach (var problem in _old.TryGetValue(id, out var old) ? ChangeProblems(old, after) : DraftCheck.NewKeyResults(context, [after]))
            {
                yield return problem;
            }
        }

        var kept = edited.Select(keyResult => keyResult.Id).ToHashSet();
        if (kept.Count < edited.Count && before.Record.KeyResults.Count == _old.Count)
        {
            yield return DraftCheck.Twice(before.Target);
        }

        foreach (var old in before.Record.KeyResults.Where(keyResult => !kept.Contains(keyResult.Id) && IsHeld(keyResult)))
        {
            yield return LifeTexts.Held(OkrTarget.Of(old.Id));
        }
    }

    /// <summary>The key results as they are written: a measure that changed in mid-cycle is kept beside the new one (rule S-14).</summary>
    public IReadOnlyList<KeyResult> Written(string? reason) =>
        [.. edited.Select(after => _old.TryGetValue(after.Id, out var old) && IsRevised(old, after) ? after with { Revisions = [.. old.Revisions, Revision(old, reason)] } : after)];

    private IEnumerable<Refusal> ChangeProblems(KeyResult old, KeyResult after)
    {
        var target = OkrTarget.Of(old.Id);
        if (EditingKeeps(old, after) != after)
        {
            yield return LifeTexts.NotByEditing(target);
        }

        if (old.State is OkrState.Closed or OkrState.Archived && Agreed(old) != Agreed(after))
        {
            yield return LifeTexts.KeyResultOver(target, old);
        }

        if (!MetricParts.AreOfOneKind(old.Metric, after.Metric))
        {
            if (IsReported(old))
            {
                yield return LifeTexts.KindIsFixed(target);
            }
        }
        else if (!MetricParts.HaveSameReading(old.Metric, after.Metric) && (IsRunning || IsReported(old)))
        {
            yield return LifeTexts.ReadingIsReported(target);
        }
    }

    private bool IsRevised(KeyResult old, KeyResult after) =>
        old.Metric is not null
        && MetricParts.Promise(old.Metric) != MetricParts.Promise(after.Metric)
        && (IsRunning || old.Revisions.Count > 0 || IsReported(old));

    private MetricRevision Revision(KeyResult old, string? reason) =>
        new() { ChangedAt = context.Now, By = context.Actor, Reason = reason, Before = old.Metric };

    private bool IsHeld(KeyResult old) =>
        old.State is OkrState.Closed or OkrState.Archived
        || before.LinksDown.Any(link => link.IsLive && link.Record.ParentKeyResult == old.Id)
        || before.Initiatives.Any(initiative => initiative.Record.KeyResult == old.Id)
        || IsReported(old);

    /// <summary>Whether anybody has checked in; the summary says so, and where it was never kept, the check-ins themselves.</summary>
    private bool IsReported(KeyResult old) => old.CheckIns is not null || (_reported ??= Reported()).Contains(old.Id);

    private HashSet<KeyResultId> Reported() =>
        [.. context.Snapshot.Document.CheckIns.Where(checkIn => checkIn.Objective == before.Record.Id).Select(checkIn => checkIn.KeyResult).OfType<KeyResultId>()];

    /// <summary>The old key result with everything that editing may change: what then still differs is for other verbs.</summary>
    private static KeyResult EditingKeeps(KeyResult old, KeyResult after) => old with
    {
        Title = after.Title,
        Metric = after.Metric,
        Weight = after.Weight,
        Owner = after.Owner,
        Unit = after.Unit,
        Ambition = after.Ambition,
        Due = after.Due,
        Confidence = after.Confidence,
        IsGuardrail = after.IsGuardrail,
        Labels = after.Labels,
        Unknown = after.Unknown,
    };

    private static Dictionary<KeyResultId, KeyResult> ById(IReadOnlyList<KeyResult> keyResults)
    {
        var byId = new Dictionary<KeyResultId, KeyResult>();
        foreach (var keyResult in keyResults)
        {
            byId.TryAdd(keyResult.Id, keyResult);
        }

        return byId;
    }
}
