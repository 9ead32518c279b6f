using Okr.Access;
using Okr.Scoring;

namespace Okr.Year;

/// <summary>One carry-over or cloning: what is copied, the copies, and what becomes of the rest.</summary>
internal sealed class CarryOverRun
{
    private readonly YearContext _context;
    private readonly CarryOverForm _form;
    private readonly CarryOverPolicy _policy;
    private readonly bool _isClone;
    private readonly ScoreSheet _scores;
    private readonly CarriedIds _ids;
    private readonly List<Refusal> _refusals = [];
    private readonly HashSet<ObjectiveId> _carriedEarlier = [];

    public CarryOverRun(YearContext context, CarryOverForm form, bool isClone)
    {
        (_context, _form, _isClone) = (context, form, isClone);
        _policy = form.Policy ?? context.Policy.CarryOver;
        _scores = ClosingDesk.ScoresOf(context);
        _ids = new CarriedIds(context, form);
    }

    public VerbOutcome Outcome()
    {
        if (_context.Snapshot.Find(_form.To) is not { } cycle || _context.Denies(OkrAction.View, cycle.Record) is not null)
        {
            return VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(_form.To)));
        }

        _refusals.AddRange(Locks.OfCycle(cycle, OkrAction.Draft, OkrTarget.Of(_form.To)) is { } locked ? [locked] : []);
        FindEarlierCopies();
        var originals = Originals();
        CheckChosen(originals);
        foreach (var original in originals)
        {
            foreach (var target in Parts(original))
            {
                _ids.Choose(target, original.Record.Cycle);
            }
        }

        _refusals.AddRange(_ids.Refusals);
        if (_refusals.Count > 0)
        {
            return VerbOutcome.No([.. _refusals.Distinct()]);
        }

        Objective[] copies = [.. originals.Select(Copy)];

        // Whoever may carry over goes on in the same unit; anywhere else it takes the right to draft there.
        _refusals.AddRange(_isClone || _form.Unit is not null ? copies.Select(copy => _context.Denies(OkrAction.Draft, copy)).OfType<Refusal>() : []);
        var old = _isClone ? [] : WhatRemains(originals);
        return _refusals.Count > 0
            ? VerbOutcome.No(_refusals)
            : VerbOutcome.Of([.. copies.Concat<OkrRecord>(originals.SelectMany(Initiatives)).Concat(_isClone ? [] : Supporters(originals)).Concat(old).Select(_context.Put)]);
    }

    private void FindEarlierCopies()
    {
        foreach (var objective in _isClone ? [] : _context.Snapshot.Document.Objectives)
        {
            if (objective.Cycle == _form.To && objective.CarriedFrom is { } original && _carriedEarlier.Add(original))
            {
                _ids.Remember(objective, original);
            }
        }
    }

    /// <summary>What is to be copied and is not there yet, each once.</summary>
    private List<ObjectiveView> Originals()
    {
        var found = new List<ObjectiveView>();
        var seen = new HashSet<ObjectiveId>();
        foreach (var id in _form.Objectives)
        {
            if (_context.Snapshot.Find(id) is not { } objective)
            {
                _refusals.Add(Refusals.NotThere(OkrTarget.Of(id)));
            }
            else if (seen.Add(id))
            {
                _refusals.AddRange(Problems(objective));
                found.Add(objective);
            }
        }

        // Breadth first, without recursion: a chain of any depth is safe.
        for (var i = 0; i < found.Count && _policy.Extent == CarryExtent.SubTree; i++)
        {
            foreach (var link in found[i].LinksDown)
            {
                if (link.IsLive && link.Child.Record.Cycle == found[i].Record.Cycle && seen.Add(link.Child.Record.Id) && GoesAlong(link.Child))
                {
                    found.Add(link.Child);
                }
            }
        }

        return found.FindAll(objective => !_carriedEarlier.Contains(objective.Record.Id));
    }

    private IEnumerable<Refusal> Problems(ObjectiveView objective)
    {
        if (_context.Denies(OkrAction.CarryOver, objective.Record) is { } denied)
        {
            yield return denied;
        }
        else if (_isClone || _carriedEarlier.Contains(objective.Record.Id))
        {
            yield break;
        }
        else if (objective.Record.Cycle == _form.To)
        {
            yield return CarryOverTexts.SameCycle(objective.Target, _form.To);
        }
        else if (objective.Record.State is OkrState.Cancelled or OkrState.Archived)
        {
            yield return CarryOverTexts.GivenUp(objective.Target, objective.Record.State);
        }
        else if (!_policy.CopiesFinished && IsFinished(_scores.Of(objective).Counting))
        {
            yield return CarryOverTexts.Finished(objective.Target);
        }
    }

    /// <summary>Whether what supports a copied objective is copied with it: not what is finished, given up or hidden. What may not be carried over is refused.</summary>
    private bool GoesAlong(ObjectiveView objective)
    {
        if (_context.Denies(OkrAction.View, objective.Record) is not null || (!_carriedEarlier.Contains(objective.Record.Id) && Problems(objective).Any(problem => problem.Kind != RefusalKind.NotAllowed)))
        {
            return false;
        }

        _refusals.AddRange(Problems(objective));
        return true;
    }

    private void CheckChosen(List<ObjectiveView> originals)
    {
        var there = originals.SelectMany(objective => objective.Record.KeyResults).Select(keyResult => keyResult.Id).ToHashSet();
        foreach (var id in _form.KeyResults)
        {
            if (!there.Contains(id) && !_ids.Has(OkrTarget.Of(id)))
            {
                _refusals.Add(Refusals.NotThere(OkrTarget.Of(id)));
            }
        }
    }

    private IEnumerable<OkrTarget> Parts(ObjectiveView objective) =>
        [objective.Target, .. KeyResults(objective).Select(keyResult => keyResult.Target), .. OpenInitiatives(objective).Select(initiative => initiative.Target)];

    private IEnumerable<KeyResultView> KeyResults(ObjectiveView objective) => objective.KeyResults.Where(keyResult =>
        _form.KeyResults.Count > 0 ? _form.KeyResults.Contains(keyResult.Record.Id)
        : _policy.Extent != CarryExtent.ObjectiveOnly
            && keyResult.Record.State is not (OkrState.Cancelled or OkrState.Archived or OkrState.Postponed)
            && (_policy.CopiesFinished || !IsFinished(keyResult)));

    private IEnumerable<InitiativeView> OpenInitiatives(ObjectiveView objective) => !_policy.CopiesInitiatives ? [] : objective.Initiatives.Where(initiative =>
        initiative.Record.State is OkrState.Active or OkrState.Draft or OkrState.Submitted or OkrState.Approved
        && (initiative.KeyResult is not { } keyResult || KeyResults(objective).Contains(keyResult)));

    private Objective Copy(ObjectiveView original) => original.Record with
    {
        Id = _ids.Of(original.Record.Id),
        Cycle = _form.To,
        Unit = _form.Unit ?? original.Record.Unit,
        State = _policy.StartsAtOnce ? OkrState.Active : OkrState.Draft,
        Start = null,
        End = null,
        Grade = null,
        Status = null,
        CheckIns = null,
        Closures = [],
        Retrospectives = [],
        CarriedFrom = _isClone ? null : original.Record.Id,
        AlignsTo = _ids.Links(original.Record.AlignsTo),
        KeyResults = [.. KeyResults(original).Select(Copy)],
    };

    private KeyResult Copy(KeyResultView original)
    {
        var (record, keeps) = (original.Record, _policy.Start == CarryStart.KeepProgress);
        return record with
        {
            Id = _ids.Of(record.Id),
            State = OkrState.Active,
            Metric = CarriedMetric.Of(record.Metric, _policy.Start, IsFinished(original)),
            Due = null,
            Grade = null,
            Status = null,
            Revisions = [],
            Confidence = keeps ? record.Confidence : null,
            CheckIns = keeps ? record.CheckIns : null,
            CarriedFrom = _isClone ? null : record.Id,
            AlignsTo = _ids.Links(record.AlignsTo),
        };
    }

    private IEnumerable<Initiative> Initiatives(ObjectiveView original) => OpenInitiatives(original).Select(initiative => initiative.Record with
    {
        Id = _ids.Of(initiative.Record.Id),
        Objective = _ids.Of(original.Record.Id),
        KeyResult = initiative.KeyResult is { } keyResult ? _ids.Of(keyResult.Record.Id) : null,
        Actual = _policy.Start == CarryStart.Reset ? null : initiative.Record.Actual,
        Due = null,
    });

    /// <summary>What was carried over earlier, or was written in the target cycle, and supports an original: from now on it supports the copy.</summary>
    private IEnumerable<Objective> Supporters(List<ObjectiveView> originals) => originals
        .SelectMany(original => original.LinksDown)
        .Where(link => link.IsLive && link.Child.Record.Cycle == _form.To)
        .Select(link => link.Child.Record)
        .Distinct()
        .Select(supporter => supporter with
        {
            AlignsTo = [.. supporter.AlignsTo.Select(Followed)],
            KeyResults = [.. supporter.KeyResults.Select(keyResult => keyResult with { AlignsTo = [.. keyResult.AlignsTo.Select(Followed)] })],
        });

    private AlignmentLink Followed(AlignmentLink link) => link.IsLive ? _ids.Repointed(link) : link;

    /// <summary>The originals that change their state, after it: what nobody has begun is postponed, the rest closed with its computed score.</summary>
    private IEnumerable<Objective> WhatRemains(List<ObjectiveView> originals)
    {
        var open = originals.FindAll(original => _policy.Old != CarryOld.Keep && original.Record.State is OkrState.Draft or OkrState.Submitted or OkrState.Approved or OkrState.Active);
        var isClosed = open.ToLookup(original => original.Record.State == OkrState.Active && (_policy.Old == CarryOld.Close || _scores.Of(original).Progress is > 0m));
        var (closed, problems) = new ClosingDesk(_context, isEntitled: true).Close([.. isClosed[true].Select(original => (original, new ClosingForm()))]);
        _refusals.AddRange(problems);
        return [.. closed, .. isClosed[false].Select(original => original.Record with { State = LifeTable.Objective.After(original.Record.State, OkrAction.Postpone)!.Value })];
    }

    private bool IsFinished(KeyResultView keyResult) => IsFinished(_scores.Of(keyResult).Counting);

    private static bool IsFinished(decimal? score) => score >= 1m;
}
