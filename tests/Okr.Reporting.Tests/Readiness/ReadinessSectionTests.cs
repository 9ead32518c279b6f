using System.Xml.Linq;
using Okr.Readiness;

namespace Okr.Reporting.Tests.Readiness;

/// <summary>The page about readiness in the report: the ladder, both sides of a contradiction, and a heat map that gives nobody away.</summary>
public sealed class ReadinessSectionTests
{
    private static readonly OkrDocument Surveyed = OkrDocument.FromRecords(
    [
        .. Plans.Small.Records,
        new OrgUnit { Id = new("sales"), Name = "Sales", Level = LevelScheme.Department, Parent = new("acme") },
        new OrgUnit { Id = new("legal"), Name = "Legal", Level = LevelScheme.Department, Parent = new("acme") },
        .. Answers("eng", 8, 2), .. Answers("sales", 7, 4), .. Answers("legal", 3, 1),
        new Attestation { Id = new("focus"), Question = "department-goal-focus", Answer = Answer.Yes, By = new("ceo"), On = new(2026, 11, 2) },
    ]);

    private static readonly OkrPolicy Practising = Plans.Policy with
    {
        Scope = PracticeScope.CompanyAndDepartment,
        Pilots = [new() { Name = "Quality first", Units = [new("quality")], Scope = PracticeScope.Full, Cycles = [new("q4")], Criteria = [new() { Measure = PilotMeasure.Execution, AtLeast = 0.5m }] }],
    };

    [Fact]
    public void The_ladder_marks_where_the_organisation_stands_and_what_is_recommended()
    {
        var ladder = Section().Descendants("ol").First(list => list.Attribute("class")?.Value == "ladder").Elements("li").ToList();

        Assert.Equal(["waits", "waits", "waits"], ladder.Select(step => step.Attribute("class")!.Value));
        Assert.Equal("Practised now", Assert.Single(ladder[1].Elements("em")).Value);
        Assert.Contains("1 of 4 conditions met", ladder[0].Value, StringComparison.Ordinal);
        Assert.Contains("Stop and prepare again", Section().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_heat_map_shows_a_number_for_each_statement_and_no_small_group()
    {
        var map = Section().Descendants("table").Single(table => table.Attribute("class")?.Value == "heat");
        var rows = map.Element("tbody")!.Elements("tr").ToList();

        // Three answers of Legal would follow from the whole and the others, so the smaller of those is hidden with them.
        Assert.Equal(["everybody who answered", "Engineering"], rows.Select(row => row.Element("th")!.Value));
        Assert.Equal(2 + MindsetQuestionnaire.Statements.Count, map.Element("thead")!.Descendants("th").Count());
        Assert.Equal(Enumerable.Repeat("heat-2", MindsetQuestionnaire.Statements.Count), rows[1].Elements("td").Skip(1).Select(cell => cell.Attribute("class")!.Value));
        Assert.All(rows[1].Elements("td").Skip(1), cell => Assert.Equal("2.0", cell.Value));
        Assert.Contains("2 groups are not shown", Section().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("p1 of", Section().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_fewer_than_five_have_answered_nothing_is_drawn()
    {
        var section = Section(OkrDocument.FromRecords([.. Plans.Small.Records, .. Answers("eng", 4, 2)]));

        Assert.DoesNotContain(section.Descendants("table"), table => table.Attribute("class")?.Value == "heat");
        Assert.Contains("2 groups are not shown", section.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OkrLanguage.English, "People and data contradict each other", "Yes (ceo, 2026-11-02).", "not decided", "coming cycle")]
    [InlineData(OkrLanguage.Chinese, "答复与数据相互矛盾", "是（ceo，2026-11-02）。", "尚未决定", "下一周期")]
    public void Both_sides_of_a_contradiction_the_pilot_and_the_plan_are_told_in_both_languages(OkrLanguage language, params string[] told)
    {
        var text = Section(Surveyed, language).Value;

        Assert.All(told, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Contains("Quality first", text, StringComparison.Ordinal);
    }

    private static XElement Section(OkrDocument? document = null, OkrLanguage language = OkrLanguage.English) =>
        new Page(Plans.Write(Plans.Analyze(document ?? Surveyed, Practising), new HtmlReportOptions { Language = language })).Root
            .Descendants("section").Single(section => section.Attribute("id")?.Value == "readiness");

    private static IEnumerable<OkrRecord> Answers(string unit, int people, decimal value) =>
        from person in Enumerable.Range(1, people)
        from statement in MindsetQuestionnaire.Statements
        select new Attestation
        {
            Id = new(FormattableString.Invariant($"{unit}.{person}.{statement.Id}")),
            Question = statement.Id,
            Value = value,
            Unit = new(unit),
            Person = new(FormattableString.Invariant($"p{person} of {unit}")),
        };
}
