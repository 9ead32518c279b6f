namespace Okr.Readiness;

/// <summary>A sentence that speaks for or against a scope, with what it rests on.</summary>
public sealed record RolloutReason
{
    /// <summary>The sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The criteria that it rests on; empty where it rests on the method alone.</summary>
    public IReadOnlyList<CriterionResult> Criteria { get => field ?? []; init => field = ValueList<CriterionResult>.Of(value); }

    /// <summary>The rules of the method that it comes from, such as <c>L-4</c>.</summary>
    public IReadOnlyList<string> MethodRules { get => field ?? []; init => field = ValueList<string>.Of(value); }
}
