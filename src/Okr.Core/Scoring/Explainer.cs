namespace Okr.Scoring;

/// <summary>Builds explanations from the records themselves, adding up its own terms: what it says agrees with the sheet because both are right.</summary>
internal sealed class Explainer(OkrSnapshot snapshot, ScoringPolicy policy)
{
    private readonly MetricExplainer _metrics = new(snapshot, policy.KeyResults);

    public Explanation Explain(KeyResultView keyResult)
    {
        var computed = _metrics.Explain(keyResult);
        return Result(keyResult.Target, keyResult.Record.Grade, computed) with
        {
            Weight = keyResult.Record.Weight.Value,
        };
    }

    public Explanation Explain(ObjectiveView objective)
    {
        var terms = objective.KeyResults.Select(keyResult => AsTerm(Explain(keyResult), Exclusions.Of(keyResult.Record))).ToList();
        var mean = Mean(objective.Target, terms, ExplanationTexts.MeanOfKeyResults);
        return Result(objective.Target, objective.Record.Grade, mean);
    }

    public Explanation Explain(UnitView unit)
    {
        var terms = unit.Objectives.Select(objective => AsTerm(Explain(objective), Exclusions.Of(objective.Record.State))).ToList();
        var target = OkrTarget.Of(unit.Record.Id);
        var mean = Mean(target, terms, ExplanationTexts.MeanOfObjectives);
        return mean with { Kind = ExplanationKind.Result };
    }

    private static Explanation AsTerm(Explanation result, ExclusionReason excluded)
    {
        if (excluded == ExclusionReason.None && result.Value is not null)
        {
            excluded = result.Weight == 0m ? ExclusionReason.Weightless : ExclusionReason.None;
        }
        else if (excluded == ExclusionReason.None)
        {
            excluded = result.Excluded;
        }

        return result with { Excluded = excluded, Weight = result.Weight ?? 1m };
    }

    private static Explanation Mean(OkrTarget target, List<Explanation> terms, Func<int, int, LocalizedText> text)
    {
        var mean = default(WeightedMean);
        foreach (var term in terms)
        {
            if (term.Excluded == ExclusionReason.None)
            {
                mean.Add(Millionths.Of(term.Value!.Value), new Weight(term.Weight!.Value).Millionths);
            }
        }

        var all = terms.Count;
        if (!mean.IsExact)
        {
            terms.Add(new Explanation { Kind = ExplanationKind.Step, Target = target, Value = Millionths.ToDecimal(mean.Value), Text = ExplanationTexts.Rounded });
        }

        return new Explanation
        {
            Kind = ExplanationKind.Computed,
            Target = target,
            Value = Millionths.ToDecimal(mean.Value),
            Excluded = mean.Count == 0 ? ExclusionReason.NothingCounts : ExclusionReason.None,
            Text = text(mean.Count, all),
            Terms = terms,
        };
    }

    private Explanation Result(OkrTarget target, Grade? grade, Explanation computed)
    {
        var counts = grade is not null && policy.RollUp.Grades == CountingGrade.GradeFirst;
        var value = counts ? Millionths.ToDecimal(Millionths.Of(grade!.Value)) : computed.Value;
        return new Explanation
        {
            Kind = ExplanationKind.Result,
            Target = target,
            Value = value,
            Excluded = value is null ? computed.Excluded : ExclusionReason.None,
            Text = counts ? ExplanationTexts.GradeCounts : ExplanationTexts.ScoreCounts,
            Terms = grade is null ? [computed] : [AsGrade(target, grade), computed],
        };
    }

    private static Explanation AsGrade(OkrTarget target, Grade grade) => new()
    {
        Kind = ExplanationKind.Grade,
        Target = target,
        Value = grade.Value,
        By = grade.By,
        At = grade.On is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null,
        Text = ExplanationTexts.Grade(grade),
    };
}
