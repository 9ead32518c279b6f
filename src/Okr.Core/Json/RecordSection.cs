using System.Text.Json.Serialization.Metadata;

namespace Okr.Json;

/// <summary>One list of the envelope: where the records of a kind stand.</summary>
internal sealed class RecordSection
{
    private RecordSection(RecordKind kind, string name, string single, Type type, Func<OkrDocument, IReadOnlyList<OkrRecord>> recordsOf)
    {
        (Kind, Name, Single, RecordsOf) = (kind, name, single, recordsOf);
        Type = OkrJson.ContractOf(type);
    }

    /// <summary>All of them, in the order in which they are written and of <see cref="RecordKind"/>.</summary>
    public static IReadOnlyList<RecordSection> All { get; } =
    [
        new(RecordKind.Cycle, "cycles", "cycle", typeof(Cycle), document => document.Cycles),
        new(RecordKind.Unit, "units", "unit", typeof(OrgUnit), document => document.Units),
        new(RecordKind.Objective, "objectives", "objective", typeof(Objective), document => document.Objectives),
        new(RecordKind.Initiative, "initiatives", "initiative", typeof(Initiative), document => document.Initiatives),
        new(RecordKind.CheckIn, "checkIns", "checkIn", typeof(CheckIn), document => document.CheckIns),
        new(RecordKind.Attestation, "attestations", "attestation", typeof(Attestation), document => document.Attestations),
    ];

    public RecordKind Kind { get; }

    /// <summary>The member of the envelope.</summary>
    public string Name { get; }

    /// <summary>The member that holds a single record, in changes.</summary>
    public string Single { get; }

    public JsonTypeInfo Type { get; }

    public Func<OkrDocument, IReadOnlyList<OkrRecord>> RecordsOf { get; }

    public static RecordSection Of(RecordKind kind) => All[(int)kind];
}
