namespace Okr.Interchange;

/// <summary>The columns of plan CSV version 1, in the order in which export writes them.</summary>
internal enum PlanColumn
{
    Type,
    Id,
    ParentIds,
    ContributesTo,
    Unit,
    Level,
    Owner,
    Title,
    Cycle,
    Start,
    End,
    Baseline,
    Target,
    Current,
    Metric,
    Commit,
    Stretch,
    MetricUnit,
    Grade,
    Weight,
    Ambition,
    Confidence,
    State,
    Due,
}
