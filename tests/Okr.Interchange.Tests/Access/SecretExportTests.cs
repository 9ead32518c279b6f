using FsCheck.Xunit;
using Okr.Access;
using Okr.Alignment;
using Okr.Core.Tests.Access;
using Okr.Scoring;

namespace Okr.Interchange.Tests.Access;

[Properties(Arbitrary = [typeof(SecretArbitraries)], MaxTest = 100)]
public sealed class SecretExportTests
{
    [Property]
    public void A_table_for_a_viewer_does_not_depend_on_what_is_hidden(SecretPair pair) => AssertSame(pair);

    [Property]
    public void A_table_for_a_viewer_depends_on_nothing_hidden_but_its_numbers(EqualNumbersPair numbers) => AssertSame(numbers.Pair);

    [Fact]
    public void What_stands_for_something_hidden_is_left_out_and_reported()
    {
        var document = OkrDocument.FromRecords(
        [
            new Objective { Id = new("o1"), Title = "Win the north" },
            new Objective { Id = new("withheld-1"), Withheld = new() { Score = 0.5m, IsPlaceholder = true } },
        ]);
        var table = new StringWriter();

        var export = PlanCsv.Write(document, table);

        Assert.True(export.IsWritten);
        Assert.DoesNotContain("withheld-1", table.ToString(), StringComparison.Ordinal);
        Assert.Equal("Objective 'withheld-1'", Assert.Single(export.Losses).Target.ToString());
    }

    private static void AssertSame(SecretPair pair)
    {
        var one = Write(pair.One, pair);

        Assert.Equal(one, Write(pair.Other, pair));
        Assert.DoesNotContain("SECRET", one, StringComparison.Ordinal);
    }

    private static string Write(OkrDocument document, SecretPair pair)
    {
        var sheet = ScoreSheet.Compute(AlignmentGraph.Of(OkrSnapshot.Build(document)), ScoringPolicy.Google, new(2026, 3, 1));
        var table = new StringWriter();
        var export = PlanCsv.Write(Redaction.For(sheet, pair.Viewer, pair.Policy).Document, table, new() { IsLenient = true });
        return table + string.Join('\n', export.Losses.Select(loss => $"{loss.Target} {loss.Message}"));
    }
}
