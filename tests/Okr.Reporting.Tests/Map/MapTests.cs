using Okr.Rules;

namespace Okr.Reporting.Tests.Map;

public sealed class MapTests
{
    [Fact]
    public void A_small_plan_has_a_box_for_each_objective_in_the_column_of_its_level()
    {
        var graph = ObjectiveMap.Of(Report(Plans.Small));
        Assert.Equal(["Win the trust of hospitals", "Nobody's objective", "The same id again", "Ship without fear", "让每次发布都安心", "Alone at the end"], graph.Nodes.Select(node => node.Title));
        Assert.Equal([0, 4, 4, 1, 2, 3], graph.Nodes.Select(node => node.Column));
        Assert.Equal(["Company", "Department / Team", "", "Individual", "Other"], graph.Heads);
    }

    [Fact]
    public void Lines_are_live_links_only_and_loops_run_backward()
    {
        var graph = ObjectiveMap.Of(Report(Plans.Small));
        Assert.Equal(
            [(0, 3, true, false), (1, 5, false, true), (3, 4, false, false), (5, 1, false, true)],
            graph.Edges.Select(edge => (edge.Parent, edge.Child, edge.Contributes, edge.IsBackward)).Order());
    }

    [Fact]
    public void A_big_plan_has_a_box_for_each_of_the_biggest_top_units_with_everything_below()
    {
        var graph = UnitMap.Of(Report(Plans.Big(1_000)));
        Assert.InRange(graph.Nodes.Count, 10, 28);
        Assert.Equal(("Company", 1_000), (graph.Nodes[0].Title, graph.Nodes[0].Objectives));
        Assert.All(graph.Edges, edge => Assert.Equal(0, edge.Parent));
        var rest = graph.Nodes.Skip(1).Where(node => node.Column == 1).Sum(node => node.Objectives);
        Assert.InRange(rest!.Value, 1, 999);
    }

    [Fact]
    public void Roots_that_do_not_fit_are_counted()
    {
        var records = Enumerable.Range(0, 100).SelectMany(i => new OkrRecord[] { new OrgUnit { Id = new($"u{i}"), Name = $"Unit {i}" }, new Objective { Id = new($"o{i}"), Unit = new($"u{i}") } });
        Assert.Equal(100, UnitMap.Of(Report(OkrDocument.FromRecords(records))) is var graph ? graph.Nodes.Count + graph.NotDrawn : 0);
        Assert.True(graph.NotDrawn > 0);
    }

    private static Report Report(OkrDocument document) =>
        new(OkrEngine.Analyze(OkrSnapshot.Build(document), OkrPolicy.Default with { Rules = RuleSet.Default }, Plans.Today), new HtmlReportOptions());
}
