namespace Okr.Interchange;

/// <summary>The answer to writing a plan: whether it was written, and everything that did not fit into the table.</summary>
public sealed record PlanExport
{
    /// <summary>Whether anything was written. A strict export writes nothing when a record would come back wrong.</summary>
    public bool IsWritten { get; init; }

    /// <summary>What was lost or refused, by record. At most <see cref="PlanCsvLimits.Problems"/> are listed, and a last one counts the rest.</summary>
    public IReadOnlyList<PlanLoss> Losses { get => field ?? []; init; }

    /// <summary>Whether a record was refused.</summary>
    public bool HasErrors => Losses.Any(loss => loss.Severity == ProblemSeverity.Error);
}
