namespace Okr.Reporting;

/// <summary>Writes who gave a grade, when and why; nothing where that is not known, because the grade itself stands beside the score.</summary>
internal static class GradeNote
{
    public static bool HasOne(Grade? grade) => grade is not null && (grade.By is not null || grade.On is not null || !string.IsNullOrWhiteSpace(grade.Reason));

    public static void Write(HtmlWriter html, Grade? grade)
    {
        if (grade is null || !HasOne(grade))
        {
            return;
        }

        html.Write($"""<p class="graded">{ReportTexts.Grade} <b>{Figure.Grade(grade.Value)}</b>""");
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
