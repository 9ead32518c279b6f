using System.Globalization;
using System.Numerics;

namespace Okr.Core.Tests.Scoring;

/// <summary>The default scoring once more, as simple as can be: records, recursion and LINQ, nothing of the engine.</summary>
internal sealed class Oracle(OkrDocument document)
{
    private static readonly OkrState[] Out = [OkrState.Draft, OkrState.Archived, OkrState.Postponed, OkrState.Cancelled];

    public static decimal? Counting(decimal? score, Grade? grade) => grade is null ? score : Math.Round(grade.Value, 6, MidpointRounding.AwayFromZero);

    public static decimal? Score(decimal? raw) => raw is { } value ? Math.Clamp(value, 0m, 1m) : null;

    public static decimal? Mean(IEnumerable<(decimal? Value, decimal Weight)> terms)
    {
        var counted = terms.Where(term => term.Value is not null && term.Weight != 0m).ToList();
        return counted.Count == 0 ? null : Divide(counted.Sum(term => term.Value!.Value * term.Weight), counted.Sum(term => term.Weight));
    }

    public decimal? Score(Objective objective, bool withGrades) => Mean(objective.KeyResults
        .Where(keyResult => !keyResult.IsGuardrail && !Out.Contains(keyResult.State))
        .Select(keyResult => (withGrades ? Counting(Score(Raw(keyResult)), keyResult.Grade) : Score(Raw(keyResult)), keyResult.Weight.Value)));

    public decimal? Score(OrgUnit unit) => Mean(document.Objectives
        .Where(objective => objective.Unit == unit.Id && !Out.Contains(objective.State))
        .Select(objective => (Counting(Score(objective, withGrades: true), objective.Grade), objective.Weight.Value)));

    public decimal? Raw(KeyResult keyResult) => keyResult.Metric switch
    {
        NumericMetric { Target: { } target, Current: { } current } numeric when target != (numeric.Baseline ?? 0m) => Ratio(numeric.Baseline ?? 0m, target, current),
        ManualMetric manual => manual.Progress,
        BinaryMetric { IsDone: { } isDone } => isDone ? 1m : 0m,
        ZonesMetric { Reached: { } zone } => new[] { 0m, 0.3m, 0.7m, 1m }[(int)zone],
        MilestonesMetric { IsMeasured: true } milestones => Mean(milestones.Steps.Select(step => ((decimal?)(step.IsDone == true ? 1m : 0m), step.Weight.Value))),
        ExecutedMetric => Mean(document.Initiatives
            .Where(initiative => initiative.KeyResult == keyResult.Id && !Out.Contains(initiative.State))
            .Select(initiative => ((decimal?)(initiative.State == OkrState.Closed ? 1m : 0m), initiative.Weight.Value))),
        BoundMetric { Measure: BoundMeasure.LastValue, Current: { } current } bound => Held(bound, current),
        _ => null,
    };

    private static decimal? Held(BoundMetric bound, decimal current) => bound switch
    {
        { Kind: BoundKind.AtLeast, Lower: { } lower } => IsBelow(lower, current, bound) ? 1m : 0m,
        { Kind: BoundKind.AtMost, Upper: { } upper } => IsBelow(current, upper, bound) ? 1m : 0m,
        { Kind: BoundKind.Between, Lower: { } lower, Upper: { } upper } => IsBelow(lower, current, bound) && IsBelow(current, upper, bound) ? 1m : 0m,
        _ => null,
    };

    private static bool IsBelow(decimal lower, decimal upper, BoundMetric bound) => lower < upper || (lower == upper && !bound.IsStrict);

    private static decimal Ratio(decimal from, decimal to, decimal at) => Divide(Whole(at) - Whole(from), Whole(to) - Whole(from));

    private static decimal Divide(decimal dividend, decimal divisor) => Divide(Whole(dividend), Whole(divisor));

    private static decimal Divide(BigInteger dividend, BigInteger divisor)
    {
        var millionths = ((BigInteger.Abs(dividend) * 2_000_000) + BigInteger.Abs(divisor)) / (BigInteger.Abs(divisor) * 2);
        return (decimal)BigInteger.Min(millionths, 1_000_000_000_000) / 1_000_000m * dividend.Sign * divisor.Sign;
    }

    private static BigInteger Whole(decimal value) =>
        BigInteger.Parse(value.ToString("F28", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
