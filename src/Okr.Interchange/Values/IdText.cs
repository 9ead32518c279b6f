namespace Okr.Interchange;

/// <summary>Says in both languages what <see cref="OkrIdText"/> says in one.</summary>
internal static class IdText
{
    /// <summary>What is wrong with a text that is not blank as an id, or null when it is sound.</summary>
    public static LocalizedText? Problem(string text)
    {
        if (OkrIdText.Problem(text) is null)
        {
            return null;
        }

        return text.Length > OkrIdText.MaxLength ? ValueTexts.IdTooLong(text.Length) : ValueTexts.IdHasControls(CellText.Display(text));
    }
}
