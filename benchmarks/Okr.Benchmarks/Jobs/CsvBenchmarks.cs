using System.Globalization;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using CsvHelper.Configuration;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive;
using Okr.Benchmarks.Running;
using Okr.Interchange;

namespace Okr.Benchmarks.Jobs;

/// <summary>A plan as CSV, from and into memory, beside CsvHelper with a record of texts for each row: it parses no number and checks no link.</summary>
[Job("csv", "Plan CSV, import and export")]
[TimesFaster(1, nameof(Export), nameof(CsvHelperExport))]
[TimesFaster(1, nameof(Import), nameof(CsvHelperImport))]
[FactAtMost(3, Allocation, "×")]
[Growth(nameof(Export))]
[Growth(nameof(Import))]
public class CsvBenchmarks : TenantBenchmarks, IHasFacts
{
    private const string Allocation = "bytes allocated by the import beside those of its records";

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        PrepareHeaderForMatch = header => header.Header.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant(),
        HeaderValidated = null,
        MissingFieldFound = null,
    };

    private OkrDocument _document = OkrDocument.Empty;
    private List<PlanRecord> _records = [];
    private byte[] _csv = [];

    [GlobalSetup]
    public void Generate()
    {
        _document = Document;
        _csv = [];
        Export();
        _records = ReadRecords();
        Agreement.On("the objectives", Import(), _records.Count(row => row.Type == "objective"));
        Agreement.On("the titles", string.Concat(_document.Objectives.Select(objective => objective.Title).Order(StringComparer.Ordinal)), string.Concat(_records.Where(row => row.Type == "objective").Select(row => row.Title).Order(StringComparer.Ordinal)));
    }

    [Benchmark]
    public long Export()
    {
        var stream = new MemoryStream(_csv.Length);
        using var writer = new StreamWriter(stream, leaveOpen: true);
        if (!PlanCsv.Write(_document, writer, new PlanCsvOptions { IsLenient = true }).IsWritten)
        {
            throw new InvalidOperationException("The plan was not written.");
        }

        writer.Flush();
        _csv = _csv.Length == 0 ? stream.ToArray() : _csv;
        return stream.Length;
    }

    [Benchmark(Baseline = true)]
    public long CsvHelperExport()
    {
        var stream = new MemoryStream(_csv.Length);
        using var writer = new CsvWriter(new StreamWriter(stream, leaveOpen: true), Configuration);
        writer.WriteRecords(_records);
        writer.Flush();
        return stream.Length;
    }

    [Benchmark]
    public int Import() => ImportPlan().Objectives.Count;

    [Benchmark]
    public int CsvHelperImport() => ReadRecords().Count;

    IEnumerable<Fact> IHasFacts.Facts()
    {
        Generate();
        yield return new Fact("size of the file", _csv.Length / 1e6, "MB");
        yield return new Fact(Allocation, AllocatedBeside.Kept(ImportPlan), "×");
    }

    private OkrDocument ImportPlan() =>
        PlanCsv.Read([new PlanSource("plan.csv", new MemoryStream(_csv))], new PlanCsvOptions { IsLenient = true }).Document ?? throw new InvalidOperationException("The plan was not read.");

    private List<PlanRecord> ReadRecords()
    {
        using var reader = new CsvReader(new StreamReader(new MemoryStream(_csv)), Configuration);
        return [.. reader.GetRecords<PlanRecord>()];
    }
}
