namespace Okr.Year;

/// <summary>Whether what a report says fits what it is about.</summary>
internal static class CheckInValue
{
    // Far above any amount that people measure, and small enough that no number of reports adds up to more than a decimal holds.
    private const decimal Greatest = 1_000_000_000_000_000_000m;

    public static IEnumerable<Refusal> Problems(CheckIn report, KeyResultView? keyResult)
    {
        if (report.IsWithdrawn)
        {
            if (report.Corrects is null)
            {
                yield return CheckInRefusals.WithdrawsNothing(report.Id);
            }

            if (report is not { Value: null, Step: null, Confidence: null, Status: null })
            {
                yield return CheckInRefusals.WithdrawalWithContent(report.Id);
            }

            yield break;
        }

        if (report is { Value: null, Step: null, Confidence: null, Status: null } && string.IsNullOrWhiteSpace(report.Note))
        {
            yield return CheckInRefusals.Empty(report.Id);
        }

        if (report.Status is { } status && !Enum.IsDefined(status.Status))
        {
            yield return CheckInRefusals.NoStatus(report.Id, status.Status);
        }

        if (report.Step is not null && keyResult?.Record.Metric is not MilestonesMetric)
        {
            yield return CheckInRefusals.NoSteps(report);
        }
        else if (report.Value is { } value && Misfit(report.Id, value, report.Step, keyResult) is { } misfit)
        {
            yield return misfit;
        }
        else if (report is { Step: not null, Value: null })
        {
            yield return CheckInRefusals.StepWithoutValue(report);
        }
    }

    private static Refusal? Misfit(CheckInId id, decimal value, int? step, KeyResultView? keyResult) => keyResult?.Record.Metric switch
    {
        null when keyResult is null => CheckInRefusals.ObjectiveHasNoValue(id, value),
        null => CheckInRefusals.NoMetric(id, value, keyResult.Value.Record.Id),
        NumericMetric or BoundMetric or HostMetric => Math.Abs(value) > Greatest ? CheckInRefusals.TooGreat(id, value, Greatest) : null,
        ManualMetric => value is < 0m or > 1m ? CheckInRefusals.NoShare(id, value) : null,
        BinaryMetric => value is not (0m or 1m) ? CheckInRefusals.NotDoneOrUndone(id, value) : null,
        ZonesMetric => value is not (0m or 1m or 2m or 3m) ? CheckInRefusals.NoZone(id, value) : null,
        MilestonesMetric milestones when step is null => CheckInRefusals.WhichStep(id, milestones.Steps.Count),
        MilestonesMetric milestones when step < 1 || step > milestones.Steps.Count => CheckInRefusals.NoSuchStep(id, step.Value, milestones.Steps.Count),
        MilestonesMetric => value is not (0m or 1m) ? CheckInRefusals.NotDoneOrUndone(id, value) : null,
        _ => CheckInRefusals.FollowsExecution(id, value, keyResult.Value.Record.Id),
    };
}
