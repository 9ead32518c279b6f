using System.Collections;
using Okr.Json;

namespace Okr.History;

/// <summary>What differs between two versions of a record, member by member, as the contracts of the JSON format name them.</summary>
internal sealed class RecordDiff
{
    private readonly List<FieldChange> _changes = [];

    public static IReadOnlyList<FieldChange> Of(OkrRecord? before, OkrRecord? after) => Of(OkrTarget.Of((before ?? after)!.Key), before, after);

    public static IReadOnlyList<FieldChange> Of(OkrTarget target, OkrNode? before, OkrNode? after)
    {
        var diff = new RecordDiff();
        diff.Node(target, "", before, after);
        return diff._changes;
    }

    private void Node(OkrTarget target, string path, OkrNode? before, OkrNode? after)
    {
        if (Equals(before, after))
        {
            return;
        }

        Add(target, Join(path, "type"), KindOf(before), KindOf(after));
        var (old, now) = (Members(before), Members(after));
        foreach (var name in now.Keys.Concat(old.Keys.Where(name => !now.ContainsKey(name))))
        {
            Value(target, Join(path, name), old.GetValueOrDefault(name), now.GetValueOrDefault(name));
        }
    }

    private void Value(OkrTarget target, string path, object? before, object? after)
    {
        switch (before ?? after)
        {
            case null or string:
                Add(target, path, HistoryValue.Text(before), HistoryValue.Text(after));
                break;
            case OkrNode:
                Node(target, path, (OkrNode?)before, (OkrNode?)after);
                break;
            case IReadOnlyList<OkrNode>:
                Nodes(target, path, (IReadOnlyList<OkrNode>?)before ?? [], (IReadOnlyList<OkrNode>?)after ?? []);
                break;
            case IReadOnlyDictionary<string, string> or IReadOnlyDictionary<string, decimal> or UnknownMembers:
                var (old, now) = (HistoryValue.Entries(before), HistoryValue.Entries(after));
                foreach (var key in now.Keys.Union(old.Keys, StringComparer.Ordinal))
                {
                    Add(target, Join(path, key), old.GetValueOrDefault(key), now.GetValueOrDefault(key));
                }

                break;
            case IEnumerable:
                Add(target, path, HistoryValue.List((IEnumerable?)before), HistoryValue.List((IEnumerable?)after));
                break;
            default:
                Add(target, path, HistoryValue.Text(before), HistoryValue.Text(after));
                break;
        }
    }

    /// <summary>Parts with a name of their own are told apart by it, others by their place.</summary>
    private void Nodes(OkrTarget target, string path, IReadOnlyList<OkrNode> before, IReadOnlyList<OkrNode> after)
    {
        var (old, now) = (before.Select(NameOf).ToList(), after.Select(NameOf).ToList());
        if (old.Concat(now).Any(name => name is null) || old.Distinct(StringComparer.Ordinal).Count() < old.Count || now.Distinct(StringComparer.Ordinal).Count() < now.Count)
        {
            for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
            {
                Node(target, FormattableString.Invariant($"{path}[{i + 1}]"), before.ElementAtOrDefault(i), after.ElementAtOrDefault(i));
            }

            return;
        }

        Add(target, path, HistoryValue.List(old), HistoryValue.List(now));
        foreach (var name in now.Union(old, StringComparer.Ordinal))
        {
            var (first, second) = (before.ElementAtOrDefault(old.IndexOf(name)), after.ElementAtOrDefault(now.IndexOf(name)));
            var isKeyResult = (first ?? second) is KeyResult;
            Node(isKeyResult ? new(TargetKind.KeyResult, name!) : target, isKeyResult ? "" : $"{path}[{name}]", first, second);
        }
    }

    private void Add(OkrTarget target, string path, string? before, string? after)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            _changes.Add(new() { Target = target, Path = path, Before = before, After = after });
        }
    }

    /// <summary>The members that say something, in the order of the format.</summary>
    private static Dictionary<string, object> Members(OkrNode? node)
    {
        var members = new Dictionary<string, object>(StringComparer.Ordinal);
        if (node is not null)
        {
            foreach (var member in OkrJson.ContractOf(node.GetType()).Properties)
            {
                if (member.Get?.Invoke(node) is { } value)
                {
                    members[member.IsExtensionData ? "" : member.Name] = value;
                }
            }
        }

        return members;
    }

    private static string? KindOf(OkrNode? node) => node is Metric
        ? OkrJson.ContractOf(typeof(Metric)).PolymorphismOptions!.DerivedTypes.First(derived => derived.DerivedType == node.GetType()).TypeDiscriminator?.ToString()
        : null;

    private static string? NameOf(OkrNode node) => node switch
    {
        KeyResult { Id.IsDefault: false } keyResult => keyResult.Id.Value,
        AlignmentLink link => link.ParentKeyResult is { } keyResult ? $"{link.Parent}/{keyResult}" : link.Parent.Value,
        _ => null,
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : name.Length == 0 ? path : $"{path}.{name}";
}
