using FsCheck.Xunit;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

[Properties(Arbitrary = [typeof(Arbitraries), typeof(ScoringArbitraries)], MaxTest = 400)]
public sealed class PolicyOraclePropertyTests
{
    [Property]
    public void A_sheet_agrees_with_a_naive_oracle_to_the_last_digit_under_any_sound_policy(SoundWorkspace workspace, SoundPolicy policy)
    {
        var document = OkrDocument.FromRecords(workspace.Document.Records.Select(WithinOracle));
        var (sheet, oracle) = (Scored.Sheet(document, policy.Policy), new PolicyOracle(document, policy.Policy));

        foreach (var keyResult in sheet.Snapshot.KeyResults)
        {
            AssertSame(oracle.Raw(keyResult.Record), sheet.Of(keyResult).Raw, sheet.Explain(keyResult));
            AssertSame(oracle.Counting(keyResult.Record), sheet.Of(keyResult).Counting, sheet.Explain(keyResult));
        }

        foreach (var objective in sheet.Snapshot.Objectives)
        {
            AssertSame(oracle.Counting(objective.Record), sheet.Of(objective).Counting, sheet.Explain(objective));
            AssertSame(Shown(oracle.Score(objective.Record)), sheet.Of(objective).Score, sheet.Explain(objective));
            AssertSame(Shown(oracle.Progress(objective.Record)), sheet.Of(objective).Progress, sheet.Explain(objective));
        }

        Assert.All(sheet.Snapshot.Units, unit => AssertSame(Shown(oracle.Score(unit.Record)), sheet.Of(unit).Score, sheet.Explain(unit)));
        Assert.All(sheet.Snapshot.Cycles, cycle => AssertSame(Shown(oracle.Score(cycle.Record)), sheet.Of(cycle).Score, sheet.Explain(cycle)));

        // How scores are shown has tests of its own.
        decimal? Shown(decimal? value) => value is { } number ? sheet.Policy.Rounding.At == RoundingPlace.Edge && sheet.Policy.Rounding.Step is { } step ? Rounded(number, step) : number : null;
        decimal Rounded(decimal value, decimal step) => RoundedBy(sheet.Policy.Rounding.Mode, value, step);
    }

    [Property]
    public void The_terms_of_an_explanation_add_up_to_its_number_under_any_sound_policy_that_takes_means(AnyWorkspace workspace, SoundPolicy sound)
    {
        var rollUp = sound.Policy.RollUp;
        var isMean = rollUp.Aggregation is Aggregation.Mean or Aggregation.MeanOfOneUnit && rollUp.Weights is not (WeightRule.PartsOfTotal or WeightRule.ZeroIsAverage);
        var policy = sound.Policy with { Rounding = new(), RollUp = isMean ? rollUp : new() { Source = rollUp.Source, Links = rollUp.Links, Individuals = rollUp.Individuals, Units = rollUp.Units } };
        var sheet = Scored.Sheet(workspace.Document, policy);

        var computed = sheet.Snapshot.Objectives.Select(objective => sheet.Explain(objective).Terms[^1]);
        var all = computed.Concat(sheet.Snapshot.Units.Select(sheet.Explain)).Concat(sheet.Snapshot.Cycles.Select(sheet.Explain));

        Assert.All(all.Where(explanation => explanation.Excluded == ExclusionReason.None && Counted(explanation).Any()), explanation => Assert.Equal(Oracle.Mean(Counted(explanation)), explanation.Value));
    }

    private static IEnumerable<(decimal? Value, decimal Weight)> Counted(Explanation explanation) => explanation.Terms
        .Where(term => term is { Kind: ExplanationKind.Result, Excluded: ExclusionReason.None })
        .Select(term => (term.Value, term.Weight!.Value));

    private static decimal RoundedBy(RoundingMode mode, decimal value, decimal step) => step * mode switch
    {
        RoundingMode.HalfToEven => Math.Round(value / step, MidpointRounding.ToEven),
        RoundingMode.HalfUp => Math.Floor((value / step) + 0.5m),
        RoundingMode.Down => Math.Floor(value / step),
        RoundingMode.TowardZero => Math.Truncate(value / step),
        _ => Math.Round(value / step, MidpointRounding.AwayFromZero),
    };

    private static void AssertSame(decimal? expected, decimal? actual, Explanation explanation) =>
        Assert.True(expected == actual, $"The oracle says {expected}, the sheet {actual}:\n{explanation.ToText(OkrLanguage.English)}");

    // Shares of check-ins, distances, tolerances and the host's own kinds have examples of their own.
    private static OkrRecord WithinOracle(OkrRecord record) => record is Objective objective
        ? objective with { KeyResults = [.. objective.KeyResults.Select(keyResult => IsWithin(keyResult.Metric) ? keyResult : keyResult with { Metric = null })] }
        : record;

    private static bool IsWithin(Metric? metric) => metric is not (HostMetric or BoundMetric { Measure: not BoundMeasure.LastValue } or BoundMetric { Kind: BoundKind.Constant });
}
