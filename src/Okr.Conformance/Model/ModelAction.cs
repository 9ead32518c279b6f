namespace Okr.Conformance.Model;

/// <summary>What a step of a model run does.</summary>
internal enum ModelAction
{
    Commit,
    CancelledCommit,
    RetryLast,
    Read,
    ReadKeys,
    Resume,
    Restart,
}
