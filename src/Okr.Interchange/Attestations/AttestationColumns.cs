namespace Okr.Interchange;

/// <summary>The table of attestations: its columns and words.</summary>
internal static class AttestationColumns
{
    public static TableSchema Schema { get; } = new()
    {
        Names = ["question", "unit", "person", "answer", "value", "by", "date", "until", "evidence"],
        Essential = [(int)AttestationColumn.Question],
        Required = [],
    };

    public static NameTable<Answer> Answers { get; } = new(
        (Answer.Yes, ["yes", "y", "true", "是", "有"]),
        (Answer.No, ["no", "n", "false", "否", "没有", "无"]),
        (Answer.NotAnswered, ["not_answered", "unknown", "n/a", "?", "未回答", "不知道", "不清楚"]));
}
