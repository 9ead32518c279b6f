namespace Okr.Json;

/// <summary>A policy that was read from JSON, or everything that is wrong with it.</summary>
public sealed record OkrPolicyJsonResult
{
    /// <summary>The policy; null where there is any problem, because half a policy would be another one.</summary>
    public OkrPolicy? Policy { get; init; }

    /// <summary>Every problem of the text and of the policy in it; empty when there are none.</summary>
    public IReadOnlyList<JsonProblem> Problems { get => field ?? []; init => field = ValueList<JsonProblem>.Of(value); }
}
