using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Okr.Json;

/// <summary>What the source generator cannot be told about our records: which members are no members of the JSON, and which stand at their default.</summary>
internal static class RecordContract
{
    public static void Apply(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        if (!typeof(OkrNode).IsAssignableFrom(type.Type))
        {
            // Where unknown members cannot be carried through, they must not be lost either.
            type.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        }

        // What an empty object reads as, because default values are ours to know and not the serializer's: an empty text or list, a part of a policy.
        var blank = new Lazy<object>(() => JsonSerializer.Deserialize("{}"u8, type)!);
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var member = type.Properties[i];
            if (IsComputed(member))
            {
                // Known to the serializer, a computed member would swallow a stranger's member of the same name; unknown, it carries it through.
                type.Properties.RemoveAt(i);
            }
            else if (member is { IsGetNullable: false, IsExtensionData: false } && !member.PropertyType.IsValueType)
            {
                member.ShouldSerialize = (_, value) => !Equals(value, member.Get!(blank.Value));
            }
        }
    }

    private static bool IsComputed(JsonPropertyInfo member) => member is { Set: null, AssociatedParameter: null, IsExtensionData: false };
}
