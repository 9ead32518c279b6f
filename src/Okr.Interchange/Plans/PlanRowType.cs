namespace Okr.Interchange;

/// <summary>What a row of a plan describes.</summary>
[Flags]
internal enum PlanRowType
{
    None = 0,
    Objective = 1,
    KeyResult = 2,
    Initiative = 4,
}
