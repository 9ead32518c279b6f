using System.Globalization;

namespace Okr.Interchange.Tests.Import;

/// <summary>How a key result is measured: the seven columns that say so.</summary>
public class PlanMetricTests
{
    [Theory]
    [InlineData("1200", "1200", "")]
    [InlineData("0.5", "0.5", "")]
    [InlineData(".5", "0.5", "")]
    [InlineData("-5", "-5", "")]
    [InlineData("+5", "5", "")]
    [InlineData("−5", "-5", "")]
    [InlineData("'-5", "-5", "")]
    [InlineData("12%", "12", "%")]
    [InlineData("99.95 %", "99.95", "%")]
    [InlineData("1,200", "1200", "")]
    [InlineData("1,234,567.89", "1234567.89", "")]
    [InlineData("¥3000", "3000", "¥")]
    [InlineData("￥3000", "3000", "¥")]
    [InlineData("$1.2m", "1200000", "$")]
    [InlineData("-$5", "-5", "$")]
    [InlineData("$-5", "-5", "$")]
    [InlineData("US$ 3k", "3000", "US$")]
    [InlineData("€1,5", null, null)]
    [InlineData("3000€", "3000", "€")]
    [InlineData("3.5 M", "3500000", "")]
    [InlineData("2b", "2000000000", "")]
    [InlineData("2bn", "2000000000", "")]
    [InlineData("1.5万", "15000", "")]
    [InlineData("3万元", "30000", "元")]
    [InlineData("2亿", "200000000", "")]
    [InlineData("１２％", "12", "%")]
    [InlineData("１，２００", "1200", "")]
    [InlineData("1.2E+06", "1200000", "")]
    [InlineData("1e-3", "0.001", "")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "")]
    [InlineData("ten", null, null)]
    [InlineData("1.2.3", null, null)]
    [InlineData("1,2", null, null)]
    [InlineData("1,20,000", null, null)]
    [InlineData("1234,567", null, null)]
    [InlineData(",200", null, null)]
    [InlineData("1,200,", null, null)]
    [InlineData("12 customers", null, null)]
    [InlineData("3-5", null, null)]
    [InlineData("$5€", null, null)]
    [InlineData("%", null, null)]
    [InlineData("-", null, null)]
    [InlineData("--5", null, null)]
    [InlineData("∞", null, null)]
    [InlineData("NaN", null, null)]
    [InlineData("1e400", null, null)]
    [InlineData("79228162514264337593543950336", null, null)]
    [InlineData("9999999999999999999999b", null, null)]
    public void A_number_is_read_with_its_unit(string cell, string? value, string? unit)
    {
        if (value is null)
        {
            var problem = Table.KeyResultProblem("target", $"\"{cell}\"");
            Assert.Equal((ProblemSeverity.Error, "target", cell), (problem.Severity, problem.ColumnName, problem.Value));
            return;
        }

        var metric = Assert.IsType<NumericMetric>(Table.KeyResult("target", $"\"{cell}\"").Metric);
        Assert.Equal((value, unit), (metric.Target!.Value.ToString(CultureInfo.InvariantCulture), metric.Unit));
    }

    [Theory]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1e-40")]
    public void A_number_with_too_many_digits_is_rounded_and_warned_of(string cell)
    {
        var problem = Table.KeyResultProblem("target", cell);

        Assert.Equal((ProblemSeverity.Warning, cell), (problem.Severity, problem.Value));
    }

    [Fact]
    public void An_empty_current_is_not_measured_and_never_0()
    {
        Assert.Null(Assert.IsType<NumericMetric>(Table.KeyResult("target,current", "5,").Metric).Current);
        Assert.Equal(0m, Assert.IsType<NumericMetric>(Table.KeyResult("target,current", "5,0").Metric).Current);
    }

    [Fact]
    public void The_unit_is_kept_from_whichever_number_has_one()
    {
        Assert.Equal(new NumericMetric { Baseline = 8m, Target = 15m, Unit = "%" }, Table.KeyResult("baseline,target", "8,15%").Metric);
        Assert.Equal(new NumericMetric { Target = 15m, Unit = "of 20" }, Table.KeyResult("metric_unit,target", "of 20,15").Metric);
    }

    [Fact]
    public void A_metric_unit_wins_over_the_sign_at_a_number()
    {
        var import = Table.Read("type,id,parent_ids,title,target,metric_unit\nobjective,o,,T,,\nkr,k,o,T,$5,USD\nkr,k2,o,T,5%,%\n");

        Assert.Equal(new NumericMetric { Target = 5m, Unit = "USD" }, import.Document!.Objectives[0].KeyResults[0].Metric);
        Assert.Equal((ProblemSeverity.Note, 3, "$5"), Assert.Single(import.Problems.Select(problem => (problem.Severity, problem.Line, problem.Value))));
    }

    [Fact]
    public void Two_different_units_in_one_row_are_warned_of()
    {
        var problem = Table.KeyResultProblem("baseline,target", "$5,7%");

        Assert.Equal((ProblemSeverity.Warning, "target", "7%"), (problem.Severity, problem.ColumnName, problem.Value));
    }

    public static TheoryData<string, string, Metric> Metrics => new()
    {
        { "target", "5", new NumericMetric { Target = 5m } },
        { "baseline,target,current,commit,stretch,metric_unit", "1,2,3,4,5,x", new NumericMetric { Baseline = 1m, Target = 2m, Current = 3m, Commit = 4m, Stretch = 5m, Unit = "x" } },
        { "baseline,current", "1,2", new NumericMetric { Baseline = 1m, Current = 2m } },
        { "current", "12", new NumericMetric { Current = 12m } },
        { "current,metric_unit", "0.5,h", new NumericMetric { Current = 0.5m, Unit = "h" } },
        { "commit", "3", new NumericMetric { Commit = 3m } },
        { "metric", "numeric", new NumericMetric() },
        { "current", "", new ManualMetric() },
        { "current", "0.7", new ManualMetric { Progress = 0.7m } },
        { "current", "70%", new ManualMetric { Progress = 0.7m } },
        { "metric,current", "manual,35%", new ManualMetric { Progress = 0.35m } },
        { "metric,baseline,target,current", "at_least,80,99.9%,95", new BoundMetric { Kind = BoundKind.AtLeast, Baseline = 80m, Lower = 99.9m, Current = 95m, Unit = "%" } },
        { "metric,baseline,target,current", "At Most,80,50,60", new BoundMetric { Kind = BoundKind.AtMost, Baseline = 80m, Upper = 50m, Current = 60m } },
        { "metric,baseline,target,current", "between,10,20,15", new BoundMetric { Kind = BoundKind.Between, Lower = 10m, Upper = 20m, Current = 15m } },
        { "metric,current", "binary,", new BinaryMetric() },
        { "metric,current", "binary,1", new BinaryMetric { IsDone = true } },
        { "metric,current", "binary,Yes", new BinaryMetric { IsDone = true } },
        { "metric,current", "binary,done", new BinaryMetric { IsDone = true } },
        { "metric,current", "binary,是", new BinaryMetric { IsDone = true } },
        { "metric,current", "binary,完成", new BinaryMetric { IsDone = true } },
        { "metric,current", "binary,0", new BinaryMetric { IsDone = false } },
        { "metric,current", "binary,FALSE", new BinaryMetric { IsDone = false } },
        { "metric,current", "binary,否", new BinaryMetric { IsDone = false } },
        { "metric,commit,target,stretch,current", "zones,beta,launch,press,target", new ZonesMetric { Commit = "beta", Target = "launch", Stretch = "press", Reached = Zone.Target } },
        { "metric,target", "zones,launch", new ZonesMetric { Target = "launch" } },
        { "metric,target", "milestones,", new MilestonesMetric() },
        { "metric,target", "milestones,2", new MilestonesMetric { Steps = [new() { Title = "1" }, new() { Title = "2" }] } },
        { "metric,target,current", "milestones,3,1", new MilestonesMetric { Steps = [new() { Title = "1", IsDone = true }, new() { Title = "2", IsDone = false }, new() { Title = "3", IsDone = false }] } },
        { "metric,target,current", "milestones,1,0", new MilestonesMetric { Steps = [new() { Title = "1", IsDone = false }] } },
    };

    [Theory]
    [MemberData(nameof(Metrics))]
    public void A_row_says_how_it_is_measured(string header, string cells, Metric expected) => Assert.Equal(expected, Table.KeyResult(header, cells).Metric);

    [Theory]
    [InlineData("metric,current", "manual,7", "current", "0% to 100%")]
    [InlineData("metric,current", "manual,-0.1", "current", "0% to 100%")]
    [InlineData("metric,current", "manual,$0.5", "current", "0% to 100%")]
    [InlineData("metric,current", "binary,maybe", "current", "yes, no")]
    [InlineData("metric,current", "zones,third", "current", "fail, commit, target, stretch")]
    [InlineData("metric,target", "milestones,0", "target", "1 to 1000")]
    [InlineData("metric,target", "milestones,1001", "target", "1 to 1000")]
    [InlineData("metric,target", "milestones,2.5", "target", "1 to 1000")]
    [InlineData("metric,target", "milestones,5%", "target", "1 to 1000")]
    [InlineData("metric,target,current", "milestones,5,6", "current", "0 to 5")]
    [InlineData("metric,target,current", "milestones,5,1.5", "current", "0 to 5")]
    [InlineData("metric,target,current", "milestones,,2", "current", "'target'")]
    [InlineData("metric,target", "at_least,many", "target", "decimal")]
    public void A_cell_that_does_not_fit_the_metric_is_an_error_with_its_remedy(string header, string cells, string column, string remedy)
    {
        var problem = Table.KeyResultProblem(header, cells);

        Assert.Equal((ProblemSeverity.Error, column), (problem.Severity, problem.ColumnName));
        Assert.Contains(remedy, problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("metric,target,commit,baseline", "binary,1,2,3", "target commit baseline")]
    [InlineData("metric,target,metric_unit", "manual,1,h", "target metric_unit")]
    [InlineData("metric,baseline,metric_unit", "zones,1,h", "baseline metric_unit")]
    [InlineData("metric,target,baseline,metric_unit", "milestones,2,1,h", "baseline metric_unit")]
    [InlineData("metric,target,commit,stretch", "at_most,2,1,3", "commit stretch")]
    [InlineData("metric_unit", "h", "metric_unit")]
    public void What_the_metric_has_no_use_for_is_kept_as_labels(string header, string cells, string kept)
    {
        var labels = Table.KeyResult(header, cells).Labels;

        Assert.Equal(kept.Split(' ').Order(StringComparer.Ordinal), labels.Keys);
        Assert.All(labels, label => Assert.Equal(cells.Split(',')[Array.IndexOf(header.Split(','), label.Key)], label.Value));
    }
}
