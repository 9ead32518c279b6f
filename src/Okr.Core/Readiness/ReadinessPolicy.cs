namespace Okr.Readiness;

/// <summary>What a host may decide about readiness.</summary>
/// <remarks><c>new()</c> is the default. Immutable and safe for use from any thread.</remarks>
public sealed record ReadinessPolicy : OkrNode
{
    /// <summary>The policy that follows the method.</summary>
    public static ReadinessPolicy Default { get; } = new();

    /// <summary>The greatest age, in days, at which an answer still counts; null for no limit. With a limit, an undated answer does not count.</summary>
    public int? MaxAgeDays { get; init; }

    /// <summary>Everything that is wrong with the policy; empty when it is sound.</summary>
    public IReadOnlyList<PolicyProblem> Validate() =>
        MaxAgeDays is < 0
            ?
            [
                new()
                {
                    Path = "readiness.maxAgeDays",
                    Message = new(
                        FormattableString.Invariant($"An answer cannot be at most {MaxAgeDays} days old: use 0 or more, or leave it out for no limit."),
                        FormattableString.Invariant($"答复的最大有效天数不能为 {MaxAgeDays}：请填 0 或更大的数，不限制则省略。")),
                },
            ]
            : [];
}
