using System.Collections;
using System.Reflection;

namespace Okr.Interchange.Tests;

/// <summary>Names the members in which two plans differ, so that a failed round trip says why.</summary>
internal static class Differences
{
    public static IEnumerable<string> Between(OkrDocument before, OkrDocument after)
    {
        var left = before.Records.ToLookup(record => record.Key);
        var right = after.Records.ToLookup(record => record.Key);
        return left.Select(group => group.Key).Union(right.Select(group => group.Key))
            .SelectMany(key => Between(key.ToString(), left[key].FirstOrDefault(), right[key].FirstOrDefault()));
    }

    private static IEnumerable<string> Between(string path, object? before, object? after)
    {
        if (Equals(before, after))
        {
            return [];
        }

        if (before is IEnumerable and not string && after is IEnumerable other)
        {
            var (left, right) = (((IEnumerable)before).Cast<object>().ToList(), other.Cast<object>().ToList());
            return Enumerable.Range(0, Math.Max(left.Count, right.Count))
                .SelectMany(i => Between($"{path}[{i}]", left.ElementAtOrDefault(i), right.ElementAtOrDefault(i)));
        }

        return before is OkrNode && after is OkrNode && before.GetType() == after.GetType()
            ? before.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .SelectMany(property => Between($"{path}.{property.Name}", property.GetValue(before), property.GetValue(after)))
            : [$"{path}: '{before}' became '{after}'"];
    }
}
