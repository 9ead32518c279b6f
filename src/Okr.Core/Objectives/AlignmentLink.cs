using System.Text.Json.Serialization;

namespace Okr;

/// <summary>A directed link from an objective or key result to what it supports (rules ).</summary>
/// <remarks>The three levels are independent of each other and related in direction: a link says <em>supports</em>, and moves no number unless its kind says
/// <em>contributes</em>. A link to something that is not there is loaded and reported by rule OKR9003.</remarks>
public sealed record AlignmentLink : OkrNode
{
    /// <summary>The objective that is supported, or the one that <see cref="ParentKeyResult"/> belongs to.</summary>
    public ObjectiveId Parent { get; init; }

    /// <summary>The key result of <see cref="Parent"/> that is supported; null when it is the objective itself.</summary>
    public KeyResultId? ParentKeyResult { get; init; }

    /// <summary>What the link does.</summary>
    public LinkKind Kind { get; init; }

    /// <summary>Whether both sides agree.</summary>
    public LinkState State { get; init; }

    /// <summary>The day on which the link was asked for; null when not stated or nobody had to be asked. Who asked and who answered is in the commits.</summary>
    public DateOnly? RequestedOn { get; init; }

    /// <summary>What the other side said when it declined or asked for changes; null when nothing.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the link is in force or may yet be: not declined, withdrawn or expired.</summary>
    [JsonIgnore]
    public bool IsLive => State is LinkState.Accepted or LinkState.Requested or LinkState.ChangesRequested;

    /// <summary>Whether somebody still has to answer: asked for, or sent back for changes.</summary>
    [JsonIgnore]
    public bool IsOpen => State is LinkState.Requested or LinkState.ChangesRequested;

    /// <summary>The share among what the parent receives; 1 by default.</summary>
    public Weight Weight { get; init; }
}
