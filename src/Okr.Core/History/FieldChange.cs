namespace Okr.History;

/// <summary>One member of a record, or of a key result in it, that a commit changed.</summary>
public sealed record FieldChange
{
    /// <summary>What it belongs to: the record, or the key result.</summary>
    public OkrTarget Target { get; init; }

    /// <summary>Where, by the names of the JSON format, such as <c>metric.target</c> or <c>metric.steps[2].isDone</c>; places in a list count from 1.</summary>
    public string Path { get => field ?? ""; init => field = value; }

    /// <summary>The value before, spelled as in JSON; null where there was none.</summary>
    public string? Before { get; init; }

    /// <summary>The value after, spelled as in JSON; null where there is none.</summary>
    public string? After { get; init; }

    /// <summary>The member in words.</summary>
    public LocalizedText Name => HistoryNames.Of(Path);

    /// <summary>The change in words: what, from what, to what.</summary>
    /// <param name="language">The language.</param>
    public string ToText(OkrLanguage language) => language == OkrLanguage.Chinese
        ? $"“{Target.Id}”的{Name.Chinese}：{Before ?? "无"} → {After ?? "无"}"
        : $"{Name.English} of '{Target.Id}': {Before ?? "none"} → {After ?? "none"}";
}
