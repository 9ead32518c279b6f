namespace Okr.Rules;

/// <summary>A text that stands again further down, in numbers of the snapshot; -1 where an end is the objective itself.</summary>
/// <param name="Child">The lower objective.</param>
/// <param name="ChildKeyResult">Its key result that repeats the text.</param>
/// <param name="Parent">The higher objective.</param>
/// <param name="ParentKeyResult">Its key result that is repeated.</param>
/// <param name="IsLinked">Whether the lower one supports the higher one.</param>
internal readonly record struct PassedDownText(int Child, int ChildKeyResult, int Parent, int ParentKeyResult, bool IsLinked);
