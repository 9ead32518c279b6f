using Okr.Rules;

namespace Okr.Year;

/// <summary>Puts findings into words and keeps them.</summary>
internal static class Freezing
{
    /// <summary>What an analysis found about a cycle: about itself, its objectives, and what is in them, or where these take part.</summary>
    public static FrozenFindings Of(OkrAnalysis analysis, CycleId id)
    {
        var members = Members(analysis.Snapshot, id);
        var texts = FindingTexts.Of(analysis.Policy.Rules);
        var found = analysis.Findings.Findings.Where(finding => members.Contains(finding.Target) || finding.Related.Any(members.Contains)).ToList();
        var kept = found.Count <= FrozenFindings.MaxItems ? found : WorstOf(found);
        return new() { On = analysis.Today, Items = [.. kept.Select(finding => Freeze(finding, texts))], Omitted = found.Count - kept.Count };
    }

    private static HashSet<OkrTarget> Members(OkrSnapshot snapshot, CycleId id)
    {
        var members = new HashSet<OkrTarget> { OkrTarget.Of(id) };
        foreach (var objective in snapshot.Objectives.Where(objective => objective.Record.Cycle == id))
        {
            members.Add(objective.Target);
            members.UnionWith(objective.KeyResults.Select(keyResult => keyResult.Target));
            members.UnionWith(objective.Initiatives.Select(initiative => initiative.Target));
        }

        return members;
    }

    private static List<Finding> WorstOf(List<Finding> found)
    {
        var worst = found.OrderBy(finding => finding.Suppression is not null).ThenByDescending(finding => finding.Severity).Take(FrozenFindings.MaxItems).ToHashSet(ReferenceEqualityComparer.Instance);
        return found.FindAll(worst.Contains);
    }

    private static FrozenFinding Freeze(Finding finding, FindingTexts texts) => new()
    {
        Rule = finding.Rule.Value,
        Severity = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" },
        Target = finding.Target,
        English = texts.Message(finding, OkrLanguage.English),
        Chinese = texts.Message(finding, OkrLanguage.Chinese),
        Suppressed = finding.Suppression?.Reason,
        Fingerprint = finding.Fingerprint,
    };
}
