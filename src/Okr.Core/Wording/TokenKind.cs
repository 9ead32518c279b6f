namespace Okr.Wording;

/// <summary>What a token is by its characters.</summary>
internal enum TokenKind
{
    Word = 0,

    /// <summary>Digits with their separators.</summary>
    Number,

    /// <summary>Letters and digits in one, such as a version, a code name or a date; also "24/7".</summary>
    Code,

    /// <summary>A mark that ends a clause.</summary>
    Break,
}
