namespace Okr.Scoring;

/// <summary>Builds explanations from the records and terms themselves, adding them up once more.</summary>
internal sealed class Explainer(ScoreContext context)
{
    private readonly OkrSnapshot _snapshot = context.Snapshot;
    private readonly ScoringPolicy _policy = context.Policy;
    private readonly MetricExplainer _metrics = new(context.Snapshot, context.Policy.KeyResults);

    public Explanation Explain(KeyResultView keyResult)
    {
        var computed = Rounded(Contributed(keyResult) ?? _metrics.Explain(keyResult));
        return Result(keyResult.Target, keyResult.Record.Grade, computed) with { Weight = keyResult.Record.Weight.Value };
    }

    public Explanation Explain(ObjectiveView objective) => Result(objective.Target, objective.Record.Grade, Rounded(Computed(objective)));

    public Explanation Explain(UnitView unit)
    {
        var terms = new List<ScoreTerm>();
        new UnitTerms(_snapshot, _policy.RollUp.Units, context.Columns).Collect(unit.Index, terms);
        var mean = Aggregated.Of(UnitTerms.Mean(terms));
        var noun = terms.Exists(term => term.Kind == TermKind.Unit) ? ExplanationTexts.Things : ExplanationTexts.Objectives;
        var text = ExplanationTexts.Of(Aggregation.Mean, mean.Count, terms.Count, noun);
        var computed = Aggregate(OkrTarget.Of(unit.Record.Id), terms, mean, text, term => term.Kind == TermKind.Unit
            ? Line(term, ExplanationTexts.Subunit)
            : Explain(new ObjectiveView(_snapshot, term.Index)));
        return Rounded(computed) with { Kind = ExplanationKind.Result };
    }

    private static Explanation Step(OkrTarget target, LocalizedText text, decimal? value) =>
        new() { Kind = ExplanationKind.Step, Target = target, Value = value, Text = text };

    private static Explanation AsGrade(OkrTarget target, Grade grade) => new()
    {
        Kind = ExplanationKind.Grade,
        Target = target,
        Value = grade.Value,
        By = grade.By,
        At = grade.On is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null,
        Text = ExplanationTexts.Grade(grade),
    };

    private Explanation Computed(ObjectiveView objective)
    {
        var terms = new List<ScoreTerm>();
        if (_policy.RollUp.Source == ScoreSource.Descendants && Below(objective.Index) is var below && Aggregated.Of(UnitTerms.Mean(below)) is { Count: > 0 } mean)
        {
            return Aggregate(objective.Target, below, mean, ExplanationTexts.MeanOfDescendants(mean.Count), term => Line(term, ExplanationTexts.Contributes));
        }

        context.Objectives.Collect(objective.Index, terms);
        return Aggregate(objective, terms);
    }

    private Explanation Aggregate(ObjectiveView objective, List<ScoreTerm> terms)
    {
        var aggregated = context.Objectives.Aggregate(objective.Index, terms, isComputed: false);
        return Aggregate(objective.Target, terms, aggregated, Text(aggregated.Count, terms), term => term.Kind switch
        {
            TermKind.KeyResultsAsOne => KeyResultsAsOne(objective),
            TermKind.KeyResult when _snapshot.KeyResultObjectives[term.Index] == objective.Index => Explain(new KeyResultView(_snapshot, term.Index)),
            _ => Line(term, ExplanationTexts.Contributes),
        });
    }

    private LocalizedText Text(int counted, List<ScoreTerm> terms) => ExplanationTexts.Of(
        _policy.RollUp.Aggregation,
        counted,
        terms.Count,
        terms.TrueForAll(term => term.Kind == TermKind.KeyResult) ? ExplanationTexts.KeyResults : ExplanationTexts.Things);

    private Explanation KeyResultsAsOne(ObjectiveView objective)
    {
        var terms = new List<ScoreTerm>();
        context.Objectives.CollectKeyResults(objective.Index, terms);
        return Aggregate(objective, terms) with { Kind = ExplanationKind.Result };
    }

    private Explanation? Contributed(KeyResultView keyResult)
    {
        if (_policy.KeyResults.Contributions == KeyResultContributions.Ignored
            || (_policy.KeyResults.Contributions == KeyResultContributions.StandIn && _metrics.Explain(keyResult).Value is not null))
        {
            return null;
        }

        var terms = new List<ScoreTerm>();
        context.Contributions.Collect(keyResult.Objective.Index, keyResult.Index, terms);
        var mean = Aggregated.Of(UnitTerms.Mean(terms));
        return mean.Count == 0
            ? null
            : Aggregate(keyResult.Target, terms, mean, ExplanationTexts.MeanOfContributions(mean.Count), term => Line(term, ExplanationTexts.Contributes));
    }

    private Explanation Aggregate(OkrTarget target, List<ScoreTerm> terms, Aggregated aggregated, LocalizedText text, Func<ScoreTerm, Explanation> line)
    {
        var lines = terms.ConvertAll(term => AsTerm(term, line(term)));
        if (!aggregated.IsExact)
        {
            lines.Add(Step(target, ExplanationTexts.Rounded, Millionths.ToDecimal(aggregated.Value)));
        }

        return new Explanation
        {
            Kind = ExplanationKind.Computed,
            Target = target,
            Value = Millionths.ToDecimal(aggregated.Value),
            Excluded = aggregated.Missing,
            Text = text,
            Terms = lines,
        };
    }

    private Explanation Line(ScoreTerm term, LocalizedText text) => new()
    {
        Target = term.Kind switch
        {
            TermKind.KeyResult => OkrTarget.Of(_snapshot.KeyResultRecords[term.Index].Id),
            TermKind.Unit => OkrTarget.Of(_snapshot.UnitRecords[term.Index].Id),
            _ => OkrTarget.Of(_snapshot.ObjectiveRecords[term.Index].Id),
        },
        Text = text,
    };

    private Explanation AsTerm(ScoreTerm term, Explanation line)
    {
        var excluded = term.Excluded;
        if (excluded == ExclusionReason.None && term.Counting == Millionths.None)
        {
            excluded = line.Excluded == ExclusionReason.None ? ExclusionReason.NothingCounts : line.Excluded;
        }
        else if (excluded == ExclusionReason.None && term.Weight == 0 && _policy.RollUp.Weights is not (WeightRule.Ignored or WeightRule.ZeroIsAverage))
        {
            excluded = ExclusionReason.Weightless;
        }

        return line with { Value = Millionths.ToDecimal(term.Counting), Weight = term.Weight / 1_000_000m, Excluded = excluded };
    }

    /// <summary>Everything below an objective, each with what it counts by itself.</summary>
    private List<ScoreTerm> Below(int objective)
    {
        var children = new DescendantMeans(context.Alignment, context.Contributions).Children;
        var (terms, own, open) = (new List<ScoreTerm>(), new List<ScoreTerm>(), new Stack<int>(children[objective].ToArray()));
        while (open.TryPop(out var below))
        {
            own.Clear();
            context.Objectives.CollectKeyResults(below, own);
            var score = context.Objectives.Aggregate(below, own, isComputed: false).Value;
            var counting = context.Counting(_policy.Rounding.Carried(score), _snapshot.ObjectiveRecords[below].Grade);
            terms.Add(new(TermKind.Objective, below, counting, counting, Millionths.One, ExclusionReason.None));
            foreach (var child in children[below])
            {
                open.Push(child);
            }
        }

        return terms;
    }

    private Explanation Rounded(Explanation computed)
    {
        if (computed.Value is not { } value || _policy.Rounding.Step is not { } step)
        {
            return computed;
        }

        var rounded = Millionths.ToDecimal(_policy.Rounding.Round(Millionths.Of(value)));
        return computed with
        {
            Value = _policy.Rounding.At == RoundingPlace.EachLevel ? rounded : value,
            Terms = [.. computed.Terms, Step(computed.Target, ExplanationTexts.RoundedTo(step, _policy.Rounding.At), rounded)],
        };
    }

    private Explanation Result(OkrTarget target, Grade? grade, Explanation computed)
    {
        var counts = grade is not null && _policy.RollUp.Grades == CountingGrade.GradeFirst;
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
}
