namespace Okr.Conformance.Model;

/// <summary>Which version a planned change expects. It is worked out when the step runs, so a step keeps its meaning when others are left out.</summary>
internal enum Expectation
{
    /// <summary>The right one.</summary>
    Current,

    /// <summary>No record.</summary>
    Absent,

    /// <summary>One that the record, or an earlier life of it, had before; the right one where it had none.</summary>
    Former,

    /// <summary>One that no commit has reached.</summary>
    Future,
}
