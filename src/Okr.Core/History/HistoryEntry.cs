using System.Globalization;

namespace Okr.History;

/// <summary>What one commit did to one record: who changed what, when, why, from what to what.</summary>
public sealed record HistoryEntry
{
    /// <summary>The place of the commit in the workspace's sequence.</summary>
    public long Sequence { get; init; }

    /// <summary>When; null where the commit does not say.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Who; null where the commit does not say, or the person was forgotten.</summary>
    public PersonId? By { get; init; }

    /// <summary>Why; null where the commit does not say.</summary>
    public string? Reason { get; init; }

    /// <summary>The record.</summary>
    public RecordKey Record { get; init; }

    /// <summary>What happened to it.</summary>
    public HistoryKind Kind { get; init; }

    /// <summary>The members that changed, in the order of the JSON format; for a new or removed record those that say something.</summary>
    public IReadOnlyList<FieldChange> Changes { get => field ?? []; init => field = ValueList<FieldChange>.Of(value); }

    /// <summary>The record before; null where it was not there.</summary>
    public OkrRecord? Before { get; init; }

    /// <summary>The record after; null where it was removed.</summary>
    public OkrRecord? After { get; init; }

    /// <summary>The entry in words: a line on the commit, and one for each change.</summary>
    /// <param name="language">The language.</param>
    public string ToText(OkrLanguage language)
    {
        var at = At?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
        var head = language == OkrLanguage.Chinese
            ? $"{at ?? "时间未知"}，{By?.Value ?? "未注明人员"}{Verb(language)}“{Record.Id}”{(Reason is null ? "" : $"（{Reason}）")}"
            : $"{at ?? "at some time"}, {By?.Value ?? "somebody"} {Verb(language)} '{Record.Id}'{(Reason is null ? "" : $" ({Reason})")}";
        return string.Join('\n', Changes.Select(change => "  " + change.ToText(language)).Prepend(head));
    }

    private string Verb(OkrLanguage language) => (Kind, language == OkrLanguage.Chinese) switch
    {
        (HistoryKind.Created, true) => "新建了",
        (HistoryKind.Created, false) => "wrote",
        (HistoryKind.Removed, true) => "删除了",
        (HistoryKind.Removed, false) => "removed",
        (_, true) => "修改了",
        _ => "changed",
    };
}
