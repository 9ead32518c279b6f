using Okr.Access;

namespace Okr.Year;

/// <summary>Whether an objective and key result are at the stage at which people report on them.</summary>
internal static class CheckInState
{
    public static IEnumerable<Refusal> Problems(CheckInId checkIn, ObjectiveView objective, KeyResultView? keyResult)
    {
        if (objective.Cycle is { Record: { State: CycleState.Closed } cycle })
        {
            yield return CheckInRefusals.CycleClosed(checkIn, cycle);
        }

        if (objective.Record.State != OkrState.Active)
        {
            yield return CheckInRefusals.NotActive(checkIn, objective.Record.Id.Value, objective.Record.State, Possible(objective.Record.State));
        }
        else if (keyResult is { Record: { State: not OkrState.Active } record })
        {
            yield return CheckInRefusals.NotActive(checkIn, record.Id.Value, record.State, Possible(record.State));
        }
    }

    private static IReadOnlyList<OkrAction> Possible(OkrState state) => state switch
    {
        OkrState.Draft => [OkrAction.Submit],
        OkrState.Submitted => [OkrAction.Approve, OkrAction.Return],
        OkrState.Approved => [OkrAction.Start],
        OkrState.Closed => [OkrAction.Reopen],
        _ => [],
    };
}
