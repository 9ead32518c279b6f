using System.Globalization;
using System.Numerics;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>Scoring under any sound policy once more, as simple as can be: records, recursion, LINQ and decimals, nothing of the engine.</summary>
internal sealed class PolicyOracle(OkrDocument document, ScoringPolicy policy)
{
    private static readonly OkrState[] Out = [OkrState.Draft, OkrState.Archived, OkrState.Postponed, OkrState.Cancelled];

    private readonly RollUpPolicy _roll = policy.RollUp;
    private readonly KeyResultPolicy _keys = policy.KeyResults;
    private readonly Dictionary<ObjectiveId, Objective> _objectives = document.Objectives.ToDictionary(objective => objective.Id);
    private readonly Dictionary<KeyResultId, Objective> _owners = document.Objectives.SelectMany(objective => objective.KeyResults.Select(keyResult => (keyResult.Id, objective))).ToDictionary(pair => pair.Id, pair => pair.objective);
    private readonly Dictionary<string, decimal?> _known = new(StringComparer.Ordinal);

    private sealed record Term(decimal? Counting, decimal? Progress, decimal Weight, bool IsOut, KeyResult? KeyResult = null)
    {
        public decimal? Value(bool isComputed) => IsOut ? null : isComputed ? Progress : Counting;
    }

    private sealed record Link(Objective Child, KeyResult? ChildKeyResult, Objective Parent, AlignmentLink Record);

    // Key results.
    public decimal? Raw(KeyResult keyResult) => Once("raw " + keyResult.Id, () =>
        Contributed(keyResult) ?? Measured(keyResult.Metric is NumericMetric numeric && IsFed ? numeric with { Current = Fed(keyResult, numeric) } : keyResult.Metric, keyResult));

    public decimal? Score(KeyResult keyResult) => Once("score " + keyResult.Id, () => Carried(Contributed(keyResult) ?? Scored(Raw(keyResult))));

    public decimal? Counting(KeyResult keyResult) => Graded(Score(keyResult), keyResult.Grade);

    // Objectives.
    public decimal? Score(Objective objective) => Once("o " + objective.Id, () => Carried(Below(objective, isComputed: false) ?? Own(objective, isComputed: false)));

    public decimal? Progress(Objective objective) => Once("p " + objective.Id, () =>
        Carried(Below(objective, isComputed: false) is null ? Own(objective, isComputed: true) : Below(objective, isComputed: true)));

    public decimal? Counting(Objective objective) => Graded(Score(objective), objective.Grade);

    // Units and cycles.
    public decimal? Score(OrgUnit unit) => Once("u " + unit.Id, () =>
    {
        var own = Of(document.Objectives.Where(objective => objective.Unit == unit.Id));
        var children = document.Units.Where(child => child.Parent == unit.Id).ToList();
        var parts = children.Select(child => new Term(Score(child), Score(child), 1m, false)).ToList();
        return Carried(Mean(_roll.Units switch
        {
            UnitSource.OwnElseSubunits when !own.Exists(term => !term.IsOut && term.Counting is not null && term.Weight != 0m) => parts,
            UnitSource.OwnAndSubunits => [.. own, .. parts],
            UnitSource.AllBelow => Of(document.Objectives.Where(objective => IsWithin(objective.Unit, unit.Id))),
            _ => own,
        }, isComputed: false));
    });

    public decimal? Score(Cycle cycle) => Carried(Mean(Of(document.Objectives.Where(objective => objective.Cycle == cycle.Id)), isComputed: false));

    private bool IsFed => _keys.Contributions is KeyResultContributions.AddWays or KeyResultContributions.SumValues;

    private decimal? Once(string key, Func<decimal?> compute) => _known.TryGetValue(key, out var known) ? known : _known[key] = compute();

    private List<Term> Of(IEnumerable<Objective> objectives) =>
        [.. objectives.Select(objective => new Term(Counting(objective), Progress(objective), Weighs(objective) ? objective.Weight.Value : 1m, Out.Contains(objective.State)))];

    private bool IsWithin(OrgUnitId unit, OrgUnitId above)
    {
        for (var at = document.Units.FirstOrDefault(candidate => candidate.Id == unit); at is not null; at = document.Units.FirstOrDefault(candidate => candidate.Id == at.Parent))
        {
            if (at.Id == above)
            {
                return true;
            }
        }

        return false;
    }

    private decimal? Graded(decimal? score, Grade? grade) =>
        grade is not null && _roll.Grades == CountingGrade.GradeFirst ? Math.Round(grade.Value, 6, MidpointRounding.AwayFromZero) : score;

    private decimal? Carried(decimal? value)
    {
        if (value is not { } number || policy.Rounding is not { At: RoundingPlace.EachLevel, Step: { } step })
        {
            return value;
        }

        var steps = number / step;
        return step * policy.Rounding.Mode switch
        {
            RoundingMode.HalfToEven => Math.Round(steps, MidpointRounding.ToEven),
            RoundingMode.HalfUp => Math.Floor(steps + 0.5m),
            RoundingMode.Down => Math.Floor(steps),
            RoundingMode.TowardZero => Math.Truncate(steps),
            _ => Math.Round(steps, MidpointRounding.AwayFromZero),
        };
    }

    private decimal? Clamped(decimal? score) => score is { } value
        ? _keys.Clamp switch { Clamp.None or Clamp.WhenCounted => value, Clamp.AtZero => Math.Max(value, 0m), _ => Math.Clamp(value, 0m, 1m) }
        : null;

    private decimal? Upward(decimal? score) => _keys.Clamp == Clamp.WhenCounted && score is { } value ? Math.Clamp(value, 0m, 1m) : score;

    private decimal? Scored(decimal? raw)
    {
        if (raw is not { } share)
        {
            return null;
        }

        return _keys.Scale == KeyResultScale.AllOrNothing ? (share >= 1m ? 1m : 0m) : Clamped(Divide(share, _keys.FullMarksAt ?? 1m));
    }

    private decimal? Measured(Metric? metric, KeyResult keyResult)
    {
        var zero = _keys.MissingCurrent == MissingCurrent.NotScored ? (decimal?)null : 0m;
        return metric switch
        {
            NumericMetric numeric => Number(numeric),
            ManualMetric manual => manual.Progress ?? zero,
            BinaryMetric binary => binary.IsDone is { } done ? (done ? 1m : 0m) : zero,
            ZonesMetric zones => zones.Reached is { } zone ? new[] { 0m, 0.3m, 0.7m, 1m }[(int)zone] : zero,
            MilestonesMetric { Steps.Count: > 0 } milestones => milestones.IsMeasured
                ? Mean([.. milestones.Steps.Select(step => new Term(step.IsDone == true ? 1m : 0m, null, step.Weight.Value, false))], isComputed: false)
                : zero,
            ExecutedMetric => Executed(keyResult),
            BoundMetric { Kind: BoundKind.AtLeast, Lower: { } lower } bound => bound.Current is { } at ? Held(IsBelow(lower, at, bound)) : zero,
            BoundMetric { Kind: BoundKind.AtMost, Upper: { } upper } bound => bound.Current is { } at ? Held(IsBelow(at, upper, bound)) : zero,
            BoundMetric { Kind: BoundKind.Between, Lower: { } lower, Upper: { } upper } bound => bound.Current is { } at ? Held(IsBelow(lower, at, bound) && IsBelow(at, upper, bound)) : zero,
            _ => null,
        };

        static decimal Held(bool isMet) => isMet ? 1m : 0m;
        static bool IsBelow(decimal lower, decimal upper, BoundMetric bound) => lower < upper || (lower == upper && !bound.IsStrict);
    }

    private decimal? Executed(KeyResult keyResult)
    {
        var initiatives = document.Initiatives.Where(initiative => initiative.KeyResult == keyResult.Id && !Out.Contains(initiative.State)).ToList();
        if (_keys.Execution == ExecutionMeasure.ClosedShare)
        {
            return Mean([.. initiatives.Select(initiative => new Term(initiative.State == OkrState.Closed ? 1m : 0m, null, initiative.Weight.Value, false))], isComputed: false);
        }

        var planned = initiatives.Where(initiative => initiative.Target > 0m).ToList();
        return planned.Count == 0 ? null : Divide(planned.Sum(initiative => initiative.Actual ?? 0m), planned.Sum(initiative => initiative.Target!.Value));
    }

    private decimal? Baseline(NumericMetric metric) => _keys.Scale == KeyResultScale.ShareOfTarget ? 0m : metric.Baseline ?? (_keys.MissingBaseline == MissingBaseline.Zero ? 0m : null);

    private decimal? Target(NumericMetric metric) => metric.Target ?? (_keys.MissingTarget == MissingTarget.Zero ? 0m : null);

    private decimal? Number(NumericMetric metric)
    {
        if (Baseline(metric) is not { } baseline || Target(metric) is not { } target)
        {
            return null;
        }

        if (metric.Current is null && _keys.MissingCurrent != MissingCurrent.Baseline)
        {
            return _keys.MissingCurrent == MissingCurrent.Zero ? 0m : null;
        }

        var current = metric.Current ?? baseline;
        if (baseline == target)
        {
            return _keys.ZeroSpan switch
            {
                ZeroSpan.Zero => 0m,
                ZeroSpan.One => 1m,
                ZeroSpan.OneWhenReached => current >= target ? 1m : 0m,
                ZeroSpan.OneAtTarget => current == target ? 1m : 0m,
                _ => null,
            };
        }

        // Of the three points only the target is made by chance, and it stands for 0.7.
        var (gone, all) = (Whole(current) - Whole(baseline), Whole(target) - Whole(baseline));
        return _keys.Scale == KeyResultScale.ThreePoint ? Divide(gone * 7, all * 10) : Divide(gone, all);
    }

    // Links.
    private IEnumerable<Link> LinksTo(Objective parent, KeyResult? keyResult) => document.Objectives
        .SelectMany(child => child.AlignsTo.Select(link => (child, (KeyResult?)null, link)).Concat(child.KeyResults.SelectMany(own => own.AlignsTo.Select(link => (child, (KeyResult?)own, link)))))
        .Select(found => new Link(found.child, found.Item2, ParentOf(found.link)!, found.link))
        .Where(link => link.Parent?.Id == parent.Id && link.Record.ParentKeyResult == keyResult?.Id);

    private Objective? ParentOf(AlignmentLink link) => link.ParentKeyResult is { } keyResult ? _owners.GetValueOrDefault(keyResult) : _objectives.GetValueOrDefault(link.Parent);

    private bool Reaches(Objective from, Objective to)
    {
        var (seen, open) = (new HashSet<ObjectiveId>(), new Stack<Objective>([from]));
        while (open.TryPop(out var at))
        {
            foreach (var parent in at.AlignsTo.Concat(at.KeyResults.SelectMany(keyResult => keyResult.AlignsTo)).Where(link => link.IsLive).Select(ParentOf).OfType<Objective>())
            {
                if (parent.Id == to.Id)
                {
                    return true;
                }

                if (seen.Add(parent.Id))
                {
                    open.Push(parent);
                }
            }
        }

        return false;
    }

    private bool IsIndividual(Objective objective) => document.Units.FirstOrDefault(unit => unit.Id == objective.Unit)?.Level == LevelScheme.Individual;

    private bool Weighs(Objective objective) => _roll.Weights != WeightRule.Ignored && (_roll.Weights != WeightRule.IndividualOnly || IsIndividual(objective));

    private bool Carries(Link link) =>
        (_roll.Links == ContributingLinks.AnyAccepted || link.Record.Kind == LinkKind.Contributes)
        && (_roll.Links == ContributingLinks.Live ? link.Record.IsLive : link.Record.State == LinkState.Accepted)
        && link.Child.Id != link.Parent.Id
        && !(Reaches(link.Parent, link.Child) && Reaches(link.Child, link.Parent))
        && (_roll.Individuals == IndividualContribution.Included || !IsIndividual(link.Child) || IsIndividual(link.Parent))
        && !Out.Contains(link.Child.State)
        && (link.ChildKeyResult is not { } keyResult || (!keyResult.IsGuardrail && !Out.Contains(keyResult.State)));

    private List<Term> Contributors(Objective parent, KeyResult? keyResult)
    {
        var links = LinksTo(parent, keyResult).Where(Carries).DistinctBy(link => (link.Child.Id, link.ChildKeyResult?.Id)).ToList();
        return links.ConvertAll(link =>
        {
            var weight = Weighs(parent) ? link.Record.Weight.Value : 1m;
            return link.ChildKeyResult is { } child
                ? new Term(Upward(Counting(child)), Upward(Score(child)), weight, false, child)
                : new Term(Counting(link.Child), Progress(link.Child), weight, false);
        });
    }

    private decimal? Contributed(KeyResult keyResult)
    {
        var takesOver = _keys.Contributions == KeyResultContributions.Replace
            || (_keys.Contributions == KeyResultContributions.StandIn && Measured(keyResult.Metric, keyResult) is null);
        return takesOver ? Mean(Contributors(_owners[keyResult.Id], keyResult), isComputed: false) : null;
    }

    private decimal? Fed(KeyResult keyResult, NumericMetric metric)
    {
        var isWay = _keys.Contributions == KeyResultContributions.AddWays;
        var amounts = Contributors(_owners[keyResult.Id], keyResult)
            .Where(term => term.Weight != 0m && term.KeyResult?.Metric is NumericMetric child && child.Unit == metric.Unit && (!isWay || Baseline(child) is not null))
            .Select(term => (Metric: (NumericMetric)term.KeyResult!.Metric!, Current: Fed(term.KeyResult, (NumericMetric)term.KeyResult.Metric!)))
            .Where(term => term.Current is not null)
            .Select(term => Whole(term.Current!.Value) - (isWay ? Whole(Baseline(term.Metric)!.Value) : 0))
            .ToList();
        return amounts.Count == 0 ? metric.Current : Nearest(amounts.Aggregate(isWay ? Whole(metric.Current ?? Baseline(metric) ?? 0m) : 0, (sum, amount) => sum + amount));
    }

    // Objectives.
    private List<Term> KeyResults(Objective objective) =>
    [
        .. objective.KeyResults.Select(keyResult => new Term(
            Upward(Counting(keyResult)),
            Upward(Score(keyResult)),
            Weighs(objective) ? keyResult.Weight.Value : 1m,
            keyResult.IsGuardrail || Out.Contains(keyResult.State),
            keyResult)),
    ];

    private decimal? Own(Objective objective, bool isComputed)
    {
        var own = OneUnit(objective, KeyResults(objective));
        switch (_roll.Source)
        {
            case ScoreSource.GradeOnly:
                return null;
            case ScoreSource.KeyResults or ScoreSource.Descendants:
                return Combine(own, isComputed);
        }

        var contributors = OneUnit(objective, Contributors(objective, null));
        return _roll.Source switch
        {
            ScoreSource.KeyResultsElseContributors => Combine(own.Exists(Counts) ? own : [.. own, .. contributors], isComputed),
            ScoreSource.ContributorsElseKeyResults => Combine(contributors.Exists(Counts) ? contributors : [.. contributors, .. own], isComputed),
            ScoreSource.Both => Combine([.. own, .. contributors], isComputed),
            _ => Mean([new Term(Combine(own, isComputed: false), Combine(own, isComputed: true), 1m, false), .. contributors], isComputed),
        };
    }

    private bool Counts(Term term) => !term.IsOut && term.Counting is not null && (term.Weight != 0m || _roll.Weights == WeightRule.ZeroIsAverage);

    private decimal? Below(Objective objective, bool isComputed)
    {
        if (_roll.Source != ScoreSource.Descendants)
        {
            return null;
        }

        var (all, open) = (new List<Term>(), new Stack<Objective>([objective]));
        while (open.TryPop(out var at))
        {
            foreach (var child in document.Objectives.Where(child => FirstParent(child)?.Id == at.Id))
            {
                all.Add(new(Graded(Carried(Own(child, isComputed: false)), child.Grade), Carried(Own(child, isComputed: true)), 1m, false));
                open.Push(child);
            }
        }

        // Where computed scores alone have nothing to say, graded ones may still count.
        return Mean(all, isComputed);
    }

    private Objective? FirstParent(Objective child) => child.AlignsTo
        .Where(link => link.ParentKeyResult is null && ParentOf(link) is not null)
        .Select(link => new Link(child, null, ParentOf(link)!, link))
        .FirstOrDefault(Carries)?.Parent;

    private List<Term> OneUnit(Objective objective, List<Term> terms)
    {
        if (_roll.Aggregation is not (Aggregation.Pooled or Aggregation.MeanOfOneUnit))
        {
            return terms;
        }

        var unit = objective.KeyResults.Where(own => !own.IsGuardrail && !Out.Contains(own.State)).Select(own => (own.Metric as NumericMetric)?.Unit).FirstOrDefault(own => own is not null)
            ?? terms.Where(term => !term.IsOut).Select(term => (term.KeyResult?.Metric as NumericMetric)?.Unit).Where(own => own is not null).Min(StringComparer.Ordinal);
        return terms.ConvertAll(term => term with
        {
            IsOut = term.IsOut || term.KeyResult?.Metric is not NumericMetric metric || metric.Unit != unit || (_roll.Aggregation == Aggregation.Pooled && Way(term.KeyResult, metric) is null),
        });
    }

    private (BigInteger Gone, BigInteger All)? Way(KeyResult keyResult, NumericMetric metric) =>
        Baseline(metric) is { } baseline && Target(metric) is { } target && ((IsFed ? Fed(keyResult, metric) : metric.Current) ?? (_keys.MissingCurrent == MissingCurrent.NotScored ? null : baseline)) is { } current
            ? (Whole(current) - Whole(baseline), Whole(target) - Whole(baseline))
            : null;

    private decimal? Combine(List<Term> terms, bool isComputed)
    {
        var total = _roll.WeightTotal ?? 1m;
        var standing = terms.Where(term => !term.IsOut).ToList();
        if (_roll.Weights == WeightRule.MustSumToTotal && standing.Count > 0 && standing.Sum(term => term.Weight) != total)
        {
            return null;
        }

        var known = standing.Where(term => term.Value(isComputed) is not null).ToList();
        var stated = known.Where(term => term.Weight != 0m).ToList();
        var scale = 1m;
        if (_roll.Weights == WeightRule.ZeroIsAverage)
        {
            scale = Math.Max(stated.Count, 1);
            known = known.ConvertAll(term => term with { Weight = stated.Count == 0 ? 1m : term.Weight == 0m ? stated.Sum(other => other.Weight) : term.Weight * stated.Count });
        }

        var counted = known.Where(term => term.Weight != 0m).ToList();
        if (_roll.Aggregation == Aggregation.Pooled)
        {
            var pooled = standing.Where(term => term.Weight != 0m || _roll.Weights == WeightRule.ZeroIsAverage).Select(term => Way(term.KeyResult!, (NumericMetric)term.KeyResult!.Metric!)!.Value).ToList();
            if (pooled.Count > 0)
            {
                var all = pooled.Aggregate(BigInteger.Zero, (sum, way) => sum + way.All);
                return all.IsZero ? null : Scored(Divide(pooled.Aggregate(BigInteger.Zero, (sum, way) => sum + way.Gone), all));
            }
        }
        else if (counted.Count > 0)
        {
            var sum = counted.Sum(term => term.Value(isComputed)!.Value * term.Weight);
            return (_roll.Aggregation, _roll.Weights) switch
            {
                (Aggregation.Minimum, _) => counted.Min(term => term.Value(isComputed)),
                (Aggregation.CappedSum, WeightRule.PartsOfTotal) => Math.Min(1m, Divide(sum, total * scale)),
                (Aggregation.CappedSum, _) => Math.Min(1m, Divide(sum, scale)),
                (_, WeightRule.PartsOfTotal) => Divide(sum, total * scale),
                _ => Divide(sum, counted.Sum(term => term.Weight)),
            };
        }

        if (known.Count == 0)
        {
            return _roll.Empty == EmptyMean.Zero ? 0m : null;
        }

        return _roll.AllWeightsZero switch
        {
            AllWeightsZero.PlainMean => Mean(known.ConvertAll(term => term with { Weight = 1m }), isComputed),
            AllWeightsZero.Zero => 0m,
            _ => null,
        };
    }

    private static decimal? Mean(List<Term> terms, bool isComputed)
    {
        var counted = terms.Where(term => term.Value(isComputed) is not null && term.Weight != 0m).ToList();
        return counted.Count == 0 ? null : Divide(counted.Sum(term => term.Value(isComputed)!.Value * term.Weight), counted.Sum(term => term.Weight));
    }

    // Numbers.
    private static decimal Divide(decimal dividend, decimal divisor) => Divide(Whole(dividend), Whole(divisor));

    private static decimal Divide(BigInteger dividend, BigInteger divisor)
    {
        var millionths = ((BigInteger.Abs(dividend) * 2_000_000) + BigInteger.Abs(divisor)) / (BigInteger.Abs(divisor) * 2);
        return (decimal)BigInteger.Min(millionths, 1_000_000_000_000) / 1_000_000m * dividend.Sign * divisor.Sign;
    }

    private static BigInteger Whole(decimal value) =>
        BigInteger.Parse(value.ToString("F28", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    // The decimal nearest to a whole number of 10⁻²⁸, the greater one in size of two; null beyond all decimals.
    private static decimal? Nearest(BigInteger whole)
    {
        for (var dropped = BigInteger.One; dropped <= BigInteger.Pow(10, 28); dropped *= 10)
        {
            var digits = ((BigInteger.Abs(whole) * 2) + dropped) / (dropped * 2);
            if (digits < BigInteger.Pow(2, 96))
            {
                return (decimal)digits * whole.Sign / (decimal)(BigInteger.Pow(10, 28) / dropped);
            }
        }

        return null;
    }
}
