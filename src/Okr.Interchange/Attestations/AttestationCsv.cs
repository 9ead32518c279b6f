using System.Globalization;
using Ardalis.GuardClauses;

namespace Okr.Interchange;

/// <summary>What people attest, as a table: one answer a row, with the same rules of reading as plan CSV.</summary>
/// <remarks>Columns: <c>question</c> (required), <c>unit</c> as a path, <c>person</c>, <c>answer</c> (yes, no), <c>value</c> for questions that ask for a number,
/// <c>by</c>, <c>date</c>, <c>until</c>, <c>evidence</c>. The id of an attestation is its question and the line of its row.</remarks>
public static class AttestationCsv
{
    /// <summary>Reads a table of attestations. Bad content never throws: it ends in problems, every one at once.</summary>
    /// <param name="source">The file.</param>
    /// <param name="options">How to read; null means strict.</param>
    /// <param name="cancellationToken">Ends the work between two blocks of 64 KiB.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static AttestationImport Read(PlanSource source, PlanCsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<PlanSource> sources = [Guard.Against.Null(source)];
        var problems = new ProblemList(sources);
        var attestations = new List<Attestation>();
        var units = new UnitTree();
        var tables = new TableSet(
            sources,
            AttestationColumns.Schema,
            problems,
            options?.Progress,
            row =>
            {
                var attestation = ReadRow(new AttestationRow(row), units);
                if (row.IsSound)
                {
                    attestations.Add(attestation);
                }
            });
        tables.Read(cancellationToken);
        return new AttestationImport
        {
            Attestations = problems.HasErrors && options is not { IsLenient: true } ? [] : attestations,
            Problems = problems.ToSorted(),
            HasErrors = problems.HasErrors,
            UnknownColumns = tables.UnknownColumns,
        };
    }

    private static Attestation ReadRow(AttestationRow row, UnitTree units)
    {
        var question = row.Question();
        return new Attestation
        {
            Id = question.Length == 0 ? default : new AttestationId(string.Create(CultureInfo.InvariantCulture, $"{question}#{row.Line}")),
            Question = question,
            Answer = row.Answer(),
            Value = row.Value(),
            Unit = row.Unit(units),
            Person = row.Person(AttestationColumn.Person),
            By = row.Person(AttestationColumn.By),
            On = row.Date(AttestationColumn.Date),
            Until = row.Date(AttestationColumn.Until),
            Evidence = row.Evidence(),
        };
    }
}
