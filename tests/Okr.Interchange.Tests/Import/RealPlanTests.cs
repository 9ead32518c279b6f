using System.Globalization;
using Okr.Json;

namespace Okr.Interchange.Tests.Import;

public class RealPlanTests
{
    [Fact]
    public void Every_row_of_a_real_plan_becomes_a_record()
    {
        foreach (var path in RealPlans.Paths)
        {
            var import = Table.Read(File.ReadAllBytes(path));
            var rows = RealPlans.RowsOf(path);

            Assert.DoesNotContain(import.Problems, problem => problem.Severity > ProblemSeverity.Note);
            Assert.Equal(rows.Where(row => row["type"] == "objective").Select(row => row["id"]), import.Document!.Objectives.Select(objective => objective.Id.Value));
            Assert.Equal(
                rows.Where(row => row["type"] == "key_result").Select(row => (row["id"], row["title"])),
                import.Document.Objectives.SelectMany(objective => objective.KeyResults).Select(keyResult => (keyResult.Id.Value, keyResult.Title)));
            Assert.Equal(rows.Where(row => row["type"] == "initiative").Select(row => row["id"]), import.Document.Initiatives.Select(initiative => initiative.Id.Value));
            Assert.DoesNotContain(OkrSnapshot.Build(import.Document).Defects, defect => defect.Kind != DefectKind.LookAlikeIds);
        }
    }

    [Fact]
    public void Published_grades_come_back_unchanged()
    {
        foreach (var path in RealPlans.Paths)
        {
            var plan = Table.Read(File.ReadAllBytes(path)).Document!;
            var grades = plan.Objectives.ToDictionary(objective => objective.Id.Value, objective => objective.Grade);
            foreach (var keyResult in plan.Objectives.SelectMany(objective => objective.KeyResults))
            {
                grades.Add(keyResult.Id.Value, keyResult.Grade);
            }

            foreach (var row in RealPlans.RowsOf(path).Where(row => row["type"] != "initiative"))
            {
                Assert.Equal(row["grade"], grades[row["id"]]?.Value.ToString(CultureInfo.InvariantCulture) ?? "");
            }
        }
    }

    [Fact]
    public void A_real_plan_comes_back_from_its_export_without_loss()
    {
        foreach (var path in RealPlans.Paths)
        {
            var plan = Table.Read(File.ReadAllBytes(path)).Document!;
            var writer = new StringWriter();
            var export = PlanCsv.Write(plan, writer);
            var back = Table.Read(writer.ToString());

            Assert.Empty(export.Losses);
            Assert.Empty(plan.ChangesTo(back.Document!));
            Assert.Equal(writer.ToString(), Table.Write(back.Document!));
        }
    }

    [Fact]
    public async Task A_real_plan_goes_through_json_and_back_to_a_table_and_stays_equal()
    {
        foreach (var path in RealPlans.Paths)
        {
            var plan = Table.Read(File.ReadAllBytes(path)).Document!;
            using var json = new MemoryStream();
            await OkrJson.WriteAsync(plan, json);
            json.Position = 0;

            var back = (await OkrJson.ReadAsync(json)).Document!;

            Assert.Empty(Differences.Between(plan, back));
            Assert.Empty(Differences.Between(plan, Table.Read(Table.Write(back)).Document!));
        }
    }

    [Fact]
    public void A_real_plan_is_written_in_the_same_bytes_at_every_run()
    {
        foreach (var path in RealPlans.Paths)
        {
            Assert.Equal(Table.Write(Table.Read(File.ReadAllBytes(path)).Document!), Table.Write(Table.Read(File.ReadAllBytes(path)).Document!));
        }
    }
}
