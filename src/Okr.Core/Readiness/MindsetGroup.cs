namespace Okr.Readiness;

/// <summary>What the people of a unit and of everything below it have answered to the questionnaire, or all people of the workspace.</summary>
/// <remarks>A group that could give single people away is there with its head counts and without numbers: see <see cref="IsShown"/>.</remarks>
public sealed record MindsetGroup
{
    /// <summary>The unit; null for the whole workspace.</summary>
    public OrgUnitId? Unit { get; init; }

    /// <summary>How many people have answered every statement.</summary>
    public int Complete { get; init; }

    /// <summary>How many have answered some statements only. They count as people and never as mature.</summary>
    public int Incomplete { get; init; }

    /// <summary>How many people there are, as the unit states; null where it does not.</summary>
    public int? Headcount { get; init; }

    /// <summary>Whether the group may be shown: it is large enough, and the groups beside it do not give a smaller one away.</summary>
    public bool IsShown { get; init; }

    /// <summary>The mean of all complete answers, 1 to 5, rounded to two decimals; null where it is not shown.</summary>
    public decimal? Mean { get; init; }

    /// <summary>How many people are mature; null where it is not shown.</summary>
    public int? Mature { get; init; }

    /// <summary>The mean of each statement over complete answers, rounded to two decimals, in the order of the questionnaire; empty where it is not shown.</summary>
    public IReadOnlyList<decimal> Statements { get => field ?? []; init => field = ValueList<decimal>.Of(value); }

    /// <summary>All people that the group stands for: its head count, or those who have answered where they are more or it is not known.</summary>
    public int People => Math.Max(Headcount ?? 0, Complete + Incomplete);

    /// <summary>The share of mature people among all, 0 to 1, rounded to four decimals: who has not answered is not mature. Null where it is not shown.</summary>
    public decimal? MatureShare => Mature is { } mature && People > 0 ? decimal.Round((decimal)mature / People, 4, MidpointRounding.AwayFromZero) : null;

    /// <summary>How many are mature, for a yes or no about the group; null where it is too small for that. Unlike <see cref="Mature"/> it does not depend on
    /// the groups beside it: another answer elsewhere must not take a verdict away.</summary>
    internal int? Judged { get; init; }

    /// <summary>Whether at least a share of all people is mature, judged exactly.</summary>
    internal bool Reaches(decimal share) => Judged is { } mature && People > 0 && mature >= share * People;
}
