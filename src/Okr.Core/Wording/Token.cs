namespace Okr.Wording;

/// <summary>A word, a number, a code or a mark of a sentence, with what the word list says of it.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, WordClass Class, decimal Value)
{
    public int End => Start + Length;

    public bool Is(WordClass any) => (Class & any) != WordClass.None;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
