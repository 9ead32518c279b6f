namespace Okr.Generation;

/// <summary>An objective whose title was copied from another one.</summary>
/// <param name="Copy">The objective that repeats.</param>
/// <param name="Original">The objective of which it was copied.</param>
/// <param name="IsLinked">Whether the copy supports the original.</param>
/// <param name="IsExact">Whether not a character was changed; else at least 85 % stayed, counted in single edits of characters.</param>
public sealed record PlantedCopy(ObjectiveId Copy, ObjectiveId Original, bool IsLinked, bool IsExact);
