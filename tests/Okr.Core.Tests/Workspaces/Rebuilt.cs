namespace Okr.Core.Tests;

/// <summary>What must be the same of a snapshot that was made of another, and of one compiled of the same records.</summary>
internal static class Rebuilt
{
    public static void AssertSame(OkrSnapshot expected, OkrSnapshot actual)
    {
        Assert.Equal(expected.Document.Records, actual.Document.Records);
        Assert.Equal(expected.Document.Count, actual.Document.Count);
        Assert.All(expected.Document.Records, record => Assert.Equal(expected.Document.VersionOf(record.Key), actual.Document.VersionOf(record.Key)));
        Assert.Equal(expected.Defects, actual.Defects);
        Assert.Equal(expected.Cycles.Select(view => (view.Record, view.Parent?.Index)), actual.Cycles.Select(view => (view.Record, view.Parent?.Index)));
        Assert.Equal(expected.Units.Select(Shape), actual.Units.Select(Shape));
        Assert.Equal(expected.Objectives.Select(Shape), actual.Objectives.Select(Shape));
        Assert.Equal(expected.KeyResults.Select(Shape), actual.KeyResults.Select(Shape));
        Assert.Equal(expected.Initiatives.Select(Shape), actual.Initiatives.Select(Shape));
        Assert.All(expected.Objectives, view => Assert.Equal(expected.Find(view.Record.Id)?.Index, actual.Find(view.Record.Id)?.Index));
        Assert.All(expected.KeyResults, view => Assert.Equal(expected.Find(view.Record.Id)?.Index, actual.Find(view.Record.Id)?.Index));
    }

    private static object Shape(UnitView view) => (view.Record, view.Parent?.Index, Join(view.Children.Select(child => child.Index)), Join(view.Objectives.Select(own => own.Index)));

    private static object Shape(ObjectiveView view) => (view.Record, view.Unit?.Index, view.Cycle?.Index, Join(view.KeyResults.Select(own => own.Index)), Join(view.Initiatives.Select(own => own.Index)),
        Join(view.LinksUp.Select(Shape)), Join(view.LinksDown.Select(Shape)));

    private static object Shape(KeyResultView view) => (view.Record, view.Objective.Index, view.Ambition, view.End, Join(view.Initiatives.Select(own => own.Index)));

    private static object Shape(InitiativeView view) => (view.Record, view.Objective?.Index, view.KeyResult?.Index);

    private static object Shape(LinkView view) => (view.Index, view.Record, view.Child.Index, view.ChildKeyResult?.Index, view.Parent.Index, view.ParentKeyResult?.Index);

    private static string Join<T>(IEnumerable<T> items) => string.Join('|', items);
}
