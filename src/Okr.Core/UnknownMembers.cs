using System.Text.Json;

namespace Okr;

/// <summary>JSON members that this version does not know, carried through unchanged and compared by content.</summary>
internal sealed class UnknownMembers : Dictionary<string, JsonElement>, IEquatable<UnknownMembers>
{
    public UnknownMembers()
        : base(StringComparer.Ordinal)
    {
    }

    public bool Equals(UnknownMembers? other) =>
        other is not null
        && Count == other.Count
        && this.All(member => other.TryGetValue(member.Key, out var value) && string.Equals(value.GetRawText(), member.Value.GetRawText(), StringComparison.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as UnknownMembers);

    public override int GetHashCode() => Count;
}
