namespace Okr.Rules;

/// <summary>A check over a snapshot. The library's own stand in <see cref="RuleCatalogue"/>; a host adds its own to <see cref="RuleSet.HostRules"/>.</summary>
/// <remarks>Stateless: one instance serves any number of runs at once, and may not keep anything between them.</remarks>
public abstract class Rule
{
    /// <summary>What the rule is; the same value at every call.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Reports every violation. An exception becomes a finding of rule OKR9001 and ends this rule only.</summary>
    /// <param name="context">What to look at, and where to report. It serves this call only.</param>
    public abstract void Check(RuleContext context);

    /// <summary>The ways to mend a finding of this rule, the best first; empty where none is known or it takes a person to know.</summary>
    /// <param name="finding">A finding that this rule has reported about the snapshot.</param>
    /// <param name="snapshot">The workspace.</param>
    public virtual IReadOnlyList<Fix> FixesOf(Finding finding, OkrSnapshot snapshot) => FixCatalogue.FixesOf(finding, snapshot);
}
