using System.Globalization;

namespace Okr.Interchange;

/// <summary>What problems of a table say, whatever the table holds.</summary>
internal static class TableTexts
{
    public static LocalizedText Empty { get; } = new(
        "The file is empty. Its first line must name the columns, as in 'type,id,title'.",
        "文件是空的。第一行应写列名，例如“type,id,title”。");

    public static LocalizedText HeaderOnly { get; } = new(
        "There is a header row and nothing below it. If rows are missing, export the table again.",
        "只有标题行，下面没有数据。如果缺了行，请重新导出表格。");

    public static LocalizedText Workbook { get; } = new(
        "This is an Excel workbook or another zip file, not a table of text. In Excel choose 'Save as' and the type 'CSV UTF-8 (comma delimited)'.",
        "这是 Excel 工作簿或其他 zip 文件，不是文本表格。请在 Excel 中选择“另存为”，类型选“CSV UTF-8（逗号分隔）”。");

    public static LocalizedText OldWorkbook { get; } = new(
        "This is an old Excel workbook (.xls), not a table of text. In Excel choose 'Save as' and the type 'CSV UTF-8 (comma delimited)'.",
        "这是旧版 Excel 工作簿(.xls)，不是文本表格。请在 Excel 中选择“另存为”，类型选“CSV UTF-8（逗号分隔）”。");

    public static LocalizedText Utf16 { get; } = new(
        "The file is UTF-16 ('Unicode text' in Excel). Save it as 'CSV UTF-8'.",
        "文件编码是 UTF-16（Excel 中的“Unicode 文本”）。请另存为“CSV UTF-8”。");

    public static LocalizedText Compressed { get; } = new(
        "The file is compressed with gzip. Unpack it first.",
        "文件是 gzip 压缩包，请先解压。");

    public static LocalizedText BareQuote { get; } = new(
        "A quote stands inside a cell that is not in quotes; it was kept as a character. To be safe, put the cell in quotes and double the quote: \"5\"\" pipe\".",
        "单元格未加引号，内部却有引号；已按普通字符保留。稳妥的写法是给整格加引号并把内部引号写成两个：\"5\"\" pipe\"。");

    public static LocalizedText MissingColumn(string column) => new(
        $"The column '{column}' is missing, without which no row can be taken. Add it to the header row.",
        $"缺少“{column}”列，没有它任何行都无法读取。请在标题行中加上。");

    public static LocalizedText DuplicateColumn(string name, int first, int second) => new(
        Invariant($"The columns {first} and {second} are both called '{name}' (case, '_', '-' and blanks do not count). Rename or remove one of them."),
        Invariant($"第 {first} 列和第 {second} 列都叫“{name}”（不区分大小写、“_”、“-”和空格）。请改名或删除其中一列。"));

    public static LocalizedText TooManyColumns(int count) => new(
        Invariant($"The header row has {count} columns; at most {PlanCsvLimits.Columns} are read. Remove those that are not needed."),
        Invariant($"标题行有 {count} 列，最多读取 {PlanCsvLimits.Columns} 列。请删除不需要的列。"));

    public static LocalizedText Required(string column) => new(
        $"'{column}' is empty, and every row needs it. Fill it in.",
        $"“{column}”为空，而每一行都必须填写。请补上。");

    public static LocalizedText ShortRow(int count, int expected, bool isCutOff) => isCutOff
        ? new(
            Invariant($"The last row has {count} of {expected} cells and no line end; the missing cells were read as empty. If the file was cut off, get it again."),
            Invariant($"最后一行只有 {count} 格（应为 {expected} 格）且没有换行；缺少的格按空值处理。如果文件被截断，请重新获取。"))
        : new(
            Invariant($"The row has {count} of {expected} cells; the missing cells were read as empty."),
            Invariant($"该行只有 {count} 格（应为 {expected} 格）；缺少的格按空值处理。"));

    public static LocalizedText LongRow(int count, int expected) => new(
        Invariant($"The row has {count} cells and the header {expected}. A cell that holds the delimiter must be put in quotes."),
        Invariant($"该行有 {count} 格，而标题行只有 {expected} 格。含有分隔符的单元格必须加引号。"));

    public static LocalizedText CellTooLong(int length) => new(
        Invariant($"The cell has {length} characters; at most {PlanCsvLimits.CellLength} are read. Shorten it, or look for a missing quote."),
        Invariant($"单元格有 {length} 个字符，最多读取 {PlanCsvLimits.CellLength} 个。请缩短内容，或检查是否缺少引号。"));

    public static LocalizedText Impossible(ReadOnlySpan<char> text) => text.Contains('\0')
        ? new(
            "The cell holds a NUL character, which no text has. If the file is UTF-16, save it as 'CSV UTF-8'; otherwise remove the character.",
            "单元格含有 NUL 字符，正常文本不会有。如果文件是 UTF-16，请另存为“CSV UTF-8”；否则请删除该字符。")
        : new(
            "The cell is not valid UTF-8. Save the file as 'CSV UTF-8'; a Chinese Excel saves plain 'CSV' as GBK.",
            "单元格不是有效的 UTF-8。请把文件另存为“CSV UTF-8”；中文版 Excel 的普通“CSV”使用的是 GBK 编码。");

    public static LocalizedText Fault(CsvOutcome fault) => fault switch
    {
        CsvOutcome.UnclosedQuote => new(
            "The quote that opens this cell is never closed. Close it, or double a quote that belongs to the text. Reading went on with the next line.",
            "此单元格开头的引号一直没有结束。请补上结束引号；属于正文的引号要写成两个。已从下一行继续读取。"),
        CsvOutcome.TextAfterQuote => new(
            "Text follows the closing quote of this cell. Double each quote that belongs to the text, or close the quote that opens it. Reading went on with the next line.",
            "此单元格的结束引号后面还有文字。属于正文的引号要写成两个，或为开头的引号补上结束引号。已从下一行继续读取。"),
        _ => new(
            Invariant($"The row is longer than {PlanCsvLimits.RowLength} characters, and this cell does not end. Close its quote or shorten it. Reading went on with the next line."),
            Invariant($"该行超过 {PlanCsvLimits.RowLength} 个字符，此单元格没有结束。请补上引号或缩短内容。已从下一行继续读取。")),
    };

    public static LocalizedText MoreProblems(ProblemSeverity severity, int more) => severity switch
    {
        ProblemSeverity.Error => new(Invariant($"and {more} more errors, not listed. Mend these first."), Invariant($"另有 {more} 个错误未列出。请先修正以上错误。")),
        ProblemSeverity.Warning => new(Invariant($"and {more} more warnings, not listed."), Invariant($"另有 {more} 个警告未列出。")),
        _ => new(Invariant($"and {more} more notes, not listed."), Invariant($"另有 {more} 条说明未列出。")),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
