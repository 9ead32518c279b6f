using Okr.Scoring;

namespace Okr;

/// <summary>Finds what is out of range in a <see cref="ClosingPolicy"/>.</summary>
internal static class ClosingPolicyCheck
{
    public static IEnumerable<PolicyProblem> Problems(ClosingPolicy policy)
    {
        (string Name, decimal? Value, decimal Least, decimal Greatest)[] numbers =
        [
            ("allowedDifference", policy.AllowedDifference, 0m, 1m),
            ("gradeStep", policy.GradeStep, 0.001m, 1m),
            ("lastDays", policy.LastDays, 0m, 3660m),
            ("reasonLength", policy.ReasonLength, 1m, 1000m),
            ("reopenReasonLength", policy.ReopenReasonLength, 1m, 1000m),
            ("reopenDays", policy.ReopenDays, 0m, 3660m),
        ];
        return numbers
            .Where(number => number.Value < number.Least || number.Value > number.Greatest)
            .Select(number => PolicyProblems.Outside("closing." + number.Name, number.Value!.Value, number.Least, number.Greatest));
    }
}
