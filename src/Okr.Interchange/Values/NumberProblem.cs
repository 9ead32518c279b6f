namespace Okr.Interchange;

/// <summary>What can be wrong with the text of a number.</summary>
internal enum NumberProblem
{
    None = 0,

    /// <summary>It is read, but has more digits than a decimal keeps.</summary>
    Rounded,

    /// <summary>It is no number.</summary>
    NotANumber,

    /// <summary>It is a number beyond the range of a decimal.</summary>
    TooLarge,
}
