using System.Security.Cryptography;
using System.Text;

namespace Okr.Rules;

/// <summary>What a rule says about a workspace: which rule, how bad, about what, with which values. <see cref="FindingTexts"/> turns it into words.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public RuleId Rule { get; init; }

    /// <summary>How much it matters, by the rule's default or the host's setting.</summary>
    public Severity Severity { get; init; }

    /// <summary>What it is about.</summary>
    public OkrTarget Target { get; init; }

    /// <summary>The others that take part, such as the parent in an alignment.</summary>
    public IReadOnlyList<OkrTarget> Related { get => field ?? []; init => field = ValueList<OkrTarget>.Of(value); }

    /// <summary>The values that the message names, in their order.</summary>
    public IReadOnlyList<FindingArgument> Arguments { get => field ?? []; init => field = ValueList<FindingArgument>.Of(value); }

    /// <summary>The decision to live with it; null when there is none.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>The same for the same rule about the same things in any run, in whatever order they came: what "new since last week" is told by.</summary>
    /// <remarks>16 hexadecimal digits. It is made of the rule, its case, and the targets in ordinal order. The values are no part of it, so a finding whose numbers
    /// have changed is not new. Computed at every call.</remarks>
    public string Fingerprint
    {
        get
        {
            var identity = new StringBuilder(Rule.Value);
            if (Argument(RuleCase.ArgumentName).Text is { Length: > 0 } name)
            {
                identity.Append('\t').Append(name);
            }

            foreach (var target in Related.Append(Target).Order())
            {
                identity.Append('\n').Append(target.Kind).Append('\t').Append(target.Id);
            }

            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(identity.ToString())).AsSpan(0, 8)).ToLowerInvariant();
        }
    }

    /// <summary>The value with this name; <c>default</c> where there is none.</summary>
    /// <param name="name">The name of the argument.</param>
    public RuleValue Argument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return default;
    }
}
