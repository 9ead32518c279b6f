using Ardalis.GuardClauses;

namespace Okr;

/// <summary>A policy cannot be used; the message and <see cref="Problems"/> name everything that is wrong with it.</summary>
public sealed class OkrPolicyException : ArgumentException
{
    /// <summary>Refuses a policy.</summary>
    /// <param name="problems">What <see cref="OkrPolicy.Validate"/> found.</param>
    /// <param name="paramName">The parameter that carried the policy.</param>
    /// <exception cref="ArgumentException">The list is null or empty.</exception>
    public OkrPolicyException(IReadOnlyList<PolicyProblem> problems, string? paramName = null)
        : base(Describe([.. Guard.Against.NullOrEmpty(problems)]), paramName) => Problems = [.. problems];

    /// <summary>Everything that is wrong, each with its path and the remedy.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; }

    private static string Describe(PolicyProblem[] problems) =>
        $"The policy cannot be used:{string.Concat(problems.Select(problem => $"{Environment.NewLine}  {problem.Path}: {problem.Message.English}"))}";
}
