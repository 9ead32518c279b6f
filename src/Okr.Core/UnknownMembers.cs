using System.Text.Json;

namespace Okr;

/// <summary>JSON members that this version does not know, carried through unchanged and compared by content: neither white space, nor the order of
/// members, nor the way a number or character is spelled makes a difference.</summary>
internal sealed class UnknownMembers : Dictionary<string, JsonElement>, IEquatable<UnknownMembers>
{
    public UnknownMembers()
        : base(StringComparer.Ordinal)
    {
    }

    public bool Equals(UnknownMembers? other) =>
        other is not null
        && Count == other.Count
        && this.All(member => other.TryGetValue(member.Key, out var value) && JsonElement.DeepEquals(value, member.Value));

    public override bool Equals(object? obj) => Equals(obj as UnknownMembers);

    public override int GetHashCode() => Count;
}
