using System.Text;
using Okr.Conventions;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>What each kind of number and status says about itself, word for word in both languages, in a file that a person reads.</summary>
/// <remarks>Run with OKR_WRITE_DOCS=1 to write the file anew, and read its difference.</remarks>
public sealed class ExplanationGoldenTests
{
    private static readonly OrgUnit Company = new() { Id = new("acme"), Level = LevelScheme.Company };
    private static readonly OrgUnit Sales = new() { Id = new("sales"), Level = LevelScheme.Department, Parent = Company.Id };

    [Fact]
    public void Every_explanation_reads_as_it_was_last_reviewed()
    {
        var text = new StringBuilder();
        foreach (var (title, explanation) in Numbers().Concat(RollUps()).Concat(Statuses()))
        {
            text.Append("## ").Append(title).Append("\n\n").Append(explanation.ToText(OkrLanguage.English)).Append('\n').Append(explanation.ToText(OkrLanguage.Chinese)).Append('\n');
        }

        var file = Path.Combine(Repository.Folder("tests"), "Okr.Core.Tests", "Scoring", "explanations.golden.md");
        if (Environment.GetEnvironmentVariable("OKR_WRITE_DOCS") is "1")
        {
            File.WriteAllText(file, text.ToString());
        }

        Assert.Equal(File.ReadAllText(file), text.ToString());
    }

    [Fact]
    public void Each_reason_for_not_counting_has_its_own_words_in_both_languages()
    {
        string[] English(ExclusionReason reason) => new Explanation { Excluded = reason }.ToLine(OkrLanguage.English).Split("not counted: ");
        string[] Chinese(ExclusionReason reason) => new Explanation { Excluded = reason }.ToLine(OkrLanguage.Chinese).Split("不计入：");
        ExclusionReason[] reasons = [.. Enum.GetValues<ExclusionReason>().Where(reason => reason != ExclusionReason.None)];

        Assert.All(reasons, reason => Assert.True(English(reason)[1].Length > 5 && Chinese(reason)[1].Length > 2));
        Assert.Equal(reasons.Length, reasons.Select(reason => English(reason)[1]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(reasons.Length, reasons.Select(reason => Chinese(reason)[1]).Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<(string Title, Explanation Explanation)> Numbers()
    {
        var number = new NumericMetric { Baseline = 10m, Target = 40m, Current = 20m };
        var bound = new BoundMetric { Kind = BoundKind.Between, Lower = 4m, Upper = 6m, Current = 7m };
        var points = number with { Baseline = 0m, Commit = 10m, Stretch = 100m, Checkpoints = [new() { Value = 20m, Progress = 0.2m }] };
        var milestones = new MilestonesMetric { Steps = [new() { Title = "Plan", IsDone = true, Weight = new Weight(2m) }, new() { Weight = new Weight(0m) }, new() { Title = "Build" }] };

        yield return ("Number", Of(number));
        yield return ("Number with assumed ends", Of(new NumericMetric { Current = 20m }, new() { MissingTarget = MissingTarget.Zero, ZeroSpan = ZeroSpan.One }));
        yield return ("Number that nobody measured, read as 0", Of(number with { Current = null }, new() { MissingCurrent = MissingCurrent.Zero }));
        yield return ("Number between commit, target and stretch", Of(points, new() { Scale = KeyResultScale.ThreePoint }));
        yield return ("Number with checkpoints", Of(points));
        yield return ("All or nothing", Of(number, new() { Scale = KeyResultScale.AllOrNothing }));
        yield return ("Full marks beyond the target", Of(number with { Current = 90m }, new() { FullMarksAt = 1.4m }));
        yield return ("Value that a check-in reported", Of(new KeyResult { Metric = number, CheckIns = new() { LastAt = new(2026, 2, 3, 0, 0, 0, TimeSpan.Zero) } }, null, Report(20m)));
        yield return ("Value of another day than the last check-in", Of(new KeyResult { Metric = number, CheckIns = new() { LastAt = new(2026, 2, 5, 0, 0, 0, TimeSpan.Zero) } }, null, Report(19m)));
        yield return ("Between two bounds", Of(bound));
        yield return ("At least", Of(bound with { Kind = BoundKind.AtLeast }));
        yield return ("At most, by distance", Of(bound with { Kind = BoundKind.AtMost, Measure = BoundMeasure.Distance }));
        yield return ("Constant with tolerance", Of(bound with { Kind = BoundKind.Constant, Tolerance = 0.5m }));
        yield return ("Constant by distance", Of(bound with { Kind = BoundKind.Constant, Tolerance = 0.5m, Measure = BoundMeasure.Distance }));
        yield return ("Share of planned check-ins", Of(new KeyResult { Metric = bound with { Measure = BoundMeasure.ShareOfCheckIns }, CheckIns = new() { Count = 3, Met = 2, Planned = 4 } }));
        yield return ("Share of check-ins made", Of(new KeyResult { Metric = bound with { Measure = BoundMeasure.ShareOfCheckIns }, CheckIns = new() { Count = 3, Met = 2 } }));
        yield return ("Code of the host that is not registered", Of(new HostMetric { Kind = "net-promoter", Current = 40m }));
        yield return ("Code of the host that fails", Of(new KeyResult { Metric = new HostMetric { Kind = "failing", Current = 40m } }, new ScoringPolicy { Host = new() { Metrics = [new FailingScorer()] } }));
        yield return ("Milestones", Of(milestones));
        yield return ("Done or not", Of(new BinaryMetric { IsDone = true }));
        yield return ("No metric", Of((Metric?)null));
        foreach (var zone in Enum.GetValues<Zone>())
        {
            yield return ($"Zone {zone}", Of(new ZonesMetric { Reached = zone }));
        }

        yield return ("Initiatives", Of(new KeyResult { Metric = new ExecutedMetric() }, null, Work("e1", OkrState.Closed), Work("e2", OkrState.Active) with { Title = "" }, Work("e3", OkrState.Cancelled)));
        yield return ("Grade", Of(Scored.At(0.5m) with { Weight = new Weight(2.5m), Grade = new Grade { Value = 0.9m, By = new("ann"), On = new(2026, 4, 2), Reason = "late" } }));
        yield return ("Grade without a word", Of(Scored.At(0.5m) with { Grade = new Grade { Value = 0.9m } }));
        yield return ("Rounding where it is shown", Of(Scored.At(0.55m), new ScoringPolicy { Rounding = new() { Step = 0.1m } }));
        yield return ("Rounding at each level", Of(Scored.At(0.55m), new ScoringPolicy { Rounding = new() { Step = 0.1m, At = RoundingPlace.EachLevel } }));
    }

    private static IEnumerable<(string Title, Explanation Explanation)> RollUps()
    {
        var objective = Scored.With(Scored.At(0.3m) with { Weight = new Weight(2m) }, Scored.At(1m), Scored.At(1m) with { Weight = new Weight(0m) }, Scored.At(null));
        KeyResult Money(decimal target, decimal current, string unit) => new() { Metric = new NumericMetric { Target = target, Current = current, Unit = unit } };
        var pooled = Scored.With(Money(100m, 100m, "$"), Money(900m, 200m, "$"), Money(10m, 1m, "%"));
        var low = Child("low", "o1");
        OkrRecord[] family = [Company, Sales, objective with { Unit = Company.Id }, low with { Unit = Sales.Id }, Child("lower", "low") with { Unit = Sales.Id, State = OkrState.Draft }];
        var twoParents = low with { AlignsTo = [new() { Parent = new("o2"), Kind = LinkKind.Contributes }, .. low.AlignsTo] };
        var toKeyResult = low with { AlignsTo = [new() { Parent = objective.Id, ParentKeyResult = objective.KeyResults[3].Id, Kind = LinkKind.Contributes }] };

        foreach (var aggregation in Enum.GetValues<Aggregation>().Except([Aggregation.Host, Aggregation.Pooled, Aggregation.MeanOfOneUnit]))
        {
            yield return ($"Objective by {aggregation}", Top([objective], new() { RollUp = new() { Aggregation = aggregation } }));
        }

        yield return ("Ways of numbers added up", Top([pooled], new() { RollUp = new() { Aggregation = Aggregation.Pooled } }));
        yield return ("Ways of numbers that nobody measured", Top([Scored.With(Scored.Numeric(0m, 10m, null))], new() { RollUp = new() { Aggregation = Aggregation.Pooled } }));
        yield return ("Mean of numbers in one unit", Top([pooled], new() { RollUp = new() { Aggregation = Aggregation.MeanOfOneUnit } }));
        yield return ("Weights of 0 that stand for the mean of the others", Top([objective], new() { RollUp = new() { Weights = WeightRule.ZeroIsAverage } }));
        yield return ("Weights that have to add up", Top([objective], new() { RollUp = new() { Weights = WeightRule.MustSumToTotal } }));
        yield return ("Nothing that counts, read as 0", Top([Scored.With(Scored.At(null))], new() { RollUp = new() { Empty = EmptyMean.Zero } }));
        yield return ("Key results and contributors", Top(family, new() { RollUp = new() { Source = ScoreSource.Both } }));
        yield return ("Key results as one beside contributors", Top(family, new() { RollUp = new() { Source = ScoreSource.KeyResultsAsOne } }));
        yield return (
            "Ways added up as one beside contributors, of which one weighs nothing",
            Top(
                [pooled, low, low with { Id = new("none"), KeyResults = [], AlignsTo = [low.AlignsTo[0] with { Weight = new Weight(0m) }] }],
                new() { RollUp = new() { Source = ScoreSource.KeyResultsAsOne, Aggregation = Aggregation.Pooled, Weights = WeightRule.ZeroIsAverage } }));
        yield return ("Everything below", Top([.. family[..3], twoParents, Child("o2", "o1"), Child("third", "low")], new() { RollUp = new() { Source = ScoreSource.Descendants } }));
        yield return ("Grades only", Top([objective], new() { RollUp = new() { Source = ScoreSource.GradeOnly } }));
        yield return ("Contributions that stand in for a key result", Top([objective, toKeyResult], new() { KeyResults = new() { Contributions = KeyResultContributions.StandIn } }));
        foreach (var contributions in new[] { KeyResultContributions.AddWays, KeyResultContributions.SumValues })
        {
            var number = Scored.With(Scored.Numeric(10m, 50m, 20m));
            var feeding = low with { KeyResults = [Scored.Numeric(2m, 9m, 6m) with { Id = new("low.1"), AlignsTo = [new() { ParentKeyResult = new("o1.kr1"), Kind = LinkKind.Contributes }] }] };
            yield return ($"Amounts fed upward by {contributions}", Top([number, feeding], new() { KeyResults = new() { Contributions = contributions } }));
        }

        var cycled = Scored.Sheet([new Cycle { Id = new("q1") }, objective with { Cycle = new("q1") }]);
        yield return ("Cycle", cycled.Explain(cycled.Snapshot.Cycles[0]));
        foreach (var source in Enum.GetValues<UnitSource>())
        {
            var sheet = Scored.Sheet(family, new() { RollUp = new() { Units = source } });
            yield return ($"Unit by {source}", sheet.Explain(sheet.Snapshot.Units[0]));
        }
    }

    private static IEnumerable<(string Title, Explanation Explanation)> Statuses()
    {
        var (first, last, middle) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31), Scored.Today);
        var stated = new StatedStatus { Status = OkrStatus.AtRisk, By = new("ann"), On = new(2026, 2, 10), Reason = "supplier gone" };
        var stalled = Scored.At(0.6m) with { Confidence = new Confidence(2m), CheckIns = new() { LastAt = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero) } };
        var phases = new PacePolicy { Phases = [new() { Time = 0.5m, Progress = 0.2m }], Step = 0.01m };

        foreach (var family in Enum.GetValues<StatusFamily>())
        {
            yield return ($"Status by {family}", Status(Scored.At(0.4m), new() { Status = new() { Family = family, AheadFrom = 1.2m, BehindEdge = EdgeSide.Worse } }, middle));
        }

        yield return ("Status along a planned course", Status(Scored.At(0.4m), new() { Pace = phases }, middle));
        yield return ("Status before the first day", Status(Scored.At(0.4m), new(), first.AddDays(-1)));
        yield return ("Status on the first day by ratio", Status(Scored.At(0.4m), new() { Status = new() { Family = StatusFamily.Ratio } }, first));
        yield return ("Status after the last day", Status(Scored.At(0.4m), new() { Status = new() { AfterEnd = AfterEnd.AchievedOrMissed } }, last.AddDays(1)));
        yield return ("Status that is achieved", Status(Scored.At(1m), new() { Status = new() { AchievedFrom = 1m } }, middle));
        yield return ("Status that is ahead", Status(Scored.At(0.9m), new() { Status = new() { AheadFrom = 0.2m } }, middle));
        yield return ("Status of a bound", Status(new() { Metric = new BoundMetric { Lower = 4m, Current = 3m } }, new() { Status = new() { Bounds = BoundStatus.OnTrackOrBehind } }, middle));
        yield return ("Status that is lowered", Status(stalled, new() { Status = new() { AtRiskUpToConfidence = 3m, Stalled = StaleEffect.AtBestBehind } }, middle));
        yield return ("Status stated by hand", Status(Scored.At(0.9m) with { Status = stated }, new(), middle));
        yield return ("Status stated by hand and not shown", Status(Scored.At(0.9m) with { Status = new() { Status = OkrStatus.NoData } }, new() { Status = new() { Stated = StatedStatusRule.Ignored } }, middle));
        yield return ("Status without progress", Status(Scored.At(null), new(), middle));
        yield return ("Status between reversed dates that are no period", Status(Scored.At(0.4m), new(), middle, first.AddDays(-1)));
        yield return ("Status of one day", Status(Scored.At(0.4m), new(), first, first));
        yield return ("Status between reversed dates", Status(Scored.At(0.4m), new() { Pace = new() { Reversed = ReversedDates.Over } }, middle, first.AddDays(-1)));
        foreach (var combiner in Enum.GetValues<StatusCombiner>())
        {
            var policy = new ScoringPolicy { RollUp = new() { Source = ScoreSource.Both }, Status = new() { Combiner = combiner } };
            var sheet = Scored.Sheet([Scored.With(Scored.At(0.6m), Scored.At(0.4m) with { State = OkrState.Closed }), Child("low", "o1")], policy);
            yield return ($"Status of an objective by {combiner}", sheet.ExplainStatus(sheet.Snapshot.Objectives[0]));
        }

        var closed = Scored.Sheet([Scored.With(Scored.At(0.6m) with { State = OkrState.Closed })], new() { Status = new() { Combiner = StatusCombiner.WorstOfOpen } });
        yield return ("Status of an objective whose parts are closed", closed.ExplainStatus(closed.Snapshot.Objectives[0]));
    }

    private sealed class FailingScorer : IMetricScorer
    {
        public string Kind => "failing";

        public LocalizedText Formula => default;

        public decimal? Measure(HostMetric metric, KeyResult keyResult) => throw new TimeoutException();
    }

    private static Explanation Of(Metric? metric, KeyResultPolicy? policy = null) => Of(new KeyResult { Metric = metric }, new ScoringPolicy { KeyResults = policy ?? new() });

    private static Explanation Of(KeyResult keyResult, ScoringPolicy? policy = null, params OkrRecord[] others)
    {
        var sheet = Scored.Sheet([Scored.With(keyResult), .. others], policy);
        return sheet.Explain(sheet.Snapshot.KeyResults[0]);
    }

    private static Explanation Top(OkrRecord[] records, ScoringPolicy policy)
    {
        var sheet = Scored.Sheet(records, policy);
        return sheet.Explain(sheet.Snapshot.Objectives[0]);
    }

    private static Explanation Status(KeyResult keyResult, ScoringPolicy policy, DateOnly today, DateOnly? due = null)
    {
        var sheet = Scored.Sheet([Scored.With(keyResult with { Due = due })], policy, today);
        return sheet.ExplainStatus(sheet.Snapshot.KeyResults[0]);
    }

    private static CheckIn Report(decimal value) => new()
    {
        Id = new("c1"),
        Objective = Scored.ObjectiveId,
        KeyResult = new("o1.kr1"),
        Value = value,
        Author = new("ann"),
        ObservedAt = new(2026, 2, 3, 9, 0, 0, TimeSpan.Zero),
    };

    private static Initiative Work(string id, OkrState state) =>
        new() { Id = new(id), Title = "Work " + id, Objective = Scored.ObjectiveId, KeyResult = new("o1.kr1"), State = state, Weight = new Weight(2m) };

    private static Objective Child(string id, string parent) => new()
    {
        Id = new(id),
        Start = new(2026, 1, 1),
        End = new(2026, 3, 31),
        KeyResults = [Scored.At(0.5m) with { Id = new(id + ".1") }],
        AlignsTo = [new() { Parent = new(parent), Kind = LinkKind.Contributes, Weight = new Weight(2m) }],
    };
}
