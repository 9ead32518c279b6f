using Okr.Readiness;
using Okr.Reporting;

namespace Okr.Cli.Terminal;

/// <summary>Everything that <c>okr ready</c> has to say, in one language.</summary>
internal sealed record ReadyPage
{
    public required OkrSnapshot Snapshot { get; init; }

    public required ReadinessReport Report { get; init; }

    public required RolloutPlan Rollout { get; init; }

    public required OkrLanguage Language { get; init; }

    public string In(LocalizedText text) => Printable.Clean(text.In(Language));

    public string NameOf(OrgUnitId unit) => Printable.Clean(Snapshot.Find(unit)?.Record.Name is { Length: > 0 } name ? name : unit.Value);

    /// <summary>A remark in brackets after a sentence.</summary>
    public string Aside(string text) => Language == OkrLanguage.Chinese ? $"（{text}）" : $" ({text})";

    /// <summary>The name of a scope within a sentence.</summary>
    public string NameOf(PracticeScope scope)
    {
        var title = Report.Scopes.FirstOrDefault(gate => gate.Scope == scope)?.Title ?? TerminalTexts.Of(scope);
        return In(new(title.English.ToLowerInvariant(), title.Chinese));
    }

    /// <summary>Units without those that lie within another of them.</summary>
    public IReadOnlyList<OrgUnitId> Tops(IEnumerable<OrgUnitId> units)
    {
        var all = units.ToHashSet();
        return [.. all.Where(unit => Snapshot.Find(unit)?.Parent is not { } parent || !all.Contains(parent.Record.Id))];
    }

    /// <summary>Names in a row, as the language separates them.</summary>
    public string Names(IEnumerable<OrgUnitId> units) => string.Join(Language == OkrLanguage.Chinese ? "、" : ", ", units.Select(NameOf));

    /// <summary>Who takes the next step: the promoters by name where answers name them.</summary>
    public string WhoActs(Criterion criterion) =>
        criterion.Role == ReadinessRole.Promoter && Report.Promoters.Count > 0
            ? Printable.Clean(string.Join(Language == OkrLanguage.Chinese ? "、" : ", ", Report.Promoters.Select(person => person.Value)))
            : In(ReadinessTexts.Of(criterion.Role));
}
