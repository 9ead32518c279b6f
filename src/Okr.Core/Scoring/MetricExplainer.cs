namespace Okr.Scoring;

/// <summary>Says how a metric became a raw share of the way.</summary>
internal sealed class MetricExplainer(OkrSnapshot snapshot, KeyResultPolicy policy)
{
    private readonly MetricScorer _scorer = new(snapshot, policy);
    private readonly CheckInHistory _checkIns = new(snapshot.Document);

    /// <summary>The computed score of a key result with everything that it was made of.</summary>
    public Explanation Explain(KeyResultView keyResult)
    {
        var measured = _scorer.Measure(keyResult.Index);
        var score = _scorer.Score(measured.Raw);
        var terms = Inputs(keyResult);
        if (keyResult.Record.Metric is NumericMetric metric && !_scorer.Numbers.IsExact(metric))
        {
            terms.Add(Step(keyResult, ExplanationTexts.Rounded, measured.Raw));
        }

        if (score != measured.Raw)
        {
            terms.Add(Step(keyResult, ScoreText(), score));
        }

        return new Explanation
        {
            Kind = ExplanationKind.Computed,
            Target = keyResult.Target,
            Value = Millionths.ToDecimal(score),
            Excluded = measured.Missing,
            Text = Formula(keyResult.Record.Metric),
            Terms = terms,
        };
    }

    private static Explanation Step(KeyResultView keyResult, LocalizedText text, long value) =>
        new() { Kind = ExplanationKind.Step, Target = keyResult.Target, Text = text, Value = Millionths.ToDecimal(value) };

    private static Explanation Input(OkrTarget target, LocalizedText text, decimal? value) =>
        new() { Kind = ExplanationKind.Input, Target = target, Text = text, Value = value };

    private LocalizedText ScoreText() => policy switch
    {
        { Scale: KeyResultScale.AllOrNothing } => ExplanationTexts.AllOrNothing,
        { FullMarksAt: { } full } when full != 1m => ExplanationTexts.FullMarks(full),
        _ => ExplanationTexts.Clamped,
    };

    private LocalizedText Formula(Metric? metric) => metric switch
    {
        { IsMeasured: false } and not ExecutedMetric when policy.MissingCurrent != MissingCurrent.NotScored => ExplanationTexts.Unmeasured,
        NumericMetric numeric when _scorer.Numbers.BaselineOf(numeric) is { } baseline && baseline == _scorer.Numbers.TargetOf(numeric) => ExplanationTexts.ZeroSpan,
        NumericMetric when policy.Scale == KeyResultScale.ThreePoint => ExplanationTexts.ThreePoint,
        NumericMetric { Checkpoints.Count: > 0 } => ExplanationTexts.Checkpoints,
        NumericMetric => ExplanationTexts.ShareOfWay,
        BoundMetric { Measure: BoundMeasure.ShareOfCheckIns } => ExplanationTexts.ShareOfCheckIns,
        BoundMetric { Measure: BoundMeasure.Distance } => ExplanationTexts.Distance,
        BoundMetric => ExplanationTexts.WithinBounds,
        MilestonesMetric => ExplanationTexts.ShareOfSteps,
        BinaryMetric => ExplanationTexts.IsDone,
        ZonesMetric { Reached: { } zone } => ExplanationTexts.Zone(zone),
        ExecutedMetric => ExplanationTexts.ShareOfInitiatives,
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
