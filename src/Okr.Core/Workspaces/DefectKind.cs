namespace Okr;

/// <summary>What can be wrong with the structure of a document.</summary>
public enum DefectKind
{
    /// <summary>A record or key result has no id.</summary>
    MissingId = 0,

    /// <summary>Two records of a kind, or two key results, have the same id.</summary>
    DuplicateId = 1,

    /// <summary>A record names another that is not there.</summary>
    UnknownReference = 2,

    /// <summary>Units are parts of each other in a circle.</summary>
    UnitLoop = 3,

    /// <summary>Cycles lie in each other in a circle.</summary>
    CycleLoop = 4,

    /// <summary>Two ids differ only by case, width or Unicode composition.</summary>
    LookAlikeIds = 5,

    /// <summary>A record names a key result, and beside it an objective that the key result does not belong to.</summary>
    ContradictingReference = 6,
}
