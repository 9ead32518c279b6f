using FsCheck.Xunit;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

[Properties(Arbitrary = [typeof(Arbitraries), typeof(ScoringArbitraries)], MaxTest = 200)]
public sealed class ScoreSheetPropertyTests
{
    [Property]
    public void A_sheet_agrees_with_a_naive_oracle_to_the_last_digit(SoundWorkspace workspace)
    {
        var sheet = Scored.Sheet(workspace.Document);
        var oracle = new Oracle(workspace.Document);

        foreach (var keyResult in sheet.Snapshot.KeyResults.Where(keyResult => !IsBeyondOracle(keyResult.Record)))
        {
            Assert.Equal(oracle.Raw(keyResult.Record), sheet.Of(keyResult).Raw);
            Assert.Equal(Oracle.Score(oracle.Raw(keyResult.Record)), sheet.Of(keyResult).Score);
        }

        foreach (var objective in sheet.Snapshot.Objectives.Where(objective => !objective.Record.KeyResults.Any(IsBeyondOracle)))
        {
            Assert.Equal(oracle.Score(objective.Record, withGrades: true), sheet.Of(objective).Score);
            Assert.Equal(oracle.Score(objective.Record, withGrades: false), sheet.Of(objective).Progress);
        }

        foreach (var unit in sheet.Snapshot.Units.Where(unit => !unit.Objectives.Any(objective => objective.Record.KeyResults.Any(IsBeyondOracle))))
        {
            Assert.Equal(oracle.Score(unit.Record), sheet.Of(unit).Score);
        }
    }

    [Property]
    public void What_explanations_add_up_to_is_what_the_sheet_says(AnyWorkspace workspace)
    {
        var sheet = Scored.Sheet(workspace.Document);

        foreach (var keyResult in sheet.Snapshot.KeyResults)
        {
            var (explanation, score) = (sheet.Explain(keyResult), sheet.Of(keyResult));
            Assert.Equal(score.Counting, explanation.Value);
            Assert.Equal(score.Score, explanation.Terms[^1].Value);
        }

        foreach (var objective in sheet.Snapshot.Objectives)
        {
            var (explanation, score) = (sheet.Explain(objective), sheet.Of(objective));
            Assert.Equal(score.Counting, explanation.Value);
            Assert.Equal(score.Score, Sum(explanation.Terms[^1]));
            Assert.Equal(score.Counted, Counted(explanation.Terms[^1]).Count);
        }

        foreach (var unit in sheet.Snapshot.Units)
        {
            var (explanation, score) = (sheet.Explain(unit), sheet.Of(unit));
            Assert.Equal(score.Score, Sum(explanation));
            Assert.Equal(score.Counted, Counted(explanation).Count);
        }
    }

    [Property]
    public void Explanations_agree_with_the_sheet_under_any_policy(AnyWorkspace workspace, ScoringPolicy policy)
    {
        var sheet = Scored.Sheet(workspace.Document, policy);

        Assert.All(sheet.Snapshot.KeyResults, keyResult => Assert.Equal(sheet.Of(keyResult).Counting, sheet.Explain(keyResult).Value));
        Assert.All(sheet.Snapshot.Objectives, objective => Assert.Equal(sheet.Of(objective).Counting, sheet.Explain(objective).Value));
        Assert.All(sheet.Snapshot.Units, unit => Assert.Equal(sheet.Of(unit).Score, Shown(sheet.Explain(unit))));
    }

    [Property]
    public void The_order_of_records_changes_nothing_under_any_policy(SoundWorkspace workspace, ScoringPolicy policy, int seed)
    {
        // Which of several parents comes first is told by the order of links inside a record, and so not shuffled.
        var sheet = Scored.Sheet(workspace.Document, policy);
        var shuffled = Scored.Sheet(Workspaces.Shuffle(workspace.Document, seed), policy);

        foreach (var objective in sheet.Snapshot.Objectives)
        {
            var other = shuffled.Snapshot.Find(objective.Record.Id)!.Value;
            Assert.True(sheet.Of(objective) == shuffled.Of(other), sheet.Explain(objective).ToText(OkrLanguage.English) + shuffled.Explain(other).ToText(OkrLanguage.English));
        }

        Assert.All(sheet.Snapshot.Units, unit => Assert.Equal(sheet.Of(unit), shuffled.Of(shuffled.Snapshot.Find(unit.Record.Id)!.Value)));
    }

    [Property]
    public void A_better_value_never_lowers_anything_up_to_the_company(SoundWorkspace workspace, int pick, int step)
    {
        var policy = new ScoringPolicy { RollUp = new() { Source = ScoreSource.Both, Links = ContributingLinks.AnyAccepted, Units = UnitSource.OwnAndSubunits } };
        var sheet = Scored.Sheet(workspace.Document, policy);
        var measured = sheet.Snapshot.KeyResults.Where(keyResult => keyResult.Record.Metric is NumericMetric { Current: not null, Target: not null }).ToList();
        if (measured.Count == 0)
        {
            return;
        }

        var chosen = measured[(int)((uint)pick % measured.Count)];
        var better = Scored.Sheet(OkrDocument.FromRecords(workspace.Document.Records.Select(record =>
            record is Objective objective && objective.Id == chosen.Objective.Record.Id ? Improve(objective, chosen.Record.Id, Math.Abs((decimal)step)) : record)), policy);

        Assert.All(sheet.Snapshot.Objectives, objective => Assert.True(!(better.Of(better.Snapshot.Objectives[objective.Index]).Score < sheet.Of(objective).Score)));
        Assert.All(sheet.Snapshot.Units, unit => Assert.True(!(better.Of(better.Snapshot.Units[unit.Index]).Score < sheet.Of(unit).Score)));
    }

    [Property]
    public void Whatever_does_not_count_says_why(AnyWorkspace workspace)
    {
        var sheet = Scored.Sheet(workspace.Document);

        Assert.All(
            sheet.Snapshot.Units.Select(sheet.Explain).SelectMany(explanation => explanation.Terms).Where(term => term.Kind == ExplanationKind.Result),
            term => Assert.True(term.Value is not null || term.Excluded != ExclusionReason.None));
        Assert.All(sheet.Snapshot.KeyResults.Select(sheet.Explain), explanation => Assert.Equal(explanation.Value is null, explanation.Excluded != ExclusionReason.None));
    }

    [Property]
    public void Every_number_keeps_within_its_bounds(AnyWorkspace workspace)
    {
        var sheet = Scored.Sheet(workspace.Document);

        Assert.All(sheet.Snapshot.KeyResults.Select(sheet.Of), score => Assert.True(IsShare(score.Score) && IsShare(score.Counting) && IsShare(score.Expected)));
        Assert.All(sheet.Snapshot.Objectives.Select(sheet.Of), score => Assert.True(IsShare(score.Score) && IsShare(score.Progress) && score.Counted <= score.KeyResults));
        Assert.All(sheet.Snapshot.Units.Select(sheet.Of), score => Assert.True(IsShare(score.Score) && score.Counted <= score.Objectives));
    }

    [Property]
    public void The_order_of_records_changes_nothing(SoundWorkspace workspace, int seed)
    {
        var sheet = Scored.Sheet(workspace.Document);
        var shuffled = Scored.Sheet(Workspaces.Shuffle(workspace.Document, seed));

        Assert.All(sheet.Snapshot.Objectives, objective => Assert.Equal(sheet.Of(objective), shuffled.Of(shuffled.Snapshot.Find(objective.Record.Id)!.Value)));
        Assert.All(sheet.Snapshot.KeyResults, keyResult => Assert.Equal(sheet.Of(keyResult), shuffled.Of(shuffled.Snapshot.Find(keyResult.Record.Id)!.Value)));
        Assert.All(sheet.Snapshot.Units, unit => Assert.Equal(sheet.Of(unit), shuffled.Of(shuffled.Snapshot.Find(unit.Record.Id)!.Value)));
    }

    [Property]
    public void Scaling_all_weights_changes_nothing(SoundWorkspace workspace)
    {
        var smaller = OkrDocument.FromRecords(workspace.Document.Records.Select(record => record is Objective objective
            ? objective with { KeyResults = [.. objective.KeyResults.Select(keyResult => keyResult with { Weight = Half(keyResult.Weight) })] }
            : record));
        var (sheet, scaled) = (Scored.Sheet(workspace.Document), Scored.Sheet(smaller));

        foreach (var objective in sheet.Snapshot.Objectives.Where(objective => objective.Record.KeyResults.All(keyResult => Half(keyResult.Weight).Value * 2 == keyResult.Weight.Value)))
        {
            Assert.Equal(sheet.Of(objective), scaled.Of(scaled.Snapshot.Objectives[objective.Index]));
        }
    }

    [Property]
    public void Explanations_read_in_both_languages(AnyWorkspace workspace)
    {
        var sheet = Scored.Sheet(workspace.Document);

        Assert.All(sheet.Snapshot.Units.Select(sheet.Explain), explanation =>
        {
            Assert.Equal(Lines(explanation), explanation.ToText(OkrLanguage.English).Count(c => c == '\n'));
            Assert.Equal(Lines(explanation), explanation.ToText(OkrLanguage.Chinese).Count(c => c == '\n'));
        });
    }

    private static decimal? Shown(Explanation explanation) =>
        explanation.Terms is [.., { Kind: ExplanationKind.Step } last] && last.Text.English.StartsWith("shown", StringComparison.Ordinal) ? last.Value : explanation.Value;

    private static Objective Improve(Objective objective, KeyResultId id, decimal step) => objective with
    {
        KeyResults =
        [
            .. objective.KeyResults.Select(keyResult => keyResult.Id == id && keyResult.Metric is NumericMetric metric && Math.Abs(metric.Current!.Value) < 1e20m
                ? keyResult with { Metric = metric with { Current = metric.Current + (metric.Target >= (metric.Baseline ?? 0m) ? step : -step) } }
                : keyResult),
        ],
    };

    // Shares of check-ins, distances and tolerances have examples of their own.
    private static bool IsBeyondOracle(KeyResult keyResult) => keyResult.Metric is BoundMetric { Measure: not BoundMeasure.LastValue } or BoundMetric { Kind: BoundKind.Constant };

    private static bool IsShare(decimal? value) => value is null or (>= 0m and <= 1m);

    private static Weight Half(Weight weight) => new(decimal.Round(weight.Value / 2, 6));

    private static int Lines(Explanation explanation) => 1 + explanation.Terms.Sum(Lines);

    private static List<Explanation> Counted(Explanation explanation) =>
        [.. explanation.Terms.Where(term => term.Kind == ExplanationKind.Result && term.Excluded == ExclusionReason.None)];

    private static decimal? Sum(Explanation explanation) => Oracle.Mean(Counted(explanation).Select(term => (term.Value, term.Weight!.Value)));
}
