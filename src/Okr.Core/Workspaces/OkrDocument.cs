using Ardalis.GuardClauses;

namespace Okr;

/// <summary>All records of one workspace at one moment: what JSON, CSV and a full read of a store carry.</summary>
/// <remarks>Records keep their order. Nothing is judged: duplicate ids, dangling links and loops are in it as they came, and
/// <see cref="OkrSnapshot"/> names them. Immutable and safe for use from any thread.</remarks>
public sealed class OkrDocument
{
    private RecordVersions? _versions;

    private OkrDocument(IEnumerable<OkrRecord> records, RecordVersions? versions, UnknownMembers? unknown = null)
    {
        var cycles = new List<Cycle>();
        var units = new List<OrgUnit>();
        var objectives = new List<Objective>();
        var initiatives = new List<Initiative>();
        var checkIns = new List<CheckIn>();
        var attestations = new List<Attestation>();
        foreach (var record in records)
        {
            switch (record)
            {
                case Cycle cycle: cycles.Add(cycle); break;
                case OrgUnit unit: units.Add(unit); break;
                case Objective objective: objectives.Add(objective); break;
                case Initiative initiative: initiatives.Add(initiative); break;
                case CheckIn checkIn: checkIns.Add(checkIn); break;
                case Attestation attestation: attestations.Add(attestation); break;
                default: throw new ArgumentException("A document must not hold null.", nameof(records));
            }
        }

        (CycleColumn, UnitColumn, ObjectiveColumn) = (new([.. cycles]), new([.. units]), new([.. objectives]));
        (InitiativeColumn, CheckInColumn, Attestations) = (new([.. initiatives]), new([.. checkIns]), attestations);
        _versions = versions;
        Unknown = unknown;
    }

    /// <summary>A document without records.</summary>
    public static OkrDocument Empty { get; } = FromRecords([]);

    /// <summary>The cycles.</summary>
    public IReadOnlyList<Cycle> Cycles => CycleColumn;

    /// <summary>The units of the organisation.</summary>
    public IReadOnlyList<OrgUnit> Units => UnitColumn;

    /// <summary>The objectives, each with its key results.</summary>
    public IReadOnlyList<Objective> Objectives => ObjectiveColumn;

    /// <summary>The initiatives.</summary>
    public IReadOnlyList<Initiative> Initiatives => InitiativeColumn;

    /// <summary>The check-ins.</summary>
    public IReadOnlyList<CheckIn> CheckIns => CheckInColumn;

    /// <summary>The attestations.</summary>
    public IReadOnlyList<Attestation> Attestations { get; }

    /// <summary>How many records there are.</summary>
    public int Count => Cycles.Count + Units.Count + Objectives.Count + Initiatives.Count + CheckIns.Count + Attestations.Count;

    internal Column<Cycle> CycleColumn { get; private set; }

    internal Column<OrgUnit> UnitColumn { get; private set; }

    internal Column<Objective> ObjectiveColumn { get; private set; }

    internal Column<Initiative> InitiativeColumn { get; private set; }

    internal Column<CheckIn> CheckInColumn { get; private set; }

    /// <summary>Members of the JSON envelope that this version does not know.</summary>
    internal UnknownMembers? Unknown { get; }

    /// <summary>All records: cycles, units, objectives, initiatives, check-ins, attestations, each kind in its own order.</summary>
    public IEnumerable<OkrRecord> Records =>
        Cycles.Concat<OkrRecord>(Units).Concat(Objectives).Concat(Initiatives).Concat(CheckIns).Concat(Attestations);

    /// <summary>Makes a document of records that no store keeps yet; every version is <see cref="OkrVersion.New"/>.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <exception cref="ArgumentException">The list or a record in it is null.</exception>
    public static OkrDocument FromRecords(IEnumerable<OkrRecord> records) => new(Guard.Against.Null(records), null);

    /// <summary>Makes a document of what a store yielded, versions included.</summary>
    /// <param name="records">The records with their versions, in any order.</param>
    /// <exception cref="ArgumentException">The list or a record in it is null.</exception>
    public static OkrDocument FromStore(IEnumerable<StoredRecord> records)
    {
        Guard.Against.Null(records);
        var versions = new Dictionary<RecordKey, long>();
        var plain = new List<OkrRecord>();
        foreach (var stored in records)
        {
            plain.Add(Guard.Against.Null(stored.Record));
            versions[stored.Record.Key] = stored.Version;
        }

        return new OkrDocument(plain, new RecordVersions(versions));
    }

    internal static OkrDocument FromJson(IEnumerable<OkrRecord> records, UnknownMembers unknown) => new(records, null, unknown);

    /// <summary>The version of a record, or <see cref="OkrVersion.New"/> where no store keeps it.</summary>
    /// <param name="key">The record.</param>
    public long VersionOf(RecordKey key) => _versions?.Of(key) ?? OkrVersion.New;

    /// <summary>The document after some changes. Expected versions are not checked: that is the store's work.</summary>
    /// <param name="changes">The changes, in their order; a later one about the same record wins.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public OkrDocument Apply(IReadOnlyList<OkrChange> changes) => Apply(changes, version: null);

    /// <summary>The document after a commit, whose number becomes the version of what it puts; null leaves versions as they are.</summary>
    internal OkrDocument Apply(IReadOnlyList<OkrChange> changes, long? version)
    {
        Guard.Against.Null(changes);
        var last = new Dictionary<RecordKey, OkrChange>();
        foreach (var change in changes)
        {
            last[change.Key] = change;
        }

        var records = new List<OkrRecord>(Count);
        var placed = new HashSet<RecordKey>();
        foreach (var record in Records)
        {
            if (!last.TryGetValue(record.Key, out var change))
            {
                records.Add(record);
            }
            else if (change is OkrChange.Put put && placed.Add(put.Key))
            {
                records.Add(put.Record);
            }
        }

        foreach (var change in changes)
        {
            if (last[change.Key] is OkrChange.Put put && placed.Add(put.Key))
            {
                records.Add(put.Record);
            }
        }

        return new OkrDocument(records, VersionsAfter(changes, version), Unknown);
    }

    /// <summary>The document with these contents in place of its own, after a commit that left attestations alone.</summary>
    internal OkrDocument With(IReadOnlyList<OkrChange> changes, long? version, (Column<Cycle> Cycles, Column<OrgUnit> Units, Column<Objective> Objectives, Column<Initiative> Initiatives, Column<CheckIn> CheckIns) columns)
    {
        var after = (OkrDocument)MemberwiseClone();
        (after.CycleColumn, after.UnitColumn, after.ObjectiveColumn, after.InitiativeColumn, after.CheckInColumn) = columns;
        after._versions = VersionsAfter(changes, version);
        return after;
    }

    /// <summary>The changes that lead from this document to another, expecting the versions of this one. Empty means the two are equal.</summary>
    /// <remarks>The order of records does not count. Where an id occurs twice, the first record with it counts, as in a snapshot.</remarks>
    /// <param name="other">The document to arrive at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public IReadOnlyList<OkrChange> ChangesTo(OkrDocument other)
    {
        Guard.Against.Null(other);
        var before = FirstOfEach(this);
        var after = FirstOfEach(other);
        var changes = new List<OkrChange>();
        foreach (var (key, record) in after)
        {
            if (!before.TryGetValue(key, out var old) || !old.Equals(record))
            {
                changes.Add(new OkrChange.Put(record, VersionOf(key)));
            }
        }

        foreach (var key in before.Keys)
        {
            if (!after.ContainsKey(key))
            {
                changes.Add(new OkrChange.Remove(key, VersionOf(key)));
            }
        }

        return changes;
    }

    private RecordVersions? VersionsAfter(IReadOnlyList<OkrChange> changes, long? version) => version is { } number ? (_versions ?? new([])).After(changes, number) : _versions;

    private static Dictionary<RecordKey, OkrRecord> FirstOfEach(OkrDocument document)
    {
        var first = new Dictionary<RecordKey, OkrRecord>(document.Count);
        foreach (var record in document.Records)
        {
            if (record.Key.Id.Length > 0)
            {
                first.TryAdd(record.Key, record);
            }
        }

        return first;
    }
}
