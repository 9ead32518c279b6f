namespace Okr;

/// <summary>Something wrong with the structure of a document, found while a snapshot was built. Rules of family 9 turn defects into findings.</summary>
public sealed record Defect
{
    /// <summary>What is wrong.</summary>
    public DefectKind Kind { get; init; }

    /// <summary>Where.</summary>
    public OkrTarget Target { get; init; }

    /// <summary>The member that names something unknown, as JSON spells it; empty for other kinds.</summary>
    public string Field { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>The value in question: the unknown id, the full path of a loop, the other look-alike.</summary>
    public string Value { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>The others that take part, such as the members of a loop.</summary>
    public IReadOnlyList<OkrTarget> Related { get => field ?? []; init => field = ValueList<OkrTarget>.Of(value); }
}
