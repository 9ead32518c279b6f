using System.Text.Json.Serialization;

namespace Okr.Rules;

/// <summary>What of a workspace has to stay as it is, so that what a rule reports about an objective stays as it is.</summary>
/// <remarks>What belongs to an objective are its key results and initiatives. Units, cycles, levels, the policy and the day are within the reach of every rule.</remarks>
[JsonConverter(typeof(SnakeCaseConverter<RuleReach>))]
public enum RuleReach
{
    /// <summary>Everything: the rule counts, compares or reports about units, cycles or the whole. Always right.</summary>
    Workspace = 0,

    /// <summary>The objective, what belongs to it, and the objectives that it is linked with, up or down; not their scores.</summary>
    Neighbours = 1,

    /// <summary>The objective and what belongs to it, with their scores. A rule that goes over objectives, key results or initiatives one by one.</summary>
    Objective = 2,
}
