using FsCheck.Xunit;
using Okr.Core.Tests;

namespace Okr.Reporting.Tests.Tree;

public sealed class ReportOrderTests
{
    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Every_unit_and_objective_has_one_place_and_is_where_its_parent_says(AnyWorkspace workspace)
    {
        var snapshot = OkrSnapshot.Build(workspace.Document);
        var order = new ReportOrder(snapshot);
        var units = Enumerable.Range(0, order.UnitCount).Select(order.Unit).OfType<UnitView>();
        Assert.Equal(snapshot.Units.Select(unit => unit.Index), units.Select(unit => unit.Index).Order());
        var objectives = Enumerable.Range(0, order.ObjectiveCount).Select(order.Objective);
        Assert.Equal(snapshot.Objectives.Select(objective => objective.Index), objectives.Select(objective => objective.Index).Order());
        for (var place = 0; place < order.UnitCount; place++)
        {
            var (first, last) = order.Children(place);
            Assert.All(Enumerable.Range(first, last - first), child => Assert.Equal(place, order.Parent(child)));
            var unit = order.Unit(place);
            Assert.Equal(unit?.Parent?.Index, order.Parent(place) is var parent and >= 0 ? order.Unit(parent)?.Index : null);
            var (from, to) = order.Objectives(place);
            Assert.All(Enumerable.Range(from, to - from), objective => Assert.Equal(unit?.Index, order.Objective(objective).Unit?.Index));
            Assert.Equal(to - from + Enumerable.Range(first, last - first).Sum(child => order.Below[child]), order.Below[place]);
        }
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void The_two_rows_that_the_script_reads_lead_to_the_unit_of_everything(AnyWorkspace workspace)
    {
        var order = new ReportOrder(OkrSnapshot.Build(workspace.Document));
        var firstChild = Sums(order.RootCount, order.UnitCount, order.Children);
        var firstObjective = Sums(0, order.UnitCount, order.Objectives);
        Assert.All(Enumerable.Range(order.RootCount, order.UnitCount - order.RootCount), unit => Assert.Equal(order.Parent(unit), OwnerOf(firstChild, unit)));
        Assert.All(Enumerable.Range(0, order.ObjectiveCount), place => Assert.Equal(order.HomeOf(order.Objective(place)), OwnerOf(firstObjective, place)));
    }

    private static int[] Sums(int start, int count, Func<int, (int From, int To)> range)
    {
        var sums = new int[count];
        for (var i = 0; i < count; i++)
        {
            sums[i] = start;
            start += range(i).To - range(i).From;
        }

        return sums;
    }

    /// <summary>As report.js finds it: the last one whose sum is not above the number.</summary>
    private static int OwnerOf(int[] firsts, int number) => Array.FindLastIndex(firsts, first => first <= number);
}
