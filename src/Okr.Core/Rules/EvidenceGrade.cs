namespace Okr.Rules;

/// <summary>How well a rule is founded in what has been published about OKR.</summary>
public enum EvidenceGrade
{
    /// <summary>The text of a primary author or vendor says so.</summary>
    A = 0,

    /// <summary>An article of a consultant or vendor says so.</summary>
    B = 1,

    /// <summary>Second-hand: notes and summaries of a text that was not read itself.</summary>
    C = 2,

    /// <summary>Nobody has published it: it is this library's own proposal or default.</summary>
    D = 3,
}
