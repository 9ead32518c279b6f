namespace Okr;

/// <summary>An alignment link in numbers; -1 where an end is the objective itself.</summary>
internal readonly record struct ResolvedLink(AlignmentLink Record, int Child, int ChildKeyResult, int Parent, int ParentKeyResult)
{
    public bool IsLive => Record.IsLive;
}
