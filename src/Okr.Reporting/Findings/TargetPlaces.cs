namespace Okr.Reporting;

/// <summary>Finds where in the page a finding's target is shown, and what it is called.</summary>
internal sealed class TargetPlaces(ReportOrder order)
{
    /// <summary>The place of a target; null for what has none, such as the workspace, a cycle, or something that is not in the plan.</summary>
    public (Anchor Anchor, string Title)? Find(OkrTarget target)
    {
        if (OkrIdText.Problem(target.Id) is not null)
        {
            return null;
        }

        var snapshot = order.Snapshot;
        return target.Kind switch
        {
            TargetKind.Unit when snapshot.Find(new OrgUnitId(target.Id)) is { } unit => (order.AnchorOf(unit), Report.Named(unit.Record.Name, target.Id)),
            TargetKind.Objective when snapshot.Find(new ObjectiveId(target.Id)) is { } objective =>
                (order.AnchorOf(objective), Report.Named(objective.Record.Title, target.Id)),
            TargetKind.KeyResult when snapshot.Find(new KeyResultId(target.Id)) is { } keyResult =>
                (order.AnchorOf(keyResult), Report.Named(keyResult.Record.Title, target.Id)),
            TargetKind.Initiative when snapshot.Find(new InitiativeId(target.Id)) is { Objective: { } served } initiative =>
                (order.AnchorOf(served), Report.Named(initiative.Record.Title, target.Id)),
            _ => null,
        };
    }
}
