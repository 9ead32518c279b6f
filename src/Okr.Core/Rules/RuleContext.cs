using Ardalis.GuardClauses;
using Okr.Alignment;
using Okr.Scoring;

namespace Okr.Rules;

/// <summary>What a rule may look at, and where it reports. One context serves one rule in one run, on one thread.</summary>
public sealed class RuleContext
{
    private readonly RuleDescriptor _rule;
    private readonly Severity _severity;
    private readonly List<Finding> _findings = [];

    internal RuleContext(RuleDescriptor rule, ScoreSheet scores, AlignmentGraph alignment, RuleSet rules, PracticeScope scope, DateOnly today, CancellationToken cancellation)
    {
        _rule = rule;
        _severity = rules.SeverityOf(rule.Id);
        Scores = scores;
        Alignment = alignment;
        Rules = rules;
        Scope = scope;
        Today = today;
        Cancellation = cancellation;
    }

    /// <summary>The workspace.</summary>
    public OkrSnapshot Snapshot => Alignment.Snapshot;

    /// <summary>Who supports whom, and the loops.</summary>
    public AlignmentGraph Alignment { get; }

    /// <summary>The scores.</summary>
    public ScoreSheet Scores { get; }

    /// <summary>The rules of this run, their settings and suppressions.</summary>
    public RuleSet Rules { get; }

    /// <summary>The levels at which the organisation practises OKR.</summary>
    public PracticeScope Scope { get; }

    /// <summary>The day of the run.</summary>
    public DateOnly Today { get; }

    /// <summary>Asks the rule to stop; long loops should look at it.</summary>
    public CancellationToken Cancellation { get; }

    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The value of an option of the rule: the host's, or the default.</summary>
    /// <typeparam name="T">The type of the option.</typeparam>
    /// <param name="option">The option, as the rule's descriptor declares it.</param>
    public T Option<T>(RuleOption<T> option)
    {
        Guard.Against.Null(option);
        return Rules.SettingOf(_rule.Id)?.Options.TryGetValue(option.Name, out var value) == true ? option.Read(value) : option.Default;
    }

    /// <summary>Reports a violation.</summary>
    /// <param name="target">What it is about.</param>
    /// <param name="arguments">The values that the message names.</param>
    public void Report(OkrTarget target, params ReadOnlySpan<FindingArgument> arguments) => Report(target, [], arguments);

    /// <summary>Reports a violation in which others take part.</summary>
    /// <param name="target">What it is about.</param>
    /// <param name="related">The others, such as the parent in an alignment.</param>
    /// <param name="arguments">The values that the message names.</param>
    public void Report(OkrTarget target, IReadOnlyList<OkrTarget> related, params ReadOnlySpan<FindingArgument> arguments) => _findings.Add(new Finding
    {
        Rule = _rule.Id,
        Severity = _severity,
        Target = target,
        Related = Guard.Against.Null(related),
        Arguments = arguments.ToArray(),
    });
}
