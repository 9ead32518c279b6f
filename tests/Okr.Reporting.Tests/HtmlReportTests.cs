using System.Globalization;
using System.Xml.Linq;
using FsCheck.Xunit;
using Okr.Core.Tests;
using Okr.Core.Tests.Scoring;
using Okr.Scoring;

namespace Okr.Reporting.Tests;

public sealed class HtmlReportTests
{
    private static readonly HtmlReportOptions Packed = new() { InlineLimit = 0 };

    [Property(Arbitrary = [typeof(Arbitraries), typeof(ScoringArbitraries)], MaxTest = 60)]
    public void Any_workspace_becomes_a_well_formed_page_with_unique_ids_and_live_links(
        AnyWorkspace workspace, ScoringPolicy scoring, bool isPacked, bool isChinese)
    {
        var policy = OkrPolicy.Default with { Scoring = scoring.Validate().Count == 0 ? scoring : ScoringPolicy.Google };
        var options = new HtmlReportOptions { InlineLimit = isPacked ? 0 : null, Language = isChinese ? OkrLanguage.Chinese : OkrLanguage.English };
        var page = new Page(Plans.Write(Plans.Analyze(workspace.Document, policy), options));
        AssertLinksLive(page);
        AssertUnique(page.Elements.Attributes("id").Select(id => id.Value));
    }

    [Fact]
    public void Everything_of_the_plan_occurs()
    {
        var text = Page.Of(Plans.Small).Root.Value;
        var document = Plans.Small;
        var analysis = Plans.Analyze(document);
        var expected = document.Cycles.Select(cycle => cycle.Name)
            .Concat(document.Units.Select(unit => unit.Name))
            .Concat(document.Objectives.SelectMany(TextsOf))
            .Concat(document.Initiatives.Select(initiative => initiative.Title))
            .Concat(analysis.Findings.Findings.Select(finding => Okr.Rules.FindingTexts.Default.Message(finding, OkrLanguage.English)))
            .Concat(["2 hospitals → 9 hospitals → 12 hospitals", "≥ 99.9%", "0% … 1%", "5 ± 5%", "¥42", "1 of 2 steps done", "Gap list", "ranking"])
            .Concat(["The parent moves in next week", "0.80", "7/10", "weight 2"]);
        Assert.All(expected.Where(part => part is not null), part => Assert.Contains(part!, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_objective_and_key_result_has_a_place_and_every_finding_is_listed_under_its_rule()
    {
        var page = Page.Of(Plans.Small);
        var analysis = Plans.Analyze(Plans.Small);
        Assert.Equal(analysis.Snapshot.Objectives.Count, page.Elements.Count(element => (string?)element.Attribute("class") == "objective"));
        Assert.Equal(analysis.Snapshot.KeyResults.Count, page.Elements.Count(element => element.Name == "tr" && element.Attribute("id") is not null));
        Assert.Equal(analysis.Snapshot.Units.Count + 1, page.Elements.Count(element => (string?)element.Attribute("class") == "unit"));
        var listed = page.Elements.Where(element => (string?)element.Attribute("class") == "group").Descendants("li")
            .Count(item => item.Attribute("class")!.Value.StartsWith("finding", StringComparison.Ordinal));
        Assert.Equal(analysis.Findings.Findings.Count, listed);
    }

    [Fact]
    public void Every_line_of_every_explanation_is_written()
    {
        var text = Page.Of(Plans.Small).Root.Value;
        var analysis = Plans.Analyze(Plans.Small);
        var lines = analysis.Snapshot.Objectives.SelectMany(objective => Lines(analysis.Scores.Explain(objective))).ToArray();
        Assert.True(lines.Length > 40);
        Assert.All(lines, line => Assert.Contains(line, text, StringComparison.Ordinal));

        static IEnumerable<string> Lines(Explanation line) => line.Terms.SelectMany(Lines).Prepend(line.ToLine(OkrLanguage.English));
    }

    [Theory]
    [InlineData(OkrState.Active, "2026-12-31", false)]
    [InlineData(OkrState.Active, "2026-11-22", true)]
    [InlineData(OkrState.Closed, "2026-12-31", true)]
    public void A_verdict_is_given_only_when_the_objective_is_over(OkrState state, string end, bool isJudged)
    {
        var objective = new Okr.Objective
        {
            Id = new("o"), State = state, End = DateOnly.ParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture), Ambition = Ambition.Committed,
            KeyResults = [new KeyResult { Id = new("k"), Metric = new ManualMetric { Progress = 0.5m } }],
        };
        var text = Page.Of(OkrDocument.FromRecords([objective])).Root.Value;
        Assert.Equal(isJudged, text.Contains(DomainTexts.Of(AmbitionVerdict.Broken).English, StringComparison.Ordinal));
    }

    [Fact]
    public void A_packed_report_holds_the_same_objectives_units_and_findings_as_one_that_is_written_out()
    {
        var whole = Page.Of(Plans.Small);
        var packed = Page.Of(Plans.Small, Packed);
        foreach (var fragment in packed.Fragments("o").Concat(packed.Fragments("f")))
        {
            Assert.Contains(fragment, whole.Html, StringComparison.Ordinal);
        }

        Assert.Equal(whole.Elements.Count(element => (string?)element.Attribute("class") == "unit"), packed.Fragments("u").Length);
        Assert.Equal(whole.Fragments("search"), packed.Fragments("search"));
        Assert.Equal(whole.Fragments("tree"), packed.Fragments("tree"));
    }

    [Fact]
    public void A_search_finds_an_objective_by_band_rule_owner_title_id_and_key_result()
    {
        var line = Page.Of(Plans.Small).Fragments("search")[0].Split('\u001F');
        var rules = Plans.Analyze(Plans.Small).Findings.Findings
            .Where(finding => finding.Target.Id.StartsWith("o1", StringComparison.Ordinal))
            .Select(finding => finding.Rule.Value);
        Assert.Equal(["3", "0.80", "ana", "Win the trust of hospitals", "o1 Sign 12 hospitals Keep availability Pass the audit"], line.Where((_, field) => field != 2));
        Assert.Equal(rules.Distinct(), line[2].Split('\u001D', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_report_that_is_written_out_has_no_gaps()
    {
        Assert.DoesNotContain(Page.Of(Plans.Small).Elements, element => (string?)element.Attribute("class") == "gap");
        Assert.Contains(Page.Of(Plans.Small, Packed).Elements, element => (string?)element.Attribute("class") == "gap");
    }

    [Fact]
    public void The_page_of_a_big_plan_does_not_grow_with_the_plan()
    {
        var (page, twice) = (Page.Of(Plans.Big(2_000)), Page.Of(Plans.Big(4_000)));
        Assert.InRange(page.Elements.Count(), 500, 12_000);
        Assert.InRange(twice.Elements.Count(), page.Elements.Count() * 0.9, page.Elements.Count() * 1.1);
        AssertLinksLive(twice);
        Assert.Equal(4_000, twice.Fragments("o").Length);
    }

    [Fact]
    public void A_long_list_of_links_is_continued_where_the_gap_says()
    {
        var page = Page.Of(Plans.Big(500));
        var gap = page.Single("o0").Descendants("li").Single(item => (string?)item.Attribute("data-kind") == "l");
        var (from, to) = ((int)gap.Attribute("data-from")!, (int)gap.Attribute("data-to")!);
        var shown = gap.ElementsBeforeSelf().Select(item => item.Value);
        var rest = page.Fragments("l")[from..to].Select(fragment => XElement.Parse(fragment).Value);
        Assert.Equal(499, shown.Concat(rest).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Writing_takes_memory_that_does_not_grow_with_the_plan()
    {
        var analysis = Plans.Analyze(Plans.Big(3_000));
        using var output = new Watcher();
        HtmlReport.Write(analysis, output, new HtmlReportOptions());
        Assert.True(output.Written > 300_000, "the plan is too small to show anything");
        Assert.True(output.Longest < 64 * 1024, $"one piece of {output.Longest} characters was written at once");
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes_in_any_culture()
    {
        var before = Plans.Write(Plans.Small, Packed);
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "minus";
        culture.DateTimeFormat.ShortDatePattern = "d.M.yy";
        var restore = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.Equal(before, Plans.Write(Plans.Make(text => text), Packed));
        }
        finally
        {
            CultureInfo.CurrentCulture = restore;
        }
    }

    [Fact]
    public void Progress_ends_with_the_number_of_objectives()
    {
        var told = new Told();
        Plans.Write(Plans.Big(1_000), new HtmlReportOptions { Progress = told });
        Assert.Equal(told.Numbers.Order(), told.Numbers);
        Assert.True(told.Numbers.Count >= 10);
        Assert.Equal(1_000, told.Numbers[^1]);
    }

    [Fact]
    public void Units_that_nest_too_deep_for_a_page_are_packed()
    {
        var chain = Enumerable.Range(0, 300).Select(i => new OrgUnit { Id = new($"u{i}"), Parent = i == 0 ? null : new OrgUnitId($"u{i - 1}") });
        var deepest = new Objective { Id = new("deep"), Unit = new("u299"), Title = "Far down" };
        var page = Page.Of(OkrDocument.FromRecords([.. chain, deepest]));
        Assert.Equal(300, page.Fragments("u").Length);
        Assert.Contains("Far down", page.Fragments("o").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_plan_is_a_page_too()
    {
        var page = Page.Of(OkrDocument.Empty);
        Assert.Contains(ReportTexts.NothingInPlan.English, page.Root.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Acme")]
    [InlineData("Board, Q4", "Board, Q4")]
    public void The_title_is_the_one_given_or_the_name_of_the_only_root(string given, string shown)
    {
        var acmeOnly = OkrDocument.FromRecords(Plans.Small.Units);
        var page = Page.Of(acmeOnly, new HtmlReportOptions { Title = given });
        Assert.Equal(shown, page.Elements.Single(element => element.Name == "title").Value);
        Assert.Equal(shown, page.Elements.Single(element => element.Name == "h1").Value);
    }

    [Fact]
    public void The_day_of_making_is_printed_where_it_is_given()
    {
        Assert.DoesNotContain(ReportTexts.GeneratedOn.English, Plans.Write(Plans.Small), StringComparison.Ordinal);
        Assert.Contains("Generated on 2026-11-24", Plans.Write(Plans.Small, new HtmlReportOptions { GeneratedOn = new(2026, 11, 24) }), StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_must_be_there()
    {
        var analysis = Plans.Analyze(Plans.Small);
        Assert.Throws<ArgumentNullException>(() => HtmlReport.Write(null!, TextWriter.Null, new HtmlReportOptions()));
        Assert.Throws<ArgumentNullException>(() => HtmlReport.Write(analysis, null!, new HtmlReportOptions()));
        Assert.Throws<ArgumentNullException>(() => HtmlReport.Write(analysis, TextWriter.Null, null!));
    }

    private static void AssertLinksLive(Page page)
    {
        var ids = page.Everything.Attributes("id").Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(page.Everything.Attributes("href").Select(href => href.Value[1..]), id => !ids.Contains(id));
    }

    private static void AssertUnique(IEnumerable<string> ids) =>
        Assert.Empty(ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    private static IEnumerable<string?> TextsOf(Okr.Objective objective) =>
    [
        objective.Title, objective.Owner?.Value, objective.Grade?.Reason, .. objective.Labels.Keys, .. objective.Labels.Values,
        .. objective.KeyResults.SelectMany(keyResult => new[] { keyResult.Id.Value, keyResult.Title, keyResult.Owner?.Value }),
    ];

    private sealed class Told : IProgress<int>
    {
        public List<int> Numbers { get; } = [];

        public void Report(int value) => Numbers.Add(value);
    }

    private sealed class Watcher : TextWriter
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public long Written { get; private set; }

        public int Longest { get; private set; }

        public override void Write(char value) => Count(1);

        public override void Write(ReadOnlySpan<char> buffer) => Count(buffer.Length);

        public override void Write(char[] buffer, int index, int count) => Count(count);

        public override void Write(string? value) => Count(value?.Length ?? 0);

        private void Count(int length)
        {
            Written += length;
            Longest = Math.Max(Longest, length);
        }
    }
}
