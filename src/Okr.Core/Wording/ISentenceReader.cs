namespace Okr.Wording;

/// <summary>The analysis of sentences of one language. The library has one for English and one for Simplified Chinese; a host adds another language, or replaces
/// one of these, in <c>RuleSet.SentenceReaders</c>.</summary>
/// <remarks>Stateless, and called from several threads at once; a run calls it once for every title, so it should be linear in the length of the text.</remarks>
public interface ISentenceReader
{
    /// <summary>Whether this reader understands the text. A text that no reader takes is not judged.</summary>
    /// <param name="text">A title.</param>
    bool Reads(string text);

    /// <summary>Analyses a text that the reader has taken.</summary>
    /// <param name="text">A title; of a very long one the beginning is enough.</param>
    Sentence Read(string text);
}
