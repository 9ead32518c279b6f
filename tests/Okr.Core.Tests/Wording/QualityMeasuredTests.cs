using System.Globalization;
using Okr.Core.Tests.Rules;
using Okr.Rules;

namespace Okr.Core.Tests.Wording;

/// <summary>How well the rules about writing tell bad sentences from good ones, as docs/rules/quality-measured.md reports it.</summary>
public class QualityMeasuredTests
{
    private const string Page = "rules/quality-measured.md";

    [Fact]
    public void The_page_tells_what_is_measured_on_our_own_sentences() =>
        new DocsPage(Page, nameof(QualityMeasuredTests)).AssertPart("own sentences", Table(LabelledSentence.Own, sentence => $"{sentence.Part}, {NameOf(sentence.Language)}"));

    [Fact]
    public void The_page_tells_what_is_measured_on_published_sentences_wherever_they_are_at_hand()
    {
        if (LabelledSentence.Published.Count > 0)
        {
            new DocsPage(Page, nameof(QualityMeasuredTests)).AssertPart("published sentences", Table(LabelledSentence.Published, sentence => NameOf(sentence.Language)));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Of_the_published_sentences_four_fifths_are_judged_as_people_judge_them(string language)
    {
        var sentences = LabelledSentence.Published.Where(sentence => sentence.Language == language).ToList();
        var (bad, flagged, both) = Count(sentences);

        Assert.True(sentences.Count == 0 || (both * 10 >= flagged * 8 && both * 10 >= bad * 8), $"{both} of {flagged} flagged are bad, of {bad} bad ones.");
    }

    private static string NameOf(string language) => language == "zh" ? "Chinese" : "English";

    private static string Table(IReadOnlyList<LabelledSentence> sentences, Func<LabelledSentence, string> group)
    {
        var lines = new List<string> { "| Sentences | Kind | Bad | Good | Precision | Recall |", "| --- | --- | --- | --- | --- | --- |" };
        foreach (var part in sentences.GroupBy(group))
        {
            foreach (var (kind, name) in new[] { ("", "all"), ("objective", "objectives"), ("key_result", "key results") })
            {
                var chosen = part.Where(sentence => kind.Length == 0 || sentence.Kind == kind).ToList();
                var (bad, flagged, both) = Count(chosen);
                lines.Add($"| {part.Key} | {name} | {bad} | {chosen.Count - bad} | {Share(both, flagged)} | {Share(both, bad)} |");
            }
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : Math.Round((decimal)part / whole, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);

    private static (int Bad, int Flagged, int Both) Count(IReadOnlyList<LabelledSentence> sentences)
    {
        var flagged = sentences.Where(IsFlagged).ToList();
        return (sentences.Count(sentence => sentence.IsBad), flagged.Count, flagged.Count(sentence => sentence.IsBad));
    }

    /// <summary>Whether a finding of the family of quality, of severity warning or above, targets the sentence in a frame that is sound otherwise.</summary>
    private static bool IsFlagged(LabelledSentence sentence)
    {
        var isObjective = sentence.Kind == "objective";
        var frame = RulePlan.Objective("o", "acme");
        frame = isObjective
            ? frame with { Title = sentence.Text }
            : frame with
            {
                Title = sentence.Objective.Length > 0 ? sentence.Objective : "Win o",
                KeyResults = [new() { Id = new("k"), Title = sentence.Text }, .. frame.KeyResults.Skip(1)],
            };
        var plan = RulePlan.Empty().Add(
            new Cycle { Id = new("q1"), Start = new(2026, 1, 1), End = new(2026, 3, 31) },
            new OrgUnit { Id = new("acme"), Name = "Acme", Level = LevelScheme.Company },
            frame);
        return plan.Check().Findings.Any(finding =>
            finding.Target.Id == (isObjective ? "o" : "k") && finding.Severity >= Severity.Warning && finding.Rule.Value.StartsWith("OKR5", StringComparison.Ordinal));
    }
}
