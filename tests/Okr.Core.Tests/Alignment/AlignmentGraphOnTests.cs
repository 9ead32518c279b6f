using FsCheck.Xunit;
using Okr.Alignment;

namespace Okr.Core.Tests.Alignment;

public class AlignmentGraphOnTests
{
    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public void The_alignment_after_changes_is_the_one_that_is_read_afresh(AnyWorkspace workspace, int seed)
    {
        var changes = new ChangeMaker(new Random(seed));
        var alignment = AlignmentGraph.Of(OkrSnapshot.Build(workspace.Document));
        for (var i = 0; i < 8; i++)
        {
            alignment = alignment.On(alignment.Snapshot.With(changes.Next(alignment.Snapshot.Document)));
            var (expected, actual) = (AlignmentGraph.Of(alignment.Snapshot), alignment);

            Assert.Equal(expected.Loops, actual.Loops);
            Assert.Equal(expected.Order, actual.Order);
            Assert.All(expected.Snapshot.Objectives, objective => Assert.Equal(expected.IsInLoop(objective), actual.IsInLoop(objective)));
        }
    }

    [Fact]
    public void A_new_title_shares_the_order_and_a_new_link_does_not()
    {
        var first = new Objective { Id = new("a") };
        var alignment = AlignmentGraph.Of(OkrSnapshot.Build(OkrDocument.FromRecords([first, new Objective { Id = new("b") }])));

        var renamed = alignment.On(alignment.Snapshot.With([new OkrChange.Put(first with { Title = "Win" })]));
        var linked = renamed.On(renamed.Snapshot.With([new OkrChange.Put(first with { AlignsTo = [new() { Parent = new("b") }] })]));

        Assert.Same(alignment.Order, renamed.Order);
        Assert.Equal("Win", renamed.Snapshot.Objectives[0].Record.Title);
        Assert.Equal(["", "Win"], new[] { alignment, renamed }.Select(graph => graph.Snapshot.Objectives[0].Record.Title));
        Assert.Equal([0, 1], linked.Order);
    }
}
