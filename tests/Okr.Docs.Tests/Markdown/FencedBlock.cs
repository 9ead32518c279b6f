namespace Okr.Docs.Tests.Markdown;

/// <summary>A fenced block of a page: <c>csv bad objective:o2</c> has the language csv and the words bad and objective:o2.</summary>
/// <param name="Language">The first word after the fence; empty where there is none.</param>
/// <param name="Words">The words after the language, which readers of the rendered page do not see.</param>
/// <param name="Text">What stands between the fences.</param>
/// <param name="Section">The heading of second level above it; empty before the first.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
internal sealed record FencedBlock(string Language, IReadOnlyList<string> Words, string Text, string Section, int Line)
{
    public bool Is(string language, string word) => Language == language && Words.Contains(word);
}
