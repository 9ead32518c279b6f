using System.Text;

namespace Okr.Interchange.Tests;

/// <summary>Short ways to read and write tables in tests.</summary>
internal static class Table
{
    public static PlanImport Read(string text, bool isLenient = false) => Read(Encoding.UTF8.GetBytes(text), isLenient);

    public static PlanImport Read(byte[] bytes, bool isLenient = false) =>
        PlanCsv.Read([new PlanSource("plan.csv", new MemoryStream(bytes))], new PlanCsvOptions { IsLenient = isLenient });

    public static PlanImport ReadAll(params string[] texts) =>
        PlanCsv.Read([.. texts.Select((text, i) => new PlanSource($"plan{i + 1}.csv", new MemoryStream(Encoding.UTF8.GetBytes(text))))]);

    /// <summary>Reads a table that must be without an error.</summary>
    public static OkrDocument Sound(string text)
    {
        var import = Read(text);
        Assert.DoesNotContain(import.Problems, problem => problem.Severity == ProblemSeverity.Error);
        return import.Document!;
    }

    public static Objective Objective(string header, string cells) => Sound($"type,id,title,{header}\nobjective,o1,Grow,{cells}\n").Objectives[0];

    /// <summary>Reads one key result with the given cells, below a plain objective.</summary>
    public static KeyResult KeyResult(string header, string cells) => Sound(KeyResultTable(header, cells)).Objectives[0].KeyResults[0];

    /// <summary>The only problem of a key result with the given cells.</summary>
    public static PlanProblem KeyResultProblem(string header, string cells) => Assert.Single(Read(KeyResultTable(header, cells)).Problems);

    public static string Write(OkrDocument document, PlanCsvOptions? options = null)
    {
        var writer = new StringWriter();
        var export = PlanCsv.Write(document, writer, options);
        Assert.True(export.IsWritten, string.Join("\n", export.Losses.Select(loss => $"{loss.Target} {loss.Member}: {loss.Message}")));
        return writer.ToString();
    }

    private static string KeyResultTable(string header, string cells)
    {
        var commas = new string(',', header.Count(character => character == ',') + 1);
        return $"type,id,parent_ids,title,{header}\nobjective,o1,,Grow{commas}\nkr,k1,o1,Sell,{cells}\n";
    }
}
