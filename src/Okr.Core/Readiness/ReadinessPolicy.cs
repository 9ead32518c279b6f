using System.Globalization;

namespace Okr.Readiness;

/// <summary>What a host may decide about readiness.</summary>
/// <remarks><c>new()</c> is the default. What is published about a threshold stands in <c>docs/readiness.md</c>. Immutable and safe for use from any thread.</remarks>
public sealed record ReadinessPolicy : OkrNode
{
    /// <summary>The policy that follows the method.</summary>
    public static ReadinessPolicy Default { get; } = new();

    /// <summary>The greatest age, in days, at which an answer still counts; null for no limit. With a limit, an undated answer does not count.</summary>
    public int? MaxAgeDays { get; init; }

    /// <summary>The least mean of the questionnaire, 1 to 5, at which a person's mindset is mature; null means 3.5.</summary>
    public decimal? MatureFrom { get; init; }

    /// <summary>The share of a department's people, 0 to 1, whose mindset must be mature where it does not run OKRs-E; null means 0.6.</summary>
    public decimal? DepartmentMatureShare { get; init; }

    /// <summary>The share of all people, 0 to 1, whose mindset must be mature for all levels; null means 1, because everyone means everyone (rule L-7).</summary>
    public decimal? EveryoneMatureShare { get; init; }

    /// <summary>The share of weeks, 0 to 1, in which a cycle's key results must have been reported on; null means 0.5.</summary>
    public decimal? HabitShare { get; init; }

    /// <summary>The least number of people whose answers are shown together, 2 or more; null means 5.</summary>
    public int? SmallestGroup { get; init; }

    /// <summary>The head count above which a team of three to five promoters under a named lead is advised; null means 200.</summary>
    public int? PromoterTeamAbove { get; init; }

    /// <summary>The head count above which a pilot is advised; null means 300.</summary>
    public int? PilotAbove { get; init; }

    /// <summary>How many people one internal coach can serve; null means 50.</summary>
    public int? PeoplePerCoach { get; init; }

    internal decimal MatureFromOrDefault => MatureFrom ?? 3.5m;

    internal decimal DepartmentMatureShareOrDefault => DepartmentMatureShare ?? 0.6m;

    internal decimal EveryoneMatureShareOrDefault => EveryoneMatureShare ?? 1m;

    internal decimal HabitShareOrDefault => HabitShare ?? 0.5m;

    internal int SmallestGroupOrDefault => SmallestGroup ?? 5;

    internal int PromoterTeamAboveOrDefault => PromoterTeamAbove ?? 200;

    internal int PilotAboveOrDefault => PilotAbove ?? 300;

    internal int PeoplePerCoachOrDefault => PeoplePerCoach ?? 50;

    /// <summary>Everything that is wrong with the policy; empty when it is sound.</summary>
    public IReadOnlyList<PolicyProblem> Validate()
    {
        (string Name, decimal? Value, decimal Least, decimal Greatest)[] ranges =
        [
            ("maxAgeDays", MaxAgeDays, 0, int.MaxValue),
            ("matureFrom", MatureFrom, MindsetQuestionnaire.Least, MindsetQuestionnaire.Greatest),
            ("departmentMatureShare", DepartmentMatureShare, 0, 1),
            ("everyoneMatureShare", EveryoneMatureShare, 0, 1),
            ("habitShare", HabitShare, 0, 1),
            ("smallestGroup", SmallestGroup, 2, int.MaxValue),
            ("promoterTeamAbove", PromoterTeamAbove, 0, int.MaxValue),
            ("pilotAbove", PilotAbove, 0, int.MaxValue),
            ("peoplePerCoach", PeoplePerCoach, 1, int.MaxValue),
        ];
        return [.. ranges.Where(range => range.Value < range.Least || range.Value > range.Greatest).Select(range => Outside(range.Name, range.Value, range.Least, range.Greatest))];
    }

    private static PolicyProblem Outside(string name, decimal? value, decimal least, decimal greatest)
    {
        var english = greatest == int.MaxValue ? "or more" : $"to {greatest.ToString(CultureInfo.InvariantCulture)}";
        var chinese = greatest == int.MaxValue ? "或更大的数" : $"到 {greatest.ToString(CultureInfo.InvariantCulture)} 之间的数";
        return new()
        {
            Path = $"readiness.{name}",
            Message = new(
                FormattableString.Invariant($"{value} is out of range: use {least} {english}, or leave it out for the default."),
                FormattableString.Invariant($"{value} 超出范围：请填 {least} {chinese}，或省略以使用默认值。")),
        };
    }
}
