using System.Globalization;
using System.Text;

namespace Okr.Json;

/// <summary>The messages of <see cref="JsonProblem"/>, in both languages.</summary>
internal static class JsonTexts
{
    private const int QuotedBytes = 60;

    public static LocalizedText Empty { get; } = new(
        $"The file is empty. An OKR document begins with {{ \"format\": \"{OkrJson.Format}\", … }}.",
        $"文件是空的。OKR 文档应以 {{ \"format\": \"{OkrJson.Format}\", … }} 开头。");

    public static LocalizedText NotUtf8 { get; } = new(
        "The file is not UTF-8 text; it looks like UTF-16. Save it as UTF-8.",
        "文件不是 UTF-8 文本，看起来是 UTF-16。请另存为 UTF-8。");

    public static LocalizedText Broken { get; } = new(
        "This is not valid JSON, and nothing behind it was read. Look for a missing or surplus comma, quote or bracket.",
        "这里不是有效的 JSON，其后的内容均未读取。请检查是否缺少或多出逗号、引号或括号。");

    public static LocalizedText CutOff { get; } = new(
        "The file ends in the middle of this. What stands before it was read; get a complete copy of the file.",
        "文件在此处中断。此前的内容已读取；请取得完整的文件。");

    public static LocalizedText AfterEnd { get; } = new(
        "There is more text behind the end of the document, and it was left out. A file holds one document.",
        "文档结束之后还有内容，已略过。一个文件只能包含一个文档。");

    public static LocalizedText NoFormat { get; } = new(
        $"The document does not say what it is; it was read as {OkrJson.Format}. Add \"format\": \"{OkrJson.Format}\" as its first member.",
        $"文档没有说明自己的格式，已按 {OkrJson.Format} 读取。请在最前面加上 \"format\": \"{OkrJson.Format}\"。");

    public static LocalizedText UnknownMember { get; } = new(
        "There is no such member here, and it was left out. Correct its name or remove it.",
        "此处没有这个成员，已略过。请更正名称或删除它。");

    public static LocalizedText ReservedMember { get; } = new(
        "In a metric, a name must not begin with \"$\"; the member was left out. Choose another name.",
        "在度量中，成员名称不能以“$”开头，该成员已略过。请换一个名称。");

    public static LocalizedText NotUnicode { get; } = new(
        "This holds text that is not valid Unicode (broken UTF-8, or half of a surrogate pair), and was left out. Write the text anew.",
        "此处含有无效的 Unicode 文本（UTF-8 编码损坏，或只有半个代理对），已略过。请重新填写。");

    public static LocalizedText NameNotUnicode { get; } = new(
        "The name of a member here is not valid Unicode, and the member was left out. Correct its name.",
        "此处有一个成员的名称不是有效的 Unicode，该成员已略过。请更正名称。");

    public static LocalizedText NotJson(int depth) => new(
        $"From here on this is not valid JSON, or it is nested deeper than {Number(depth)} levels; the whole value was left out. Look for a missing or surplus comma, quote or bracket.",
        $"从这里起不是有效的 JSON，或嵌套超过 {Number(depth)} 层，因此略过了整个值。请检查是否缺少或多出逗号、引号或括号。");

    public static LocalizedText WrongRoot(string found) => new(
        $"The file begins with {found} and is no JSON object. An OKR document begins with {{ \"format\": \"{OkrJson.Format}\", … }}.",
        $"文件以 {found} 开头，不是 JSON 对象。OKR 文档应以 {{ \"format\": \"{OkrJson.Format}\", … }} 开头。");

    public static LocalizedText NewerFormat(string found) => new(
        $"The document has the format {found} and was made by a newer version; this one reads {OkrJson.Format}. Update the program that reads it.",
        $"文档的格式为 {found}，由更新的版本生成；本版本只能读取 {OkrJson.Format}。请升级读取它的程序。");

    public static LocalizedText OtherFormat(string found) => new(
        $"The document has the format {found}, which is not an OKR document. Write \"{OkrJson.Format}\".",
        $"文档的格式为 {found}，不是 OKR 文档。请写成 \"{OkrJson.Format}\"。");

    public static LocalizedText NotReadable(string found, LocalizedText expected) => new(
        $"{found} cannot be read here and was left out. Write {expected.English}.",
        $"此处无法读取 {found}，已略过。请写{expected.Chinese}。");

    public static LocalizedText UnknownType(string? found, IEnumerable<string> known)
    {
        var names = known.ToList();
        return new(
            $"{(found is null ? "It does not say its type" : $"{found} is no known type")}, so it was left out. Write one of {string.Join(", ", names)}.",
            $"{(found is null ? "没有说明类型" : $"未知的类型 {found}")}，因此已略过。请写 {string.Join("、", names)} 之一。");
    }

    public static LocalizedText Duplicate(string name) => new(
        $"The member {Shorten(name)} is given more than once; the last one counts. Keep one of them.",
        $"成员 {Shorten(name)} 出现了不止一次，以最后一个为准。请只保留一个。");

    public static LocalizedText TooDeep(int limit) => new(
        $"This is nested deeper than {Number(limit)} levels and was left out. Make it flatter.",
        $"此处嵌套超过 {Number(limit)} 层，已略过。请减少嵌套层数。");

    public static LocalizedText TooLong(int limit) => new(
        $"This is greater than {Number(limit)} bytes and was left out. Shorten it, or raise {nameof(OkrJsonReadOptions.MaxRecordBytes)}.",
        $"此处超过 {Number(limit)} 字节，已略过。请缩短内容，或调高 {nameof(OkrJsonReadOptions.MaxRecordBytes)}。");

    public static LocalizedText MoreProblems(long count) => new(
        $"There are {Number(count)} more problems. Mend the ones above first, or raise {nameof(OkrJsonReadOptions.MaxProblems)}.",
        $"另有 {Number(count)} 个问题未列出。请先修正以上问题，或调高 {nameof(OkrJsonReadOptions.MaxProblems)}。");

    /// <summary>The beginning of a JSON text, fit to stand in a message.</summary>
    public static string Quote(ReadOnlySpan<byte> json)
    {
        var text = Encoding.UTF8.GetString(json[..Math.Min(json.Length, QuotedBytes)]);
        var plain = string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
        return json.Length <= QuotedBytes ? plain : $"{plain.TrimEnd('\uFFFD')}…";
    }

    private static string Shorten(string name) => name.Length <= QuotedBytes ? $"\"{name}\"" : $"\"{name.AsSpan(0, QuotedBytes)}…\"";

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
