using Okr.Scoring;

namespace Okr;

/// <summary>Finds what is out of range in a <see cref="CheckInPolicy"/>, and where it would call a report stale before one is due.</summary>
internal static class CheckInPolicyCheck
{
    public static IEnumerable<PolicyProblem> Problems(CheckInPolicy policy, StatusPolicy status)
    {
        (string Name, int? Value, int Least, int Greatest)[] numbers =
        [
            ("clockSkewMinutes", policy.ClockSkewMinutes, 0, 1440),
            ("daysBeforeStart", policy.DaysBeforeStart, 0, 3660),
            ("daysAfterEnd", policy.DaysAfterEnd, 0, 3660),
            ("everyDays", policy.EveryDays, 1, 366),
        ];
        foreach (var (name, value, least, greatest) in numbers)
        {
            if (value < least || value > greatest)
            {
                yield return PolicyProblems.Outside("checkIns." + name, value.Value, least, greatest);
            }
        }

        if (policy.EveryDays > status.StaleDays)
        {
            yield return PolicyProblems.Order("checkIns.everyDays", policy.EveryDays.Value, "scoring.status.staleAfterDays", status.StaleDays);
        }
    }
}
