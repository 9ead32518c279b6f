using Okr.Conformance.Samples;

namespace Okr.Conformance.Model;

/// <summary>Plans the steps of a model run from its seed.</summary>
internal static class ModelPlan
{
    public const int Instances = 3;

    private static readonly RecordKey[] Keys =
    [
        new(RecordKind.Cycle, "a"), new(RecordKind.Cycle, "A"), new(RecordKind.Unit, "a"), new(RecordKind.Objective, "a"), new(RecordKind.Objective, "é"),
        new(RecordKind.Initiative, "%"), new(RecordKind.CheckIn, new string('c', 128)), new(RecordKind.Attestation, "🙂"),
    ];

    public static IReadOnlyList<ModelStep> Make(ulong seed, int steps, StoreTraits traits)
    {
        var random = new SeededRandom(seed);
        return [.. Enumerable.Range(0, steps).Select(_ => Step(random, traits))];
    }

    private static ModelStep Step(SeededRandom random, StoreTraits traits) => new(
        Action(random, traits),
        random.Below(Instances),
        random.OneIn(3) ? $"name-{random.Below(4)}" : null,
        Changes(random),
        [.. Enumerable.Range(0, 1 + random.Below(4)).Select(_ => random.Pick(Keys))]);

    private static ModelAction Action(SeededRandom random, StoreTraits traits) => random.Below(20) switch
    {
        0 => ModelAction.CancelledCommit,
        1 or 2 => ModelAction.RetryLast,
        3 => ModelAction.Read,
        4 => ModelAction.ReadKeys,
        5 => ModelAction.Resume,
        6 when traits.HasFlag(StoreTraits.Durable) => ModelAction.Restart,
        _ => ModelAction.Commit,
    };

    private static IReadOnlyList<PlannedChange> Changes(SeededRandom random)
    {
        // Now and then the same content again, so that a record is also overwritten by its equal.
        var generator = new RecordGenerator(random.OneIn(3) ? new SeededRandom(1) : random);
        var keys = Enumerable.Range(0, random.Below(4)).Select(_ => random.Pick(Keys)).Distinct();
        return [.. keys.Select(key => new PlannedChange(key, random.OneIn(4), Expect(random), generator.Record(key.Kind, key.Id)))];
    }

    private static Expectation Expect(SeededRandom random) => random.Below(12) switch
    {
        0 => Expectation.Absent,
        1 => Expectation.Former,
        2 => Expectation.Future,
        _ => Expectation.Current,
    };
}
