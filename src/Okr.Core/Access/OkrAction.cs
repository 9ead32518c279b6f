using System.Text.Json.Serialization;

namespace Okr.Access;

/// <summary>What somebody may want to do with a record of a workspace.</summary>
[JsonConverter(typeof(SnakeCaseConverter<OkrAction>))]
public enum OkrAction
{
    /// <summary>See it, with everything that is told about it.</summary>
    View = 0,

    /// <summary>Write a new objective or initiative.</summary>
    Draft = 1,

    /// <summary>Change its texts, key results, targets, weights or dates.</summary>
    Edit = 2,

    /// <summary>Hand an objective in for review.</summary>
    Submit = 3,

    /// <summary>Approve an objective that was handed in, which locks it.</summary>
    Approve = 4,

    /// <summary>Send an objective back to its author, or unlock an approved one.</summary>
    Return = 5,

    /// <summary>Begin to work on an objective.</summary>
    Start = 6,

    /// <summary>Report a value, a confidence or a status.</summary>
    CheckIn = 7,

    /// <summary>Correct or withdraw a check-in.</summary>
    Correct = 8,

    /// <summary>Ask for alignment with another objective, or take the request back.</summary>
    Align = 9,

    /// <summary>Answer somebody's request for alignment.</summary>
    AnswerAlignment = 10,

    /// <summary>Grade and close.</summary>
    Close = 11,

    /// <summary>Take up again what was closed.</summary>
    Reopen = 12,

    /// <summary>Put off to a later cycle.</summary>
    Postpone = 13,

    /// <summary>Give up.</summary>
    Cancel = 14,

    /// <summary>Put away.</summary>
    Archive = 15,

    /// <summary>Copy into another cycle.</summary>
    CarryOver = 16,

    /// <summary>Decide who may see it.</summary>
    Share = 17,

    /// <summary>Write cycles: open, close, move.</summary>
    ManageCycles = 18,

    /// <summary>Write units.</summary>
    ManageUnits = 19,

    /// <summary>Answer a question about the organisation.</summary>
    Attest = 20,

    /// <summary>Export or forget what is kept about a person, and remove what is old.</summary>
    Protect = 21,
}
