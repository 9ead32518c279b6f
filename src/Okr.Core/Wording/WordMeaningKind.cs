namespace Okr.Wording;

/// <summary>What a word does in a sentence that is compared with another.</summary>
internal enum WordMeaningKind
{
    /// <summary>It says what the sentence is about. The normal case.</summary>
    Content = 0,

    /// <summary>It only holds the sentence together.</summary>
    Empty,

    /// <summary>It only joins two parts, perhaps of one number.</summary>
    And,

    /// <summary>It asks for more of something.</summary>
    More,

    /// <summary>It asks for less of something.</summary>
    Less,

    /// <summary>It is a number.</summary>
    Number,

    /// <summary>It multiplies the number before it.</summary>
    Scale,
}
