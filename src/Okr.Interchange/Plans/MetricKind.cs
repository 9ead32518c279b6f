namespace Okr.Interchange;

/// <summary>The ways of measuring that the <c>metric</c> column names.</summary>
internal enum MetricKind
{
    Numeric,
    AtLeast,
    AtMost,
    Between,
    Milestones,
    Binary,
    Zones,
    Manual,
}
