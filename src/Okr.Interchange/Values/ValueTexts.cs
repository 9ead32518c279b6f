using System.Globalization;

namespace Okr.Interchange;

/// <summary>What problems of single values say. Each names the value and what would be right.</summary>
internal static class ValueTexts
{
    public static LocalizedText NotAWord(string value, string expected) => new(
        $"'{value}' is not known here. Use one of: {expected}.",
        $"无法识别“{value}”。请使用以下之一：{expected}。");

    public static LocalizedText NotANumber(string value) => new(
        $"'{value}' is not a number. Write a decimal with a point, such as 1200, 0.5, 12%, 1,200, ¥3000 or $1.2m; put other units into 'metric_unit'.",
        $"“{value}”不是数字。请写带小数点的十进制数，例如 1200、0.5、12%、1,200、¥3000 或 $1.2m；其他单位写入“metric_unit”列。");

    public static LocalizedText TooLarge(string value) => new(
        $"'{value}' is too large. Write it in a larger unit and name that in 'metric_unit'.",
        $"“{value}”太大。请换用更大的单位，并在“metric_unit”列注明。");

    public static LocalizedText Rounded(string value, decimal read) => new(
        $"'{value}' has more digits than are kept; it was read as {Text(read)}.",
        $"“{value}”的位数超出可保留的范围；已读为 {Text(read)}。");

    public static LocalizedText OutOfRange(string value, string from, string to) => new(
        $"'{value}' lies outside {from} to {to}. Write a number from {from} to {to}.",
        $"“{value}”超出 {from} 到 {to} 的范围。请写 {from} 到 {to} 之间的数。");

    public static LocalizedText PercentAsShare(string value, decimal read) => new(
        $"'{value}' was read as {Text(read)}.",
        $"“{value}”已读为 {Text(read)}。");

    public static LocalizedText NotProgress(string value) => new(
        $"'{value}' is not a progress. Write 0 to 1, or 0% to 100%; to measure with a number, fill in 'target'.",
        $"“{value}”不是进度。请写 0 到 1，或 0% 到 100%；如用数值衡量，请填写“target”列。");

    public static LocalizedText NotAWeight(string value) => new(
        $"'{value}' is not a weight. Write a number from 0 to 1000000 with at most six decimals; weights count in relation to each other, so 30 beside 70 is fine.",
        $"“{value}”不是权重。请写 0 到 1000000 之间、最多六位小数的数；权重只看相对大小，例如 30 对 70。");

    public static LocalizedText NotADate(string value) => new(
        $"'{value}' is not a date that means the same everywhere. Write year, month, day, as in 2026-03-31.",
        $"“{value}”不是无歧义的日期。请按年、月、日书写，例如 2026-03-31。");

    public static LocalizedText IdTooLong(int length) => new(
        Invariant($"The text has {length} characters; an id or name of a person or cycle has at most {OkrIdText.MaxLength}. Shorten it."),
        Invariant($"文字有 {length} 个字符；标识、人员或周期名称最多 {OkrIdText.MaxLength} 个字符。请缩短。"));

    public static LocalizedText IdHasControls(string value) => new(
        $"'{value}' holds a line break or another control character, which no id or name of a person or cycle can. Remove it.",
        $"“{value}”含有换行或其他控制字符，标识、人员或周期名称中不允许。请删除。");

    public static LocalizedText IdHasSemicolon(string value) => new(
        $"'{value}' holds ';', which separates ids in 'parent_ids'. Choose another id.",
        $"“{value}”含有“；”，而“parent_ids”列用它分隔多个标识。请换一个标识。");

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
