namespace Okr.Rules;

/// <summary>Compares the periods of objectives.</summary>
internal static class Periods
{
    /// <summary>Whether two objectives have a day in common; one whose dates are not known has every day.</summary>
    public static bool Overlap(ObjectiveView first, ObjectiveView second) => !(first.End < second.Start) && !(second.End < first.Start);
}
