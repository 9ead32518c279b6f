using Okr.Rules;

namespace Okr.Reporting.Tests.Map;

public sealed class MapTests
{
    [Fact]
    public void A_small_plan_has_a_box_for_each_objective_in_the_column_of_its_level()
    {
        var graph = ObjectiveMap.Of(Report(Plans.Small));
        Assert.Equal("Win the trust of hospitals", graph.Nodes[0].Title);
        Assert.Equal(["o1", "o5", "o5", "o2", "o3", "o4"], Ids(graph));
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
        var units = Enumerable.Range(0, 100).Select(i => new OrgUnit { Id = new($"u{i}") });
        var objectives = Enumerable.Range(0, 100).Select(i => new Objective { Id = new($"o{i}"), Unit = new($"u{i}") });
        var graph = UnitMap.Of(Report(OkrDocument.FromRecords([.. units, .. objectives])));
        Assert.Equal(100, graph.Nodes.Count + graph.NotDrawn);
        Assert.True(graph.NotDrawn > 0);
    }

    private static IEnumerable<string> Ids(MapGraph graph) =>
        graph.Nodes.Select(node => Plans.Small.Objectives.Single(objective => objective.Title == node.Title).Id.Value);

    private static Report Report(OkrDocument document) =>
        new(OkrEngine.Analyze(OkrSnapshot.Build(document), OkrPolicy.Default with { Rules = RuleSet.Default }, Plans.Today), new HtmlReportOptions());
}
