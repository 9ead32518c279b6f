using FsCheck.Xunit;
using Okr.Alignment;

namespace Okr.Core.Tests.Alignment;

public class AlignmentGraphTests
{
    [Property(MaxTest = 500)]
    public void Loops_are_the_sets_of_objectives_that_reach_each_other(NaiveAlignment alignment)
    {
        var graph = alignment.Graph();

        Assert.Equal(alignment.Loops(), graph.Loops.Select(loop => string.Join(' ', loop.Members)));
        Assert.All(graph.Snapshot.Objectives, objective => Assert.Equal(alignment.Reaches(objective.Index, objective.Index), graph.IsInLoop(objective)));
    }

    [Property(MaxTest = 500)]
    public void A_path_leads_from_the_first_member_around_and_is_as_short_as_can_be(NaiveAlignment alignment)
    {
        foreach (var loop in alignment.Graph().Loops)
        {
            var path = loop.Path.Select(NaiveAlignment.NumberOf).ToArray();

            Assert.Equal((loop.Members[0], loop.Members[0]), (loop.Path[0], loop.Path[^1]));
            Assert.All(path.Zip(path.Skip(1)), step => Assert.True(alignment.Supports(step.First, step.Second)));
            Assert.Equal(alignment.StepsBetween(path[0], path[0]), path.Length - 1);
        }
    }

    [Property(MaxTest = 500)]
    public void A_loop_is_through_key_results_when_objectives_alone_close_none_of_it(NaiveAlignment alignment) => Assert.All(
        alignment.Graph().Loops,
        loop => Assert.Equal(!loop.Members.Any(member => alignment.ReachesByObjectives(NaiveAlignment.NumberOf(member))), loop.IsThroughKeyResults));

    [Property(MaxTest = 500)]
    public void The_order_holds_everybody_once_and_parents_after_their_children(NaiveAlignment alignment)
    {
        var order = alignment.Graph().Order;

        Assert.Equal(Enumerable.Range(0, alignment.Count), order.Order());
        for (var child = 0; child < alignment.Count; child++)
        {
            for (var parent = 0; parent < alignment.Count; parent++)
            {
                if (alignment.Supports(child, parent) && !alignment.Reaches(parent, child))
                {
                    Assert.True(Array.IndexOf(order, child) < Array.IndexOf(order, parent));
                }
            }
        }
    }

    [Property(MaxTest = 500)]
    public void A_new_link_closes_a_loop_when_the_parent_reaches_the_child(NaiveAlignment alignment, byte from, byte to)
    {
        var (graph, child, parent) = (alignment.Graph(), from % alignment.Count, to % alignment.Count);

        var loop = graph.LoopIfLinked(graph.Snapshot.Objectives[child], graph.Snapshot.Objectives[parent]);

        Assert.Equal(child == parent || alignment.Reaches(parent, child), loop is not null);
        if (loop is not null)
        {
            var path = loop.Path.Select(NaiveAlignment.NumberOf).ToArray();
            Assert.Equal((child, parent, child), (path[0], path[1], path[^1]));
            Assert.All(path.Skip(1).Zip(path.Skip(2)), step => Assert.True(alignment.Supports(step.First, step.Second)));
            Assert.Equal(child == parent ? 2 : alignment.StepsBetween(parent, child) + 2, path.Length);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_chain_of_a_hundred_thousand_is_put_in_order_from_either_end(bool isUpward)
    {
        const int Length = 100_000;
        var chain = Enumerable.Range(0, Length)
            .Select(i => new Objective { Id = new($"o{i}"), AlignsTo = (isUpward ? i + 1 : i - 1) is var parent and >= 0 and < Length ? [new() { Parent = new($"o{parent}") }] : [] });

        var graph = AlignmentGraph.Of(OkrSnapshot.Build(OkrDocument.FromRecords(chain)));

        Assert.Empty(graph.Loops);
        Assert.Equal(isUpward ? Enumerable.Range(0, Length) : Enumerable.Range(0, Length).Reverse(), graph.Order);
        var (bottom, top) = (graph.Snapshot.Objectives[graph.Order[0]], graph.Snapshot.Objectives[graph.Order[^1]]);
        Assert.Equal(Length + 1, graph.LoopIfLinked(top, bottom)!.Path.Count);
        Assert.Null(graph.LoopIfLinked(bottom, top));
    }

    [Fact]
    public void A_loop_reads_as_people_write_it() =>
        Assert.Equal("o7 > o2 > o7", new AlignmentLoop { Path = [new("o7"), new("o2"), new("o7")] }.ToString());

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => AlignmentGraph.Of(null!));
}
