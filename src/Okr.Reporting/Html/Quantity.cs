namespace Okr.Reporting;

/// <summary>A number of things with their name, as each language counts them: "1 objective", "12 objectives", "12 个目标".</summary>
internal readonly record struct Quantity(int Number, Noun Noun)
{
    public void Write(TextWriter output, OkrLanguage language)
    {
        Figure.Of(Number).Write(output);
        output.Write(' ');
        output.Write(language == OkrLanguage.Chinese ? Noun.Chinese : Number == 1 ? Noun.One : Noun.Many);
    }
}
