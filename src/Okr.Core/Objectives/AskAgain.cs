using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Which changes of an objective ask those who support it whether they still do.</summary>
[JsonConverter(typeof(SnakeCaseConverter<AskAgain>))]
public enum AskAgain
{
    /// <summary>Those that change what is supported: the text of the end that the link leads to, the promise of its key result, its dates or cycle, and giving it up or putting it off.</summary>
    WhatMatters = 0,

    /// <summary>Also a changed text or promise of any key result of the parent.</summary>
    AnyPromise = 1,

    /// <summary>None.</summary>
    Never = 2,
}
