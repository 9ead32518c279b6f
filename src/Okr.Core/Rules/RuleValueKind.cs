namespace Okr.Rules;

/// <summary>What a <see cref="RuleValue"/> holds.</summary>
public enum RuleValueKind
{
    /// <summary>Nothing: <c>default</c>.</summary>
    None = 0,

    /// <summary>A text, such as an id.</summary>
    Text = 1,

    /// <summary>A number, whole or not.</summary>
    Number = 2,

    /// <summary>Yes or no.</summary>
    Flag = 3,

    /// <summary>A day.</summary>
    Date = 4,

    /// <summary>A list of texts.</summary>
    List = 5,

    /// <summary>A word with a key for programs and a name in each language for people, such as a level.</summary>
    Term = 6,
}
