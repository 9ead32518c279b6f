namespace Okr.Interchange;

/// <summary>The row that an initiative stands below: its key result, or else its objective.</summary>
internal static class InitiativeParent
{
    public static OkrTarget Of(Initiative initiative) => initiative.KeyResult is { } keyResult ? OkrTarget.Of(keyResult) : OkrTarget.Of(initiative.Objective);
}
