namespace Okr.Scoring;

/// <summary>What a term of an aggregate is.</summary>
internal enum TermKind
{
    KeyResult = 0,
    Objective = 1,
    KeyResultsAsOne = 2,
    Unit = 3,
}
