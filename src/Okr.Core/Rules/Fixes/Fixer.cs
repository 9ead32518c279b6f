namespace Okr.Rules;

/// <summary>Knows how to mend what one of the library's rules finds.</summary>
internal abstract class Fixer
{
    /// <summary>The rules whose findings it mends.</summary>
    public abstract IReadOnlyList<RuleId> Rules { get; }

    /// <summary>What it does, for the documentation.</summary>
    public abstract LocalizedText Does { get; }

    /// <summary>The ways to mend a finding, the best first; none where it takes a person to know.</summary>
    public abstract IEnumerable<Fix> Of(Finding finding, OkrSnapshot snapshot);

    protected static ObjectiveView? TargetOf(Finding finding, OkrSnapshot snapshot) =>
        finding.Target.Kind == TargetKind.Objective && OkrIdText.Problem(finding.Target.Id) is null ? snapshot.Find(new ObjectiveId(finding.Target.Id)) : null;
}
