using System.Reflection;
using System.Text.Json.Serialization;
using Okr.Json;

namespace Okr.Core.Tests.Json;

/// <summary>Every type of the library that goes into JSON, found by reflection so that none is forgotten.</summary>
internal static class NodeTypes
{
    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(OkrNode).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && typeof(OkrNode).IsAssignableFrom(type)).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static TheoryData<Type> Data => [.. All];

    public static IReadOnlyList<JsonDerivedTypeAttribute> Metrics { get; } = [.. typeof(Metric).GetCustomAttributes<JsonDerivedTypeAttribute>()];

    /// <summary>Those that a document holds, records first and each before its parts; the others are policies.</summary>
    public static IReadOnlyList<Type> OfRecords { get; } = [.. RecordSection.All.SelectMany(section => WithParts(section.Type.Type)).Distinct()];

    /// <summary>The members that code can set.</summary>
    public static IEnumerable<PropertyInfo> MembersOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member.SetMethod is not null && member.GetCustomAttribute<JsonIgnoreAttribute>() is null or { Condition: JsonIgnoreCondition.Never });

    /// <summary>Whether a member is written even at its default, because its absence would look like a gap.</summary>
    public static bool IsAlwaysWritten(PropertyInfo member) => member.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Never };

    public static string NameOf(PropertyInfo member) => OkrJson.Options.PropertyNamingPolicy!.ConvertName(member.Name);

    private static IEnumerable<Type> WithParts(Type type) => type switch
    {
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(WithParts),
        _ when type == typeof(Metric) => Metrics.SelectMany(metric => WithParts(metric.DerivedType)),
        _ when !typeof(OkrNode).IsAssignableFrom(type) => [],
        _ => MembersOf(type).SelectMany(member => WithParts(member.PropertyType)).Prepend(type),
    };

    public static object Default(Type type) => Activator.CreateInstance(type, nonPublic: true)!;
}
