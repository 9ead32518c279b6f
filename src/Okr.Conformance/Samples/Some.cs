namespace Okr.Conformance.Samples;

/// <summary>Plain records for cases in which the content does not matter.</summary>
internal static class Some
{
    public static Cycle Cycle(string id, string name = "") => new() { Id = new CycleId(id), Name = name };

    public static OrgUnit Unit(string id, string name = "") => new() { Id = new OrgUnitId(id), Name = name };

    public static Objective Objective(string id, string cycle = "c") => new() { Id = new ObjectiveId(id), Cycle = new CycleId(cycle), Title = $"Objective {id}" };

    public static OkrChange Put(OkrRecord record, long expected = OkrVersion.New) => new OkrChange.Put(record, expected);

    public static OkrChange Remove(OkrRecord record, long expected) => new OkrChange.Remove(record.Key, expected);

    public static IReadOnlyList<Cycle> Cycles(int count, string name = "") => [.. Enumerable.Range(0, count).Select(i => Cycle($"cycle-{i:0000}", name))];

    /// <summary>Plain records of every kind, whose ids do not come in the order of their kinds, with objectives in two cycles.</summary>
    public static IReadOnlyList<OkrRecord> OfEveryKind { get; } =
    [
        Cycle("z-0"), Cycle("a-9"), Unit("z-1"), Unit("a-8"), Objective("z-2", "q1"), Objective("a-7", "q2"), Objective("m-1", "q1"), Objective("m-2", "q2"), Objective("m-3", "q1"),
        new Initiative { Id = new("z-3") }, new Initiative { Id = new("a-6") }, new CheckIn { Id = new("z-4") }, new CheckIn { Id = new("a-5") },
        new Attestation { Id = new("z-5") }, new Attestation { Id = new("a-4") },
    ];

    /// <summary>Records of every kind with everything filled that may be.</summary>
    public static IReadOnlyList<OkrRecord> Generated(ulong seed, int count)
    {
        var generator = new RecordGenerator(new SeededRandom(seed));
        return [.. Enumerable.Range(0, count).Select(i => generator.Record((RecordKind)(i % 6), $"r-{i}"))];
    }
}
