using System.Globalization;

namespace Okr.Interchange;

/// <summary>Milestones as a table can say them: so many equal steps, so many of them done.</summary>
internal static class MilestoneSteps
{
    /// <summary>Equal steps called 1, 2, 3, …; the first ones done. With no number of steps done, nobody has said of any step whether it is.</summary>
    public static Milestone[] Equal(int count, decimal? done)
    {
        var steps = new Milestone[count];
        for (var i = 0; i < count; i++)
        {
            steps[i] = new Milestone { Title = (i + 1).ToString(CultureInfo.InvariantCulture), IsDone = done is null ? null : i < done };
        }

        return steps;
    }

    /// <summary>How many steps are done; null where nobody has said it of any.</summary>
    public static int? Done(IReadOnlyList<Milestone> steps) => steps.All(step => step.IsDone is null) ? null : steps.Count(step => step.IsDone == true);
}
