using System.Text.Json.Serialization;

namespace Okr;

/// <summary>An immutable fact of a workspace: what a store keeps and a change puts or removes.</summary>
/// <remarks>
/// The hierarchy is closed: <see cref="Cycle"/>, <see cref="OrgUnit"/>, <see cref="Objective"/> (with its key results), <see cref="Initiative"/>,
/// <see cref="CheckIn"/> and <see cref="Attestation"/>. A record guarantees structure and never refuses bad practice: a plan without owners,
/// numbers or dates loads, and the rules judge it. Lists and labels compare by value; a list that was not set reads as empty.
/// </remarks>
public abstract record OkrRecord : OkrNode
{
    private protected OkrRecord()
    {
    }

    /// <summary>The kind and id under which the workspace keeps this record.</summary>
    [JsonIgnore]
    public abstract RecordKey Key { get; }
}
