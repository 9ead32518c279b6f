using System.Text.Json;

namespace Okr.Core.Tests.Year.CarryOver;

/// <summary>Keeps the table of carry-over policies in <c>docs/working-year.md</c> true.</summary>
public class CarryOverPageTests
{
    private static readonly DocsPage Page = new("working-year.md", nameof(CarryOverPageTests));

    private static readonly (string Name, CarryOverPolicy Policy)[] Policies =
    [
        ("`Default`", CarryOverPolicy.Default),
        ("`Viva` (Viva Goals)", CarryOverPolicy.Viva),
        ("`UpRaise`", CarryOverPolicy.UpRaise),
        ("`Profit` (Profit.co)", CarryOverPolicy.Profit),
        ("`Okrdokey`", CarryOverPolicy.Okrdokey),
    ];

    [Fact]
    public void The_ways_are_those_of_the_code() => Page.AssertPart(
        "carry-over",
        "| Way | Extent | Finished key results | Start | The old one |\n| --- | --- | --- | --- | --- |\n"
        + string.Concat(Policies.Select(one => $"| {one.Name} | {Name(one.Policy.Extent)} | {(one.Policy.CopiesFinished ? "copied" : "stay")} | {Name(one.Policy.Start)} | {Name(one.Policy.Old)} |\n")));

    private static string Name(Enum choice) => JsonNamingPolicy.SnakeCaseLower.ConvertName(choice.ToString()).Replace('_', ' ');
}
