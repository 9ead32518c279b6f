namespace Okr.Rules;

/// <summary>OKR4001: work goes on for something that was given up, put off or put away.</summary>
/// <remarks>A closed objective is judged no more: what happens to its parent afterwards is no fault of it.</remarks>
internal sealed class GivenUpParentRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4001"),
        Family = RuleFamily.Alignment,
        Title = new("Supports what no longer counts", "支撑的对象已不再有效"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["archived"] = new()
            {
                Message = new(
                    "This objective supports {parent}, which has been archived. Align it to what counts now, or remove the link.",
                    "该目标支撑的 {parent} 已归档。请对齐到目前有效的目标，或删除该对齐关系。"),

                // Tidying up after a cycle archives parents first; nobody works in vain because of that.
                DefaultSeverity = Severity.Info,
            },
            ["cancelled"] = new()
            {
                Message = new(
                    "This objective supports {parent}, which has been cancelled. Cancel it too, or align it to what counts now.",
                    "该目标支撑的 {parent} 已取消。请一并取消，或对齐到目前有效的目标。"),
            },
            ["postponed"] = new()
            {
                Message = new(
                    "This objective supports {parent}, which has been postponed. Postpone it too, or align it to what counts now.",
                    "该目标支撑的 {parent} 已推迟。请一并推迟，或对齐到目前有效的目标。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        Reach = RuleReach.Neighbours,
        IsOfPlan = true,
        MethodRules = ["A-1"],
        Sources = ["Our own reading: a link says whom the work serves, and nobody can serve what is gone"],
    };

    public override void Check(RuleContext context)
    {
        var snapshot = context.Snapshot;
        var seen = new HashSet<OkrTarget>();
        foreach (var child in context.Objectives)
        {
            if (child.Record.State == OkrState.Closed)
            {
                continue;
            }

            seen.Clear();
            foreach (var number in snapshot.LinksUp[child.Index])
            {
                var link = snapshot.Links[number];
                if (link.IsLive && link.Parent != child.Index && IsJudged(snapshot, link.ChildKeyResult) && Gone(snapshot, link) is var (parent, state) && seen.Add(parent))
                {
                    context.Report(child.Target, [parent], [new("case", NameOf(state)), new("parent", parent.Id)]);
                }
            }
        }
    }

    private static bool IsJudged(OkrSnapshot snapshot, int keyResult) => keyResult < 0 || snapshot.KeyResultRecords[keyResult].State.IsJudged();

    private static (OkrTarget Parent, OkrState State)? Gone(OkrSnapshot snapshot, ResolvedLink link)
    {
        var parent = snapshot.ObjectiveRecords[link.Parent];
        if (!parent.State.IsJudged())
        {
            return (OkrTarget.Of(parent.Id), parent.State);
        }

        return IsJudged(snapshot, link.ParentKeyResult)
            ? null
            : (OkrTarget.Of(snapshot.KeyResultRecords[link.ParentKeyResult].Id), snapshot.KeyResultRecords[link.ParentKeyResult].State);
    }

    private static string NameOf(OkrState state) => state switch
    {
        OkrState.Archived => "archived",
        OkrState.Cancelled => "cancelled",
        _ => "postponed",
    };
}
