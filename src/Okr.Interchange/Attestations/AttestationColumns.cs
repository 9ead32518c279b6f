namespace Okr.Interchange;

/// <summary>The table of attestations: its header names and the words of an answer.</summary>
internal static class AttestationColumns
{
    public static TableSchema Schema { get; } = new()
    {
        Names = ["question", "unit", "person", "answer", "value", "by", "date", "until", "evidence"],
        Essential = [(int)AttestationColumn.Question],
        Required = [(int)AttestationColumn.Question],
    };

    public static NameTable<Answer> Answers { get; } = new(
        (Answer.Yes, ["yes", "y", "true", "是", "有"]),
        (Answer.No, ["no", "n", "false", "否", "没有", "无"]),
        (Answer.NotAnswered, ["not_answered", "?", "未回答", "不知道"]));
}
