using Okr.Rules;

namespace Okr.Reporting;

/// <summary>Writes all findings by rule, the gravest first.</summary>
internal static class FindingsSection
{
    public static void Write(HtmlWriter html, Report report)
    {
        html.Write($"""<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">{ReportTexts.FindingsTitle}</h2>""");
        if (report.Findings.Count == 0)
        {
            html.Write($"""<p class="empty">{ReportTexts.NoFindings}</p>""");
        }

        foreach (var group in report.Findings.Groups)
        {
            WriteGroup(html, report, group);
        }

        html.Write($"</section>\n");
    }

    private static void WriteGroup(HtmlWriter html, Report report, RuleGroup group)
    {
        html.Write($"""<details class="group" id="{report.Findings.AnchorOf(group.Rule)}"><summary>""");
        if (group.Open > 0)
        {
            Marks.WriteSeverity(html, group.Worst);
        }
        else
        {
            html.Write($"""<span class="severity off">{ReportTexts.Suppressed}</span>""");
        }

        html.Write($"""<span class="what"><b class="title">{report.Texts.Title(group.Rule, html.Language)}</b> <code>{group.Rule.Value}</code></span>""");
        html.Write($"""<span class="count">{ReportTexts.Findings.Times(group.Open)}""");
        if (group.Suppressed > 0)
        {
            html.Write($" <small>+ {Figure.Of(group.Suppressed)} {ReportTexts.Suppressed}</small>");
        }

        html.Write($"""</span></summary><div class="body">""");
        WriteHelp(html, report, group.Rule);
        var inline = report.IsInline ? int.MaxValue : 0;
        ItemList.Write(html, "f", group.From, group.To, inline, i => FindingItem.Write(html, report, report.Findings[i], withRule: false));
        html.Write($"</div></details>\n");
    }

    private static void WriteHelp(HtmlWriter html, Report report, RuleId rule)
    {
        if (report.Analysis.Policy.Rules.Rules.FirstOrDefault(known => known.Descriptor.Id == rule)?.Descriptor is not { } descriptor)
        {
            return;
        }

        html.Write($"""<p class="help">{ReportTexts.Help} <code>{descriptor.HelpPage}</code>""");
        if (descriptor.MethodRules.Count > 0)
        {
            html.Write($" · {ReportTexts.MethodRules} {string.Join(ReportTexts.Separator.In(html.Language), descriptor.MethodRules)}");
        }

        html.Write($" · {ReportTexts.EvidenceGrade} {descriptor.Evidence.ToString()}</p>");
    }
}
