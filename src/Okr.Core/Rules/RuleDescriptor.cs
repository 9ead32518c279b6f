namespace Okr.Rules;

/// <summary>What a rule is, apart from its check: identity, texts, severity, evidence and options.</summary>
/// <remarks>Findings carry arguments and no text, so everything here can be listed, translated, configured and documented without running a rule.</remarks>
public sealed record RuleDescriptor
{
    /// <summary>The id. It never changes its meaning.</summary>
    public RuleId Id { get; init; }

    /// <summary>What the rule is about.</summary>
    public RuleFamily Family { get; init; }

    /// <summary>The rule in a few words.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>What a finding says, with its remedy. <c>{name}</c> stands for the argument of that name. Empty where <see cref="Cases"/> say it all.</summary>
    public LocalizedText Message { get; init; }

    /// <summary>What a finding says whose argument <c>case</c> is this key, for rules that have several things to say.</summary>
    public IReadOnlyDictionary<string, RuleCase> Cases { get => field ?? ValueMap<RuleCase>.Empty; init => field = ValueMap<RuleCase>.Of(value); }

    /// <summary>The severity where the host sets none.</summary>
    public Severity DefaultSeverity { get; init; }

    /// <summary>How far the rule looks, so that a live workspace knows where to look again after a change.</summary>
    public RuleReach Reach { get; init; }

    /// <summary>Whether the rule judges what is planned alone, and never looks at a current value, report, confidence, stated status, grade or score. False is
    /// always right; true spares the rule when a workspace is refreshed after a check-in.</summary>
    public bool IsOfPlan { get; init; }

    /// <summary>How well the rule is founded. Grade D is our own proposal, and its page says so.</summary>
    public EvidenceGrade Evidence { get; init; }

    /// <summary>The numbered rules of the method that it checks, such as <c>A-2</c>; empty for rules about the data itself.</summary>
    public IReadOnlyList<string> MethodRules { get => field ?? []; init => field = ValueList<string>.Of(value); }

    /// <summary>Where the rule comes from: names or addresses.</summary>
    public IReadOnlyList<string> Sources { get => field ?? []; init => field = ValueList<string>.Of(value); }

    /// <summary>What a host can set.</summary>
    public IReadOnlyList<RuleOption> Options { get => field ?? []; init => field = ValueList<RuleOption>.Of(value); }

    /// <summary>Options whose values must not descend in this order, such as a minimum and a maximum. Empty where any values go together.</summary>
    /// <remarks>Settings that contradict it are refused; a default gives way to what is set.</remarks>
    public IReadOnlyList<RuleOption> Ascending { get => field ?? []; init => field = ValueList<RuleOption>.Of(value); }

    /// <summary>The page that explains it, relative to the root of the repository; a host's rule names its own.</summary>
    public string HelpPage { get => field ?? $"docs/rules/{Id}.md"; init; }
}
