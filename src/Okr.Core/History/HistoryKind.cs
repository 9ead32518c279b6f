namespace Okr.History;

/// <summary>What a commit did to a record.</summary>
public enum HistoryKind
{
    /// <summary>It was there before, and says something else now.</summary>
    Changed = 0,

    /// <summary>It was not there before.</summary>
    Created = 1,

    /// <summary>It is no longer there.</summary>
    Removed = 2,
}
