namespace Okr.Interchange;

/// <summary>Knows by their first bytes the files that people hand in instead of a table of text.</summary>
internal static class TableSignature
{
    /// <summary>How many bytes are enough to tell.</summary>
    public const int Length = 4;

    /// <summary>What the file is instead and what to do; null where it may be text.</summary>
    public static LocalizedText? Problem(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8))
        {
            return TableTexts.Workbook;
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return TableTexts.OldWorkbook;
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || LooksWide(start))
        {
            return TableTexts.Utf16;
        }

        return start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? TableTexts.Compressed : null;
    }

    /// <summary>UTF-16 or UTF-32 without a byte order mark: a NUL beside a letter.</summary>
    private static bool LooksWide(ReadOnlySpan<byte> start) => start.Length >= 2 && ((start[0] == 0) != (start[1] == 0));
}
