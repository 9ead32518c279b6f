using System.Text.Json.Serialization;

namespace Okr.Rules;

/// <summary>A set of settings with a name, to begin from. What the host sets goes before it.</summary>
[JsonConverter(typeof(SnakeCaseConverter<RuleProfile>))]
public enum RuleProfile
{
    /// <summary>Every rule at its default.</summary>
    None = 0,

    /// <summary>For the first cycles: few objectives, warnings about too wide a start, and no fine points.</summary>
    Beginners = 1,

    /// <summary>For those who want to be told everything: what is off by default is on, and much that is for information becomes a warning.</summary>
    Strict = 2,

    /// <summary>For a company that practises at the top only: nothing about alignment between levels.</summary>
    CompanyOnly = 3,

    /// <summary>For company and departments: every department objective has its place.</summary>
    CompanyAndDepartment = 4,

    /// <summary>For all levels: individuals' objectives support and challenge, and nobody merely copies.</summary>
    AllLevels = 5,
}
