using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>Builds explanations from the records and terms themselves, adding them up once more.</summary>
internal sealed class Explainer(ScoreContext context)
{
    private readonly OkrSnapshot _snapshot = context.Snapshot;
    private readonly ScoringPolicy _policy = context.Policy;
    private readonly MetricExplainer _metrics = new(context);
    private readonly Lazy<DescendantMeans> _descendants = new(() => new(context.Alignment, context.Contributions));

    public Explanation Explain(KeyResultView keyResult)
    {
        var computed = AsWithheld(keyResult.Target, keyResult.Record.Withheld) ?? Rounded(Contributed(keyResult) ?? _metrics.Explain(keyResult));
        return Result(keyResult.Target, keyResult.Record.Grade, computed) with { Weight = keyResult.Record.Weight.Value };
    }

    public Explanation Explain(ObjectiveView objective) =>
        Result(objective.Target, objective.Record.Grade, AsWithheld(objective.Target, objective.Record.Withheld) ?? Rounded(Computed(objective)));

    public Explanation Explain(UnitView unit)
    {
        var terms = new List<ScoreTerm>();
        context.Units.Collect(unit.Index, terms);
        return Total(OkrTarget.Of(unit.Record.Id), terms, term => term.Kind == TermKind.Objective && _snapshot.ObjectiveUnits[term.Index] == unit.Index
            ? Explain(new ObjectiveView(_snapshot, term.Index))
            : Line(term, term.Kind == TermKind.Unit ? ExplanationTexts.Subunit : ExplanationTexts.Below));
    }

    public Explanation Explain(CycleView cycle)
    {
        var terms = Enumerable.Range(0, _snapshot.ObjectiveRecords.Count)
            .Where(objective => _snapshot.ObjectiveCycles[objective] == cycle.Index)
            .Select(context.Units.TermOf)
            .ToList();
        return Total(OkrTarget.Of(cycle.Record.Id), terms, term => Line(term, ExplanationTexts.OfCycle));
    }

    private static Explanation Step(OkrTarget target, LocalizedText text, decimal? value) =>
        new() { Kind = ExplanationKind.Step, Target = target, Value = value, Text = text };

    private static Explanation Note(OkrTarget target, LocalizedText text) => new() { Kind = ExplanationKind.Note, Target = target, Text = text };

    // It was rounded where it was made.
    private static Explanation? AsWithheld(OkrTarget target, Withheld? withheld) => withheld is null
        ? null
        : new() { Kind = ExplanationKind.Computed, Target = target, Value = Millionths.ToDecimal(Millionths.Of(withheld.Score)), Text = ExplanationTexts.Withheld };

    private static Explanation AsGrade(OkrTarget target, Grade grade) => new()
    {
        Kind = ExplanationKind.Grade,
        Target = target,
        Value = grade.Value,
        By = grade.By,
        At = grade.On is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null,
        Text = ExplanationTexts.Grade(grade),
    };

    private Explanation Total(OkrTarget target, List<ScoreTerm> terms, Func<ScoreTerm, Explanation> line)
    {
        var mean = Aggregated.Of(UnitTerms.Mean(terms));
        var noun = terms.Exists(term => term.Kind == TermKind.Unit) ? ExplanationTexts.Things : ExplanationTexts.Objectives;
        var computed = Aggregate(target, terms, mean, default, ExplanationTexts.Of(Aggregation.Mean, mean.Count, terms.Count, noun), [], line);
        return Rounded(computed) with { Kind = ExplanationKind.Result };
    }

    private Explanation Computed(ObjectiveView objective)
    {
        var terms = new List<ScoreTerm>();
        if (_policy.RollUp.Source == ScoreSource.Descendants && Below(objective.Index) is var below && Aggregated.Of(UnitTerms.Mean(below)) is { Count: > 0 } mean)
        {
            return Aggregate(objective.Target, below, mean, default, ExplanationTexts.MeanOfDescendants(mean.Count), [], term => Line(term, ExplanationTexts.Contributes));
        }

        context.Objectives.Collect(objective.Index, terms);
        return Aggregate(objective, terms);
    }

    private Explanation Aggregate(ObjectiveView objective, List<ScoreTerm> terms)
    {
        var aggregated = context.Objectives.Aggregate(terms, isComputed: false);
        var isSideBySide = terms is [{ Kind: TermKind.KeyResultsAsOne }, ..];
        var weighing = isSideBySide ? default : new Weighing(_policy.RollUp.Weights, CollectionsMarshal.AsSpan(terms), isComputed: false);
        var how = isSideBySide ? [] : HowItCame(objective.Target, terms, aggregated, weighing);
        return Aggregate(objective.Target, terms, aggregated, weighing, Text(aggregated.Count, terms, isSideBySide), how, term => term.Kind switch
        {
            TermKind.KeyResultsAsOne => KeyResultsAsOne(objective),
            TermKind.KeyResult when _snapshot.KeyResultObjectives[term.Index] == objective.Index => Explain(new KeyResultView(_snapshot, term.Index)),
            _ => Line(term, ExplanationTexts.Contributes),
        });
    }

    // What the terms and the text do not say of an aggregate.
    private IEnumerable<Explanation> HowItCame(OkrTarget target, List<ScoreTerm> terms, Aggregated aggregated, Weighing weighing)
    {
        if (_policy.RollUp.Aggregation == Aggregation.Pooled && aggregated.Count > 0)
        {
            var pool = new Pool(_snapshot, context.Metrics, context.Amounts, CollectionsMarshal.AsSpan(terms), weighing);
            yield return Step(target, ExplanationTexts.Ways, pool.Gone) with { Kind = ExplanationKind.Computed };
            yield return Step(target, ExplanationTexts.WaysToGo, pool.All) with { Kind = ExplanationKind.Computed };
        }

        if (aggregated.Missing == ExclusionReason.HostFailed
            && context.Objectives.Aggregator.Host.FailureOf(CollectionsMarshal.AsSpan(terms), weighing) is { } failure)
        {
            yield return Note(target, ExplanationTexts.Failed(failure));
        }

        if (aggregated is { Count: 0, Value: not Millionths.None })
        {
            yield return Note(target, ExplanationTexts.NothingCounted);
        }
    }

    private LocalizedText Text(int counted, List<ScoreTerm> terms, bool isSideBySide)
    {
        var noun = terms.TrueForAll(term => term.Kind == TermKind.KeyResult) ? ExplanationTexts.KeyResults : ExplanationTexts.Things;
        return _policy.RollUp.Aggregation == Aggregation.Host && !isSideBySide
            ? ExplanationTexts.Of(context.Objectives.Aggregator.Host.Text, counted, terms.Count, noun)
            : ExplanationTexts.Of(isSideBySide ? Aggregation.Mean : _policy.RollUp.Aggregation, counted, terms.Count, noun);
    }

    private Explanation KeyResultsAsOne(ObjectiveView objective)
    {
        var terms = new List<ScoreTerm>();
        context.Objectives.CollectKeyResults(objective.Index, terms);
        return Aggregate(objective, terms) with { Kind = ExplanationKind.Result };
    }

    private Explanation? Contributed(KeyResultView keyResult)
    {
        if (_policy.KeyResults.Contributions is not (KeyResultContributions.Replace or KeyResultContributions.StandIn)
            || (_policy.KeyResults.Contributions == KeyResultContributions.StandIn && _metrics.Explain(keyResult).Value is not null))
        {
            return null;
        }

        var terms = new List<ScoreTerm>();
        context.Contributions.Collect(keyResult.Objective.Index, keyResult.Index, terms);
        var mean = Aggregated.Of(UnitTerms.Mean(terms));
        return mean.Count == 0
            ? null
            : Aggregate(keyResult.Target, terms, mean, default, ExplanationTexts.MeanOfContributions(mean.Count), [], term => Line(term, ExplanationTexts.Contributes));
    }

    private static Explanation Aggregate(
        OkrTarget target,
        List<ScoreTerm> terms,
        Aggregated aggregated,
        Weighing weighing,
        LocalizedText text,
        IEnumerable<Explanation> how,
        Func<ScoreTerm, Explanation> line)
    {
        var lines = terms.ConvertAll(term => AsTerm(term, weighing, line(term)));
        lines.AddRange(how);
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

    private static Explanation AsTerm(ScoreTerm term, Weighing weighing, Explanation line)
    {
        var excluded = term.Excluded;
        if (excluded == ExclusionReason.None && term.Counting == Millionths.None)
        {
            excluded = line.Excluded == ExclusionReason.None ? ExclusionReason.NothingCounts : line.Excluded;
        }
        else if (excluded == ExclusionReason.None && weighing.Of(term) == 0)
        {
            excluded = ExclusionReason.Weightless;
        }

        return line with { Value = Millionths.ToDecimal(term.Counting), Weight = weighing.Shown(term), Excluded = excluded };
    }

    /// <summary>Everything below an objective, each with what it counts by itself; then what is linked to it and does not count.</summary>
    private List<ScoreTerm> Below(int objective)
    {
        var children = _descendants.Value.Children;
        var (terms, own, open) = (new List<ScoreTerm>(), new List<ScoreTerm>(), new Stack<int>(children[objective].ToArray()));
        while (open.TryPop(out var below))
        {
            own.Clear();
            context.Objectives.CollectKeyResults(below, own);
            var score = context.Objectives.Aggregate(own, isComputed: false).Value;
            var counting = context.Counting(_policy.Rounding.Carried(score), _snapshot.ObjectiveRecords[below].Grade);
            terms.Add(new(TermKind.Objective, below, counting, counting, Millionths.One, ExclusionReason.None));
            foreach (var child in children[below])
            {
                open.Push(child);
            }
        }

        own.Clear();
        context.Contributions.Collect(objective, -1, own);
        terms.AddRange(own
            .Where(term => term.Excluded != ExclusionReason.None || !children[objective].Contains(term.Index))
            .Select(term => term.Excluded == ExclusionReason.None ? term with { Excluded = ExclusionReason.CountedElsewhere } : term));
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
        var terms = new List<Explanation>();
        if (grade is not null)
        {
            terms.Add(AsGrade(target, grade));
        }

        if (counts && value != grade!.Value)
        {
            terms.Add(Step(target, ExplanationTexts.Rounded, value));
        }

        terms.Add(computed);
        return new Explanation
        {
            Kind = ExplanationKind.Result,
            Target = target,
            Value = value,
            Excluded = value is null ? computed.Excluded : ExclusionReason.None,
            Text = counts ? ExplanationTexts.GradeCounts : ExplanationTexts.ScoreCounts,
            Terms = terms,
        };
    }
}
