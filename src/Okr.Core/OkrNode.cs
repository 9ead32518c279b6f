using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Any part of a document that JSON can extend: members this version does not know are carried through a read and a write.</summary>
/// <remarks>Immutable apart from that carrier, which only the JSON reader fills. Safe for use from any thread.</remarks>
public abstract record OkrNode
{
    private protected OkrNode()
    {
    }

    [JsonInclude]
    [JsonExtensionData]
    internal UnknownMembers? Unknown { get; set; }
}
