namespace Okr.Interchange;

/// <summary>A cell as a stretch of the scanner's buffer.</summary>
/// <param name="Start">Its first character, after the opening quote where it has one.</param>
/// <param name="Length">Its length, without quotes around it.</param>
/// <param name="IsQuoted">Whether it stands in quotes.</param>
/// <param name="HasQuotes">Whether quotes stand inside: doubled ones in a quoted cell, bare ones in another.</param>
internal readonly record struct CsvCell(int Start, int Length, bool IsQuoted, bool HasQuotes);
