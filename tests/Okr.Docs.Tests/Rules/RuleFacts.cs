using System.Text;
using Okr.Rules;

namespace Okr.Docs.Tests.Rules;

/// <summary>What the documentation says about a rule because its descriptor says so.</summary>
internal static class RuleFacts
{
    /// <summary>The part at the top of a rule's page.</summary>
    public static string Of(RuleDescriptor rule)
    {
        var facts = new StringBuilder("| | |\n| --- | --- |\n");
        facts.Append($"| Severity | {SeverityOf(rule)} |\n");
        facts.Append($"| Evidence | {EvidenceOf(rule)} |\n");
        facts.Append($"| Method | {(rule.MethodRules.Count == 0 ? "none: it is about the data itself" : string.Join(", ", rule.MethodRules))} |\n");
        if (rule.Sources.Count > 0)
        {
            facts.Append($"| Sources | {string.Join("; ", rule.Sources)} |\n");
        }

        facts.Append("\n| Case | Message | 提示 |\n| --- | --- | --- |\n");
        foreach (var (name, message) in rule.Cases.Select(one => ($"`{one.Key}`", one.Value.Message)).DefaultIfEmpty(("", rule.Message)))
        {
            facts.Append($"| {name} | {message.English} | {message.Chinese} |\n");
        }

        if (rule.Options.Count > 0)
        {
            facts.Append("\n| Option | Default | Range | What it does | 说明 |\n| --- | --- | --- | --- | --- |\n");
            foreach (var option in rule.Options)
            {
                facts.Append($"| `{option.Name}` | {Json(option.DefaultValue)} | {RangeOf(option)} | {option.Description.English} | {option.Description.Chinese} |\n");
            }
        }

        return facts.ToString();
    }

    /// <summary>The severity, and beside it those of cases that differ.</summary>
    public static string SeverityOf(RuleDescriptor rule)
    {
        var differing = rule.Cases.Where(one => one.Value.DefaultSeverity is { } own && own != rule.DefaultSeverity).Select(one => $"{Name(one.Value.DefaultSeverity!.Value)} for `{one.Key}`");
        return string.Join(", ", differing.Prepend(Name(rule.DefaultSeverity)));
    }

    private static string EvidenceOf(RuleDescriptor rule) => rule.Evidence switch
    {
        EvidenceGrade.A => "A: a primary author's or vendor's text says so",
        EvidenceGrade.B => "B: a consultant's or vendor's article says so",
        EvidenceGrade.C => "C: second-hand",
        _ => "D: our own proposal, not published methodology",
    };

    private static string RangeOf(RuleOption option) => option.Minimum.Kind == RuleValueKind.None
        ? option.DefaultValue.Kind switch
        {
            RuleValueKind.Flag => "true or false",
            RuleValueKind.List => "a list of texts",
            _ => "any text",
        }
        : $"{option.Minimum} to {option.Maximum}";

    private static string Json(RuleValue value) => value.Kind switch
    {
        RuleValueKind.Flag => value.Flag ? "`true`" : "`false`",
        RuleValueKind.Text => $"`\"{value.Text}\"`",
        RuleValueKind.List => $"`[{string.Join(", ", value.List.Select(text => $"\"{text}\""))}]`",
        _ => $"`{value}`",
    };

    private static string Name(Severity severity) => severity.ToString().ToLowerInvariant();
}
