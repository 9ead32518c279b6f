namespace Okr.Interchange;

/// <summary>Text for cells that are read without the blanks around them: ids and names.</summary>
internal static class PlainText
{
    public static bool IsPlain(string text) =>
        text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && CellText.CanBeWritten(text);
}
