using System.Globalization;

namespace Okr.Interchange;

/// <summary>What problems of an attestations table say.</summary>
internal static class AttestationTexts
{
    public static LocalizedText SameTwice { get; } = new(
        "Another attestation has the same question, unit, person, author and day, and a table could not tell the two apart. Keep one.",
        "另有一条证明的问题、单位、人员、回答人和日期完全相同，表格无法区分。请只保留一条。");

    public static LocalizedText NotAnAnswer(string value) => new(
        $"'{value}' is not an answer. Write yes, no, or nothing when nobody has answered; a rating goes into 'value'.",
        $"“{value}”不是答案。请写 yes、no（是、否），无人回答则留空；评分写入“value”列。");

    public static LocalizedText ValueWithUnit(string value) => new(
        $"'{value}' is written with a unit. Write the bare number, such as 4.",
        $"“{value}”带有单位。请只写数字，例如 4。");

    public static LocalizedText Repeated(string file, int line) => new(
        Invariant($"The row says the same as {file} line {line}; one attestation was kept."),
        Invariant($"该行与 {file} 第 {line} 行内容相同；只保留一条。"));

    public static LocalizedText Contradicts(string file, int line) => new(
        Invariant($"The same question about the same unit and person, answered by the same person on the same day, has another answer in {file} line {line}. Keep one."),
        Invariant($"同一问题、同一单位和人员、同一回答人和日期，在 {file} 第 {line} 行有不同的答案。请只保留一条。"));

    public static LocalizedText NotWritable(string member) => new(
        $"'{member}' has blanks around it, is empty where it must not be, or holds what no table can. Change it.",
        $"“{member}”首尾有空格、不应为空却为空，或含有表格无法保存的内容。请修改。");

    public static LocalizedText IdIsMade(string id) => new(
        $"A table has no column for ids; it comes back as '{id}'.",
        $"表格没有标识列；读回时为“{id}”。");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
