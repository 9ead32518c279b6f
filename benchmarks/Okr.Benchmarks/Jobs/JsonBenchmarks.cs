using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive.Plain;
using Okr.Benchmarks.Running;
using Okr.Json;

namespace Okr.Benchmarks.Jobs;

/// <summary>A whole workspace as JSON, from and into memory, beside System.Text.Json with plain objects of the same members.</summary>
[Job("json", "Plan JSON, import and export")]
[TimesFaster(1.6, nameof(Export), nameof(PlainExport), Ambition = 5)]
[TimesFaster(1.9, nameof(Import), nameof(PlainImport), Ambition = 6)]
[FactAtMost(3, Allocation, "×")]
[Growth(nameof(Export))]
[Growth(nameof(Import))]
public class JsonBenchmarks : TenantBenchmarks, IHasFacts
{
    private const string Allocation = "bytes allocated by the import beside those of its records";

    private OkrDocument _document = OkrDocument.Empty;
    private PlainPlan _plan = new();
    private MemoryStream _json = new();
    private MemoryStream _written = new();

    [GlobalSetup]
    public async Task GenerateAsync()
    {
        (_document, _plan) = (Document, PlainPlan.Of(Document));
        (_json, _written) = (new MemoryStream(), new MemoryStream());
        await OkrJson.WriteAsync(_document, _json).ConfigureAwait(false);

        // What the plain objects write reads back as the same records, so they hold everything.
        _ = PlainExport();
        _written.Position = 0;
        var read = await OkrJson.ReadAsync(_written).ConfigureAwait(false);
        Agreement.On("the records", _document.ChangesTo(read.Document!).Count, 0);
        Agreement.On("the number of records", PlainImport(), (await ImportAsync().ConfigureAwait(false)).Objectives.Count);
    }

    /// <summary>The limit: one copy of the bytes.</summary>
    [Benchmark(Baseline = true)]
    public long Copy()
    {
        _written.Position = 0;
        _json.WriteTo(_written);
        return _written.Position;
    }

    [Benchmark]
    public async Task<long> Export()
    {
        _written.Position = 0;
        await OkrJson.WriteAsync(_document, _written).ConfigureAwait(false);
        return _written.Position;
    }

    [Benchmark]
    public long PlainExport()
    {
        _written.Position = 0;
        JsonSerializer.Serialize(_written, _plan, PlainJson.Fast.PlainPlan);
        _written.SetLength(_written.Position);
        return _written.Position;
    }

    [Benchmark]
    public async Task<int> Import() => (await ImportAsync().ConfigureAwait(false)).Objectives.Count;

    [Benchmark]
    public int PlainImport()
    {
        _json.Position = 0;
        return JsonSerializer.Deserialize(_json, PlainJson.Fast.PlainPlan)!.Objectives!.Count;
    }

    IEnumerable<Fact> IHasFacts.Facts()
    {
        GenerateAsync().GetAwaiter().GetResult();
        yield return new Fact("size of the file", _json.Length / 1e6, "MB");
        yield return new Fact(Allocation, AllocatedBeside.Kept(() => ImportAsync().GetAwaiter().GetResult()), "×");
    }

    private async Task<OkrDocument> ImportAsync()
    {
        _json.Position = 0;
        return (await OkrJson.ReadAsync(_json).ConfigureAwait(false)).Document!;
    }
}
