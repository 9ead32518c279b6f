namespace Okr.Reporting;

/// <summary>Writes a grade given by hand, with who gave it, when and why.</summary>
internal static class GradeNote
{
    public static void Write(HtmlWriter html, Grade? grade)
    {
        if (grade is null)
        {
            return;
        }

        html.Write($"""<p class="graded">{ReportTexts.Grade} <b>{Figure.Of(grade.Value)}</b>""");
        if (grade.By is { } by)
        {
            html.Write($" · <bdi>{by.Value}</bdi>");
        }

        if (grade.On is { } on)
        {
            html.Write($" · {on}");
        }

        if (!string.IsNullOrWhiteSpace(grade.Reason))
        {
            html.Write($" · <bdi>{grade.Reason}</bdi>");
        }

        html.Write($"</p>");
    }
}
