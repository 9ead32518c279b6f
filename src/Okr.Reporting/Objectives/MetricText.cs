namespace Okr.Reporting;

/// <summary>Writes how a key result is measured and where it stands, with the unit beside every value.</summary>
internal static class MetricText
{
    public static void Write(HtmlWriter html, Metric? metric)
    {
        switch (metric)
        {
            case NumericMetric numeric: WriteNumeric(html, numeric); break;
            case BoundMetric bound: WriteBound(html, bound); break;
            case MilestonesMetric milestones: WriteMilestones(html, milestones); break;
            case BinaryMetric { IsDone: { } done }: html.Write($"{(done ? ReportTexts.Done : ReportTexts.NotDone)}"); break;
            case ZonesMetric zones: WriteZones(html, zones); break;
            case ExecutedMetric: html.Write($"{ReportTexts.ByInitiatives}"); break;
            case ManualMetric { Progress: { } progress }: html.Write($"{Figure.Of(progress * 100m)}% <small>{ReportTexts.ByHand}</small>"); break;
            case HostMetric host: WriteHost(html, host); break;
            case null: html.Write($"<small>{ReportTexts.NoMeasure}</small>"); break;
            default: html.Write($"<small>{ReportTexts.NotMeasured}</small>"); break;
        }
    }

    private static void WriteNumeric(HtmlWriter html, NumericMetric metric)
    {
        if (metric is { Baseline: null, Current: null, Target: null })
        {
            html.Write($"<small>{ReportTexts.NotMeasured}</small>");
            return;
        }

        WriteValue(html, metric.Baseline, metric.Unit);
        html.Write($" → <b>");
        WriteValue(html, metric.Current, metric.Unit);
        html.Write($"</b> → ");
        WriteValue(html, metric.Target, metric.Unit);
        WriteExtra(html, Zone.Commit, metric.Commit, metric.Unit);
        WriteExtra(html, Zone.Stretch, metric.Stretch, metric.Unit);
        if (metric.Current is null)
        {
            html.Write($" <small>{ReportTexts.NotMeasured}</small>");
        }
    }

    private static void WriteHost(HtmlWriter html, HostMetric metric)
    {
        html.Write($"<bdi>{metric.Kind}</bdi> ");
        if (metric.Current is null)
        {
            html.Write($"<small>{ReportTexts.NotMeasured}</small>");
            return;
        }

        html.Write($"<b>");
        WriteValue(html, metric.Current, metric.Unit);
        html.Write($"</b>");
    }

    private static void WriteExtra(HtmlWriter html, Zone zone, decimal? value, string unit)
    {
        if (value is null)
        {
            return;
        }

        html.Write($" <small>{DomainTexts.Of(zone)} ");
        WriteValue(html, value, unit);
        html.Write($"</small>");
    }

    private static void WriteBound(HtmlWriter html, BoundMetric metric)
    {
        switch (metric.Kind)
        {
            case BoundKind.AtLeast:
                html.Write($"{(metric.IsStrict ? "> " : "≥ ")}");
                WriteValue(html, metric.Lower, metric.Unit);
                break;
            case BoundKind.AtMost:
                html.Write($"{(metric.IsStrict ? "< " : "≤ ")}");
                WriteValue(html, metric.Upper, metric.Unit);
                break;
            case BoundKind.Between:
                WriteValue(html, metric.Lower, metric.Unit);
                html.Write($" … ");
                WriteValue(html, metric.Upper, metric.Unit);
                break;
            default:
                html.Write($"= ");
                WriteValue(html, metric.Lower, metric.Unit);
                if (metric.Tolerance is { } tolerance)
                {
                    html.Write($" ± {Figure.Of(tolerance <= 1m ? tolerance * 100m : tolerance)}{(tolerance <= 1m ? "%" : "×")}");
                }

                break;
        }

        if (metric.Current is null)
        {
            html.Write($" <small>{ReportTexts.NotMeasured}</small>");
            return;
        }

        html.Write($" <small>{ReportTexts.Now}</small> <b>");
        WriteValue(html, metric.Current, metric.Unit);
        html.Write($"</b>");
    }

    private static void WriteMilestones(HtmlWriter html, MilestonesMetric metric)
    {
        html.WriteFilled(ReportTexts.StepsDone, metric.Steps.Count(step => step.IsDone == true), metric.Steps.Count);
        html.Write($"""<ul class="steps">""");
        foreach (var step in metric.Steps)
        {
            var done = step.IsDone == true;
            html.Write($"""<li class="{(done ? "done" : "open")}"><bdi>{step.Title}</bdi>""");
            html.Write($" <small>{(done ? ReportTexts.Done : ReportTexts.NotDone)}</small></li>");
        }

        html.Write($"</ul>");
    }

    private static void WriteZones(HtmlWriter html, ZonesMetric metric)
    {
        html.Write($"<b>{(metric.Reached is { } reached ? DomainTexts.Of(reached) : ReportTexts.NotMeasured)}</b>");
        html.Write($"""<ul class="steps">""");
        WriteZone(html, Zone.Commit, metric.Commit, metric.Reached);
        WriteZone(html, Zone.Target, metric.Target, metric.Reached);
        WriteZone(html, Zone.Stretch, metric.Stretch, metric.Reached);
        html.Write($"</ul>");
    }

    private static void WriteZone(HtmlWriter html, Zone zone, string text, Zone? reached)
    {
        if (text.Length > 0)
        {
            html.Write($"""<li class="{(reached >= zone ? "done" : "open")}"><small>{DomainTexts.Of(zone)}</small> <bdi>{text}</bdi></li>""");
        }
    }

    private static void WriteValue(HtmlWriter html, decimal? value, string unit)
    {
        switch (unit)
        {
            case "":
            case not null when value is null:
                html.Write($"{Figure.Of(value)}");
                break;
            case "%" or "‰" or "°":
                html.Write($"{Figure.Of(value)}{unit}");
                break;
            case "$" or "€" or "£" or "¥":
                html.Write($"{unit}{Figure.Of(value)}");
                break;
            default:
                html.Write($"{Figure.Of(value)} <bdi>{unit}</bdi>");
                break;
        }
    }
}
