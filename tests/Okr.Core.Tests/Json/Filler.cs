using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Okr.Rules;

namespace Okr.Core.Tests.Json;

/// <summary>Makes nodes of any type whose members all differ from their defaults; the same seed makes the same node.</summary>
internal sealed class Filler(int seed)
{
    private static readonly string[] Texts =
    [
        "提高客户满意度", "Win <b>&amp;</b> \"grow\" \\ / 'it'", "😀 𠮷野家", "עברית ‏RTL", "line\nbreak\ttab\r", "\u0000\u0001\u001F\u007F\u2028\u2029\uFEFF", "a\u0301 á", " ", "=1+1", "null",
    ];

    private static readonly decimal[] Numbers =
        [100.00m, -0.1m, 1m, 33.333333m, 1e-28m, decimal.MaxValue, decimal.MinValue, 79228162514264337593543950.335m, 0.0000005m, 12345678901234567890.12345678m];

    private readonly Random _random = new(seed);

    public T Fill<T>() => (T)Fill(typeof(T));

    /// <summary>A node with every member set, and with a member that nobody knows.</summary>
    public object Fill(Type type)
    {
        var node = NodeTypes.Default(type);
        foreach (var member in NodeTypes.MembersOf(type))
        {
            member.SetValue(node, Value(member, node));
        }

        ((OkrNode)node).Unknown = new UnknownMembers { ["x-" + Text()] = Unknown() };
        return node;
    }

    private object Value(PropertyInfo member, object node)
    {
        while (true)
        {
            var value = Value(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType, IsShare(member));
            if (!value.Equals(member.GetValue(node)))
            {
                return value;
            }
        }
    }

    // The members whose range the type decimal does not say.
    private static bool IsShare(PropertyInfo member) =>
        member is { Name: nameof(Grade.Value), DeclaringType.Name: nameof(Grade) } or { Name: nameof(ManualMetric.Progress), DeclaringType.Name: nameof(ManualMetric) };

    private object Value(Type type, bool isShare)
    {
        if (type.IsEnum)
        {
            return Pick(Enum.GetValues(type).Cast<object>().ToArray());
        }

        if (type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IOkrId<>)))
        {
            return Activator.CreateInstance(type, Id())!;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var items = Array.CreateInstance(type.GetGenericArguments()[0], _random.Next(1, 4));
            for (var i = 0; i < items.Length; i++)
            {
                items.SetValue(Value(type.GetGenericArguments()[0], false), i);
            }

            return items;
        }

        return type switch
        {
            _ when type == typeof(string) => Text(),
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => Pick(1, -7, int.MaxValue, int.MinValue),
            _ when type == typeof(decimal) => isShare ? _random.Next(0, 1001) / 1000m : Pick(Numbers),
            _ when type == typeof(Weight) => new Weight(Pick(0m, 0.5m, 2.50m, 0.333333m, Weight.Max)),
            _ when type == typeof(Confidence) => new Confidence(Pick(0m, 5m, 7.50m, 10m)),
            _ when type == typeof(DateOnly) => new DateOnly(2026, 1, 1).AddDays(_random.Next(-700_000, 2_000_000)),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 3, 31, 18, 0, 0, TimeSpan.FromMinutes(_random.Next(-840, 841))).AddTicks(_random.NextInt64(1_000_000_000_000)),
            _ when type == typeof(OkrTarget) => new OkrTarget(Pick(Enum.GetValues<TargetKind>()), Text()),
            _ when type == typeof(RuleValue) => Pick(RuleValue.Of(Text()), RuleValue.Of(Pick(Numbers)), RuleValue.Of(true), RuleValue.Of([Text(), Text()])),
            _ when type == typeof(IReadOnlyDictionary<string, string>) => Map(_ => Text()),
            _ when type == typeof(IReadOnlyDictionary<string, decimal>) => Map(_ => Pick(Numbers)),
            _ when type == typeof(IReadOnlyDictionary<string, RuleValue>) => Map(_ => (RuleValue)Value(typeof(RuleValue), false)),
            _ when type.IsAbstract => Fill(Pick(NodeTypes.All.Where(type.IsAssignableFrom).ToArray())),
            _ when typeof(OkrNode).IsAssignableFrom(type) => Fill(type),
            _ => throw new NotSupportedException($"Teach {nameof(Filler)} to make a {type}."),
        };
    }

    private Dictionary<string, TValue> Map<TValue>(Func<int, TValue> value) =>
        Enumerable.Range(0, _random.Next(1, 4)).ToDictionary(i => Text() + i.ToString(CultureInfo.InvariantCulture), value, StringComparer.Ordinal);

    private JsonElement Unknown() => JsonElement.Parse(Pick(
        """{ "nested": [1, 2.00, -3e5, { "a": null, "": "空" }], "t": true }""",
        "[]",
        "\"\\u4f60\\ud83d\\ude00\"",
        "null",
        "1E400",
        "{}"));

    private string Id() => Pick(Texts.Where(text => OkrIdText.Problem(text) is null).ToArray()) + _random.Next(1_000_000).ToString(CultureInfo.InvariantCulture);

    private string Text() => Pick(Texts) + Pick("", "，", "x");

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];
}
