namespace Okr.Year;

/// <summary>Whether one check-in can take the place of another.</summary>
internal static class CheckInCorrection
{
    public static IEnumerable<Refusal> Problems(CheckIn right, CheckIn wrong, IReadOnlyDictionary<CheckInId, CheckInId> replaced)
    {
        if ((right.KeyResult is { } keyResult && keyResult != wrong.KeyResult) || (!right.Objective.IsDefault && right.Objective != wrong.Objective))
        {
            yield return CheckInRefusals.AboutSomethingElse(right.Id, wrong);
        }

        if (wrong.IsWithdrawn)
        {
            yield return CheckInRefusals.IsAWithdrawal(right.Id, wrong.Id);
        }
        else if (replaced.TryGetValue(wrong.Id, out var by))
        {
            yield return CheckInRefusals.Replaced(right.Id, wrong.Id, by);
        }
    }
}
