namespace Okr;

/// <summary>What somebody learned from an objective or a cycle (rule C-11): first each person, then the team together.</summary>
public sealed record Retrospective : OkrNode
{
    /// <summary>The team whose view it is; null for the view of <see cref="By"/> alone.</summary>
    public OrgUnitId? Unit { get; init; }

    /// <summary>The text; empty when not stated.</summary>
    public string Text { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>Who wrote it; null when not stated.</summary>
    public PersonId? By { get; init; }

    /// <summary>The day of the last version; null when not stated.</summary>
    public DateOnly? On { get; init; }
}
