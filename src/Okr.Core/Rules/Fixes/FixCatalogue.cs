using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace Okr.Rules;

/// <summary>The fixes that the library knows for findings of its own rules.</summary>
public static class FixCatalogue
{
    internal static IReadOnlyList<Fixer> All { get; } = [new UnlinkFixer(), new AutonomousFixer(), new SplitFixer(), new AmbitionFixer(), new WeightFixer()];

    /// <summary>Which of the library's rules have fixes, and what these do.</summary>
    public static IReadOnlyDictionary<RuleId, LocalizedText> Descriptions { get; } =
        All.SelectMany(fixer => fixer.Rules, (fixer, rule) => (rule, fixer.Does)).ToFrozenDictionary(pair => pair.rule, pair => pair.Does);

    /// <summary>The ways to mend a finding, the best first; empty where none is known or it takes a person to know.</summary>
    /// <param name="finding">A finding about the snapshot.</param>
    /// <param name="snapshot">The workspace.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Fix> FixesOf(Finding finding, OkrSnapshot snapshot)
    {
        Guard.Against.Null(finding);
        Guard.Against.Null(snapshot);

        // Half of a fix may do harm: where an id occurs twice, people have to tell the two apart first.
        var twice = snapshot.Defects.Where(defect => defect.Kind == DefectKind.DuplicateId).Select(defect => defect.Target).ToHashSet();
        return finding.Related.Prepend(finding.Target).Any(twice.Contains)
            ? []
            : [.. All.Where(fixer => fixer.Rules.Contains(finding.Rule)).SelectMany(fixer => fixer.Of(finding, snapshot)).Where(fix => !fix.Edits.Any(edit => twice.Contains(OkrTarget.Of(edit.Objective))))];
    }
}
