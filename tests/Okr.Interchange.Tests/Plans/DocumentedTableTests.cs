using System.Text;

namespace Okr.Interchange.Tests.Plans;

/// <summary>The tables in the description of the format are read as it says.</summary>
public class DocumentedTableTests
{
    private static readonly string Page = File.ReadAllText(Find("docs/plan-csv.md"));

    [Fact]
    public void Every_plan_on_the_page_is_read_without_a_problem()
    {
        var plans = Blocks("```csv\n");

        Assert.Equal(2, plans.Count);
        Assert.All(plans, plan => Assert.Empty(Table.Read(plan).Problems));
    }

    [Fact]
    public void The_attestations_on_the_page_are_read_without_a_problem()
    {
        var text = Assert.Single(Blocks("```csv attestations\n"));
        var import = AttestationCsv.Read([new PlanSource("page", new MemoryStream(Encoding.UTF8.GetBytes(text)))]);

        Assert.Empty(import.Problems);
        Assert.Equal(2, import.Attestations.Count);
    }

    [Fact]
    public void The_page_names_every_column_that_an_export_writes()
    {
        var columns = Table.Write(OkrDocument.Empty).TrimEnd('\n').Split(',');

        Assert.All(columns, column => Assert.Contains($"`{column}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_states_the_limits_that_hold() => Assert.All(
        [PlanCsvLimits.CellLength, PlanCsvLimits.RowLength, PlanCsvLimits.Columns, PlanCsvLimits.UnitDepth, PlanCsvLimits.Problems, PlanCsvLimits.Milestones],
        limit => Assert.Contains(limit.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), Page, StringComparison.Ordinal));

    private static List<string> Blocks(string fence) =>
        [.. Page.Split(fence)[1..].Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])];

    private static string Find(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, path)))
        {
            folder = folder.Parent;
        }

        return Path.Combine(Assert.IsType<DirectoryInfo>(folder).FullName, path);
    }
}
