namespace Okr;

/// <summary>An alignment link in numbers; -1 where an end is the objective itself.</summary>
internal readonly record struct ResolvedLink(AlignmentLink Record, int Child, int ChildKeyResult, int Parent, int ParentKeyResult)
{
    public bool IsLive => Record.IsLive;

    /// <summary>Whether the link aligns one objective to another, or to itself, which is a loop.</summary>
    /// <remarks>A key result supports its own objective anyway, so a link of it that stays inside says nothing.</remarks>
    public bool IsAligning => IsLive && (Child != Parent || ChildKeyResult < 0);
}
