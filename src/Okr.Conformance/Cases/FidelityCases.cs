using Okr.Conformance.Samples;

namespace Okr.Conformance.Cases;

internal static class FidelityCases
{
    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        Keeps("S-0101", "Records of every kind read back equal", () => Some.Generated(101, 24)),
        Keeps("S-0102", "Key results with every kind of metric read back equal", () =>
        {
            var generator = new RecordGenerator(new SeededRandom(102));
            var metrics = Enumerable.Range(0, 10 * RecordGenerator.MetricKinds).Select(i => generator.Metric(i % RecordGenerator.MetricKinds)).Append(null);
            return [Some.Objective("o") with { KeyResults = [.. metrics.Select(generator.KeyResult)] }];
        }),
        Keeps("S-0103", "Texts of any script read back equal, character by character", () =>
            [.. Texts.Sound.Select((text, i) => Some.Objective($"o{i}") with { Title = text, Labels = new Dictionary<string, string>(StringComparer.Ordinal) { [text] = text } })]),
        Keeps("S-0104", "Ids of 128 characters are kept whole", () => [.. Texts.LongIds.Select(id => Some.Cycle(id, "long"))]),
        Keeps("S-0105", "Decimals keep all of their 28 digits", () =>
            [.. Numbers.All.Select((number, i) => new CheckIn { Id = new CheckInId($"c{i}"), Value = number }),
             Some.Objective("o") with { KeyResults = [.. Numbers.All.Select((number, i) => new KeyResult { Id = new KeyResultId($"k{i}"), Metric = new NumericMetric { Target = number } })] }]),
        Keeps("S-0106", "Dates and instants keep their first and last day and every tenth of a microsecond", () =>
            [Some.Cycle("a") with { Start = DateOnly.MinValue, End = DateOnly.MaxValue },
             new CheckIn { Id = new CheckInId("a"), ObservedAt = DateTimeOffset.MinValue, RecordedAt = DateTimeOffset.MaxValue },
             new CheckIn { Id = new CheckInId("b"), ObservedAt = new DateTimeOffset(2026, 3, 29, 1, 59, 59, TimeSpan.FromHours(14)).AddTicks(1_234_567) }]),
        Keeps("S-0107", "Records with nothing but an id stay empty: missing is not zero", () =>
            [new Cycle { Id = new("x") }, new OrgUnit { Id = new("x") }, new Objective { Id = new("x"), KeyResults = [new(), new() { Metric = new NumericMetric() }] },
             new Initiative { Id = new("x") }, new CheckIn { Id = new("x") }, new Attestation { Id = new("x") }]),
        Keeps("S-0108", "Large records are kept whole", () =>
            [Some.Objective("long") with { Title = string.Concat(Enumerable.Repeat("目标 goal 🙂 ", 50_000)) },
             Some.Objective("many") with { KeyResults = [.. Enumerable.Range(0, 1_000).Select(i => new KeyResult { Id = new KeyResultId($"k{i}"), Title = $"Result {i}" })] }]),
        Keeps("S-0109", "Five hundred generated records read back equal", () => Some.Generated(109, 500)),
        new("S-0110", StorePromise.Fidelity, "An overwritten record is the new one, with nothing left of the old", async run =>
        {
            var random = new SeededRandom(110);
            var old = new RecordGenerator(random).Objective("o") with { Owner = new PersonId("p"), KeyResults = [new() { Id = new("k") }] };
            await run.PutNewAsync(old).ConfigureAwait(false);
            await run.CommitAsync(Some.Put(new Objective { Id = old.Id }, await run.VersionAsync(old.Key).ConfigureAwait(false))).ConfigureAwait(false);
            Check.ReadsBack([new Objective { Id = old.Id }], await run.ReadAsync().ConfigureAwait(false));
        }),
        new("S-0111", StorePromise.Fidelity, "A text with a NUL or half a character is refused or kept, and never changed", async run =>
        {
            foreach (var (text, i) in Texts.Hard.Select((text, i) => (text, i)))
            {
                var record = Some.Cycle($"c{i}", text);
                try
                {
                    await run.PutNewAsync(record).ConfigureAwait(false);
                }
                catch (ArgumentException)
                {
                    Check.Equal(OkrVersion.New, await run.VersionAsync(record.Key).ConfigureAwait(false), "Version of a refused record");
                    continue;
                }

                Check.ReadsBack([record], (await run.ReadAsync().ConfigureAwait(false)).Where(stored => stored.Record.Key == record.Key));
            }
        }),
        Keeps("S-0112", "JSON members that this version of the library does not know are carried through", () =>
            [.. Some.OfEveryKind.Select(Future.Of), Future.Deep("deep")]),
    ];

    private static ConformanceCase Keeps(string id, string title, Func<IReadOnlyList<OkrRecord>> make) => new(id, StorePromise.Fidelity, title, async run =>
    {
        var records = make();
        await run.PutNewAsync([.. records]).ConfigureAwait(false);
        Check.ReadsBack(records, await run.ReadAsync().ConfigureAwait(false));
    });
}
