using Okr.Scoring;

namespace Okr;

/// <summary>Finds choices of a <see cref="CarryOverPolicy"/> that are none.</summary>
internal static class CarryOverPolicyCheck
{
    public static IEnumerable<PolicyProblem> Problems(CarryOverPolicy policy) =>
        PolicyProblems.Undefined("carryOver", ("extent", policy.Extent), ("start", policy.Start), ("old", policy.Old));
}
