namespace Okr.Scoring;

/// <summary>Says how a metric became a raw share of the way.</summary>
internal sealed class MetricExplainer(ScoreContext context)
{
    private readonly KeyResultPolicy _policy = context.Policy.KeyResults;
    private readonly MetricScorer _scorer = context.Metrics;
    private readonly CheckInHistory _checkIns = new(context.Snapshot.Document);

    /// <summary>The computed score of a key result with everything that it was made of.</summary>
    public Explanation Explain(KeyResultView keyResult) =>
        _policy.FeedsAmounts && keyResult.Record.Metric is NumericMetric metric ? ExplainFed(keyResult, metric) : Explain(keyResult, keyResult.Record.Metric, Inputs(keyResult));

    private Explanation Explain(KeyResultView keyResult, Metric? metric, List<Explanation> terms)
    {
        var measured = _scorer.Measure(keyResult.Index, metric);
        var score = _scorer.Score(measured.Raw);
        if (measured.Raw != Millionths.None && !MetricExactness.IsExact(_scorer, context.Snapshot, keyResult.Index, metric))
        {
            terms.Add(Step(keyResult, ExplanationTexts.Rounded, measured.Raw));
        }

        if (score != measured.Raw)
        {
            terms.AddRange(ScoreSteps(keyResult, measured.Raw, score));
        }

        return new Explanation
        {
            Kind = ExplanationKind.Computed,
            Target = keyResult.Target,
            Value = Millionths.ToDecimal(score),
            Excluded = measured.Missing,
            Text = Formula(metric),
            Terms = terms,
        };
    }

    private Explanation ExplainFed(KeyResultView keyResult, NumericMetric metric)
    {
        var fed = new List<ScoreTerm>();
        context.Amounts.Collect(keyResult.Objective.Index, keyResult.Index, metric, fed);
        var terms = Inputs(keyResult);
        var text = _policy.Contributions == KeyResultContributions.AddWays ? ExplanationTexts.Way : ExplanationTexts.Amount;
        terms.AddRange(fed.Select(term => Input(TargetOf(term), text, term.Excluded == ExclusionReason.None ? context.Amounts.AmountOf(term) : null) with { Excluded = term.Excluded }));
        var result = context.Amounts.Feed(metric, fed);
        if (fed.Exists(term => term.Excluded == ExclusionReason.None))
        {
            terms.Add(Input(keyResult.Target, ExplanationTexts.Fed, result.Current) with { Kind = ExplanationKind.Step });
        }

        return Explain(keyResult, result, terms);
    }

    private OkrTarget TargetOf(ScoreTerm term) => term.Kind == TermKind.KeyResult
        ? OkrTarget.Of(context.Snapshot.KeyResultRecords[term.Index].Id)
        : OkrTarget.Of(context.Snapshot.ObjectiveRecords[term.Index].Id);

    private static Explanation Step(KeyResultView keyResult, LocalizedText text, long value) =>
        new() { Kind = ExplanationKind.Step, Target = keyResult.Target, Text = text, Value = Millionths.ToDecimal(value) };

    private static Explanation Input(OkrTarget target, LocalizedText text, decimal? value) =>
        new() { Kind = ExplanationKind.Input, Target = target, Text = text, Value = value };

    private IEnumerable<Explanation> ScoreSteps(KeyResultView keyResult, long raw, long score)
    {
        if (_policy.Scale == KeyResultScale.AllOrNothing)
        {
            return [Step(keyResult, ExplanationTexts.AllOrNothing, score)];
        }

        if (_policy.FullMarksAt is not { } full || full == 1m)
        {
            return [Step(keyResult, ExplanationTexts.Clamped, score)];
        }

        var marks = Millionths.Divide((Int128)raw * Millionths.One, Millionths.Of(full));
        return marks == score
            ? [Step(keyResult, ExplanationTexts.FullMarks(full), marks)]
            : [Step(keyResult, ExplanationTexts.FullMarks(full), marks), Step(keyResult, ExplanationTexts.Clamped, score)];
    }

    private LocalizedText Formula(Metric? metric) => metric switch
    {
        { IsMeasured: false } and not ExecutedMetric when _policy.MissingCurrent != MissingCurrent.NotScored => ExplanationTexts.Unmeasured,
        NumericMetric numeric when _scorer.Numbers.BaselineOf(numeric) is { } baseline && baseline == _scorer.Numbers.TargetOf(numeric) => ExplanationTexts.ZeroSpan,
        NumericMetric when _policy.Scale == KeyResultScale.ThreePoint => ExplanationTexts.ThreePoint,
        NumericMetric { Checkpoints.Count: > 0 } => ExplanationTexts.Checkpoints,
        NumericMetric => ExplanationTexts.ShareOfWay,
        BoundMetric { Measure: BoundMeasure.ShareOfCheckIns } => ExplanationTexts.ShareOfCheckIns,
        BoundMetric { Measure: BoundMeasure.Distance } => ExplanationTexts.Distance,
        BoundMetric => ExplanationTexts.WithinBounds,
        MilestonesMetric => ExplanationTexts.ShareOfSteps,
        BinaryMetric => ExplanationTexts.IsDone,
        ZonesMetric { Reached: { } zone } => ExplanationTexts.Zone(zone),
        ExecutedMetric => ExplanationTexts.ShareOfInitiatives,
        HostMetric host => _scorer.Host.FormulaOf(host),
        _ => ExplanationTexts.Manual,
    };

    private List<Explanation> Inputs(KeyResultView keyResult)
    {
        var terms = new List<Explanation>();
        switch (keyResult.Record.Metric)
        {
            case NumericMetric numeric:
                terms.Add(Input(keyResult.Target, numeric.Baseline is null ? ExplanationTexts.AssumedBaseline : ExplanationTexts.Baseline, _scorer.Numbers.BaselineOf(numeric)));
                terms.Add(Input(keyResult.Target, numeric.Target is null ? ExplanationTexts.AssumedTarget : ExplanationTexts.Target, _scorer.Numbers.TargetOf(numeric)));
                terms.AddRange(Waypoints(keyResult, numeric));
                terms.Add(Current(keyResult, numeric.Current));
                break;
            case BoundMetric { Measure: BoundMeasure.ShareOfCheckIns }:
                var checkIns = keyResult.Record.CheckIns;
                terms.Add(Input(keyResult.Target, ExplanationTexts.MetCheckIns, checkIns?.Met));
                terms.Add(Input(keyResult.Target, ExplanationTexts.PlannedCheckIns, checkIns?.Planned ?? checkIns?.Count));
                break;
            case BoundMetric bound:
                terms.AddRange(Bounds(keyResult, bound));
                terms.Add(Current(keyResult, bound.Current));
                break;
            case MilestonesMetric milestones:
                terms.AddRange(milestones.Steps.Select(step =>
                    Part(keyResult.Target, ExplanationTexts.Titled(step.Title, ExplanationTexts.IsDone), step.IsDone == true, step.Weight, ExclusionReason.None)));
                break;
            case HostMetric host:
                terms.Add(Current(keyResult, host.Current));
                terms.AddRange(host.Values.Select(value => Input(keyResult.Target, new(value.Key, value.Key), value.Value)));
                if (_scorer.Host.Ask(host, keyResult.Record).Failure is { } failure)
                {
                    terms.Add(new() { Kind = ExplanationKind.Note, Target = keyResult.Target, Text = ExplanationTexts.Failed(failure) });
                }

                break;
            case ExecutedMetric:
                terms.AddRange(keyResult.Initiatives.Select(initiative => Part(
                    initiative.Target,
                    ExplanationTexts.Titled(initiative.Record.Title, ExplanationTexts.IsDone),
                    initiative.Record.State == OkrState.Closed,
                    initiative.Record.Weight,
                    Exclusions.Of(initiative.Record.State))));
                break;
        }

        return terms;
    }

    private IEnumerable<Explanation> Waypoints(KeyResultView keyResult, NumericMetric metric)
    {
        if (_scorer.Numbers.BaselineOf(metric) is not { } baseline)
        {
            return [];
        }

        var points = _scorer.Numbers.Points(metric, baseline);
        return points.Skip(1).Where(point => point.Value != _scorer.Numbers.TargetOf(metric)).Select(point => Input(keyResult.Target, ExplanationTexts.Waypoint(point.Progress), point.Value));
    }

    private static Explanation Part(OkrTarget target, LocalizedText text, bool isDone, Weight weight, ExclusionReason excluded) =>
        Input(target, text, isDone ? 1m : 0m) with
        {
            Weight = weight.Value,
            Excluded = excluded == ExclusionReason.None && weight.Value == 0m ? ExclusionReason.Weightless : excluded,
        };

    private static IEnumerable<Explanation> Bounds(KeyResultView keyResult, BoundMetric bound)
    {
        if (bound.Kind != BoundKind.AtMost)
        {
            yield return Input(keyResult.Target, bound.Kind == BoundKind.Constant ? ExplanationTexts.Held : ExplanationTexts.Lower, bound.Lower);
        }

        if (bound.Kind is BoundKind.AtMost or BoundKind.Between)
        {
            yield return Input(keyResult.Target, ExplanationTexts.Upper, bound.Upper);
        }

        if (bound is { Kind: BoundKind.Constant, Measure: BoundMeasure.LastValue, Tolerance: { } tolerance })
        {
            yield return Input(keyResult.Target, ExplanationTexts.Tolerance, tolerance);
        }
    }

    private Explanation Current(KeyResultView keyResult, decimal? value)
    {
        var checkIn = _checkIns.Latest(keyResult.Record.Id);
        var isSource = value is not null && checkIn?.Value == value;
        var at = isSource ? checkIn!.ObservedAt : keyResult.Record.CheckIns?.LastAt;
        var by = isSource ? checkIn!.Author : null;
        return Input(keyResult.Target, ExplanationTexts.Current(at, by), value) with { At = at, By = by };
    }
}
