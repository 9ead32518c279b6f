namespace Okr.Interchange;

/// <summary>The answer to reading attestations: the records, and everything that was wrong or unusual, at once.</summary>
/// <remarks>Immutable; safe for use from any thread.</remarks>
public sealed record AttestationImport
{
    /// <summary>The attestations, in the order of the sources and lines. Empty when there are errors and the import was strict.</summary>
    public IReadOnlyList<Attestation> Attestations { get => field ?? []; init; }

    /// <summary>What was wrong or unusual, in the order of the sources and lines.</summary>
    public IReadOnlyList<PlanProblem> Problems { get => field ?? []; init; }

    /// <summary>Whether one of the problems is an error.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Columns that the format does not know. Attestations have no labels, so their values are not kept.</summary>
    public IReadOnlyList<string> UnknownColumns { get => field ?? []; init; }

    /// <summary>Rows that were read, header rows and blank rows not counted.</summary>
    public long Rows { get; init; }

    /// <summary>Rows that are in no record, because of errors. Each of them is listed.</summary>
    public long RejectedRows { get; init; }
}
