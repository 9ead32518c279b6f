namespace Okr.Scoring;

/// <summary>Says how a metric became a raw share of the way.</summary>
internal sealed class MetricExplainer(OkrSnapshot snapshot, KeyResultPolicy policy)
{
    private readonly MetricScorer _scorer = new(snapshot, policy);
    private readonly CheckInIndex _checkIns = new(snapshot.Document);

    /// <summary>The computed score of a key result with everything that it was made of.</summary>
    public Explanation Explain(KeyResultView keyResult)
    {
        var measured = _scorer.Measure(keyResult.Index);
        var score = _scorer.Score(measured.Raw);
        var terms = Inputs(keyResult);
        if (keyResult.Record.Metric is NumericMetric metric && !IsExact(metric))
        {
            terms.Add(Step(keyResult, ExplanationTexts.Rounded, measured.Raw));
        }

        if (score != measured.Raw)
        {
            terms.Add(Step(keyResult, ExplanationTexts.Clamped, score));
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

    private bool IsExact(NumericMetric metric) =>
        metric.Current is not { } current
        || _scorer.BaselineOf(metric) is not { } baseline
        || _scorer.TargetOf(metric) is not { } target
        || baseline == target
        || ExactRatio.IsExact(baseline, target, current);

    private LocalizedText Formula(Metric? metric) => metric switch
    {
        NumericMetric { Current: null } when policy.MissingCurrent != MissingCurrent.NotScored => ExplanationTexts.Unmeasured,
        NumericMetric numeric when _scorer.BaselineOf(numeric) is { } baseline && baseline == _scorer.TargetOf(numeric) => ExplanationTexts.ZeroSpan,
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
                terms.Add(Input(keyResult.Target, numeric.Baseline is null ? ExplanationTexts.AssumedBaseline : ExplanationTexts.Baseline, _scorer.BaselineOf(numeric)));
                terms.Add(Input(keyResult.Target, numeric.Target is null ? ExplanationTexts.AssumedTarget : ExplanationTexts.Target, _scorer.TargetOf(numeric)));
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
        var checkIn = _checkIns.Find(keyResult.Record.Id);
        var isSource = value is not null && checkIn?.Value == value;
        var at = isSource ? checkIn!.ObservedAt : keyResult.Record.CheckIns?.LastAt;
        var by = isSource ? checkIn!.Author : null;
        return Input(keyResult.Target, ExplanationTexts.Current(at, by), value) with { At = at, By = by };
    }
}
