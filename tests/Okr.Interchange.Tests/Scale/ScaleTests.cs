using System.Text;

namespace Okr.Interchange.Tests.Scale;

/// <summary>A large plan, by count and by allocation: neither depends on how busy the machine is.</summary>
public class ScaleTests
{
    [Fact]
    public void A_hundred_thousand_key_results_are_read_and_written_whole()
    {
        var import = Read(objectives: 25_000, out _);

        Assert.False(import.HasErrors);
        Assert.Equal(25_000, import.Document!.Objectives.Count);
        Assert.Equal(100_000, import.Document.Objectives.Sum(objective => objective.KeyResults.Count));
        Assert.Empty(import.Document.ChangesTo(Table.Sound(Table.Write(import.Document))));
    }

    [Fact]
    public void Reading_allocates_in_proportion_to_the_file()
    {
        Read(objectives: 100, out _);
        Read(objectives: 2_500, out var small);
        Read(objectives: 25_000, out var large);

        // Ten times the rows; a little more than ten times, because tables of ids double.
        Assert.InRange((double)large / small, 8, 13);
    }

    [Fact]
    public void Reading_allocates_at_most_three_times_what_it_leaves()
    {
        var plan = Read(objectives: 25_000, out var allocated).Document!;

        Assert.InRange((double)allocated / CopyCost(plan), 0, 3);
    }

    /// <summary>What the records of a plan take: measured by making each of them again, its texts included.</summary>
    private static long CopyCost(OkrDocument plan)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var copies = plan.Objectives.Select(objective => objective with
        {
            Id = new(new string(objective.Id.Value.AsSpan())),
            Title = new string(objective.Title.AsSpan()),
            AlignsTo = [.. objective.AlignsTo.Select(link => link with { Parent = new(new string(link.Parent.Value.AsSpan())) })],
            KeyResults = [.. objective.KeyResults.Select(keyResult => keyResult with
            {
                Id = new(new string(keyResult.Id.Value.AsSpan())),
                Title = new string(keyResult.Title.AsSpan()),
                Metric = (NumericMetric)keyResult.Metric! with { Unit = "%" },
            })],
        }).ToList();
        var cost = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(copies);
        return cost;
    }

    private static PlanImport Read(int objectives, out long allocated)
    {
        var text = new StringBuilder("type,id,parent_ids,unit,level,title,cycle,start,end,baseline,target,current,metric_unit\n");
        for (var i = 0; i < objectives; i++)
        {
            text.Append($"objective,o{i},{(i > 0 ? $"o{i / 10}" : "")},Acme > Team {i % 500},team,\"Make area {i} better, and keep it so\",2026-Q1,2026-01-01,2026-03-31,,,,\n");
            for (var k = 0; k < 4; k++)
            {
                text.Append($"kr,o{i}.k{k},o{i},,,Raise measure {k} of area {i} to its target,2026-Q1,2026-01-01,2026-03-31,10,{50 + k},{20 + (i % 30)},%\n");
            }
        }

        var source = new PlanSource("large.csv", new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var import = PlanCsv.Read([source]);
        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return import;
    }
}
