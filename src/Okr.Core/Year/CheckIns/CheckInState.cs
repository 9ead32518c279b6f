using Okr.Access;

namespace Okr.Year;

/// <summary>Whether an objective and its key result are at the stage at which people report on them.</summary>
internal static class CheckInState
{
    public static IEnumerable<Refusal> Problems(YearContext context, ObjectiveView objective, KeyResultView? keyResult, OkrAction action)
    {
        if (Wrong(context, Living.Of(objective), action) is { } around)
        {
            yield return around;
        }
        else if (keyResult is { } view && Wrong(context, Living.Of(view), action) is { } wrong)
        {
            yield return wrong;
        }

        if (Locks.OfCycle(objective.Cycle, action, keyResult?.Target ?? objective.Target) is { } locked)
        {
            yield return locked;
        }
    }

    private static Refusal? Wrong(YearContext context, Living living, OkrAction action) =>
        living.After(action) is null ? LifeTexts.WrongState(living, action, LifeCheck.Possible(context, living)) : null;
}
