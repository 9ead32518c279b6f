namespace Okr.Reporting;

/// <summary>Writes one unit of the organisation: a line with its score, and folded below it its objectives and then its own units.</summary>
internal static class UnitFragment
{
    /// <summary>A unit with everything below it.</summary>
    public static void WriteWhole(HtmlWriter html, Report report, int place, bool isOpen) => Write(html, report, place, isOpen, int.MaxValue, int.MaxValue);

    /// <summary>A unit with the first of its objectives and units, each of these folded and still to be unpacked.</summary>
    public static void WriteTop(HtmlWriter html, Report report, int place) => Write(html, report, place, isOpen: true, ItemList.Page, units: ItemList.Page);

    /// <summary>A unit of which everything is still to be unpacked.</summary>
    public static void WriteFolded(HtmlWriter html, Report report, int place) => Write(html, report, place, isOpen: false, objectives: 0, units: 0);

    private static void Write(HtmlWriter html, Report report, int place, bool isOpen, int objectives, int units)
    {
        html.Write($"""<li><details class="unit" id="{new Anchor('u', place)}" """);
        if (isOpen)
        {
            html.Write($"""open="" """);
        }

        html.Write($"><summary>");
        WriteLine(html, report, place);
        html.Write($"""</summary><div class="body">""");
        var (firstObjective, lastObjective) = report.Order.Objectives(place);
        ItemList.Write(html, "o", firstObjective, lastObjective, objectives, i => WriteObjective(html, report, i));
        var (firstUnit, lastUnit) = report.Order.Children(place);
        ItemList.Write(html, "u", firstUnit, lastUnit, units, i =>
        {
            if (units == int.MaxValue)
            {
                WriteWhole(html, report, i, isOpen);
            }
            else
            {
                WriteFolded(html, report, i);
            }
        });
        html.Write($"</div></details></li>\n");
    }

    /// <summary>An objective as an item of its unit.</summary>
    public static void WriteObjective(HtmlWriter html, Report report, int place)
    {
        html.Write($"<li>");
        ObjectiveFragment.Write(html, report, place);
        html.Write($"</li>\n");
    }

    private static void WriteLine(HtmlWriter html, Report report, int place)
    {
        var unit = report.Order.Unit(place);
        var (first, last) = report.Order.Objectives(place);
        var score = unit is { } known ? report.Analysis.Scores.Of(known) : default;
        html.Write($"""<span class="what">""");
        html.Write($"""<bdi class="name">{report.NameOfUnit(place)}</bdi><span class="about">""");
        if (unit?.Level is { } level)
        {
            html.Write($"""<span class="level">{DomainTexts.Of(level)}</span> · """);
        }

        html.Write($"{ReportTexts.Objectives.Times(last - first)}");
        if (report.Order.Below[place] > last - first)
        {
            html.Write($" · {ReportTexts.ObjectivesInAll.Times(report.Order.Below[place])}");
        }

        html.Write($"""</span></span><span class="scores">""");
        ScoreBar.Write(html, score.Score, score.Band);
        html.Write($"""<b class="score">{Figure.Score(score.Score)}</b>""");
        Marks.WriteBand(html, score.Band);
        html.Write($"</span>");
    }
}
