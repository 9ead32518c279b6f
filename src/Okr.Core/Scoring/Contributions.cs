using Okr.Alignment;

namespace Okr.Scoring;

/// <summary>Which links carry numbers upward, and what they carry.</summary>
internal sealed class Contributions(AlignmentGraph alignment, ScoringPolicy scoring, ScoreColumns columns, bool[] individualUnits)
{
    private readonly RollUpPolicy _policy = scoring.RollUp;
    private readonly OkrSnapshot _snapshot = alignment.Snapshot;

    /// <summary>Marks the units that are one person.</summary>
    public static bool[] IndividualUnits(OkrSnapshot snapshot) =>
        [.. snapshot.UnitRecords.Select(unit => snapshot.Levels.Find(unit.Level)?.Scope == PracticeScope.Full)];

    /// <summary>Whether an objective belongs to an individual.</summary>
    public bool IsIndividual(int objective) => _snapshot.ObjectiveUnits[objective] is var unit and >= 0 && individualUnits[unit];

    /// <summary>Whether what an objective is made of is weighed, or all of it counts the same.</summary>
    public bool Weighs(int objective) => _policy.Weights switch
    {
        WeightRule.Ignored => false,
        WeightRule.IndividualOnly => IsIndividual(objective),
        _ => true,
    };

    /// <summary>Adds everything that is linked to an objective itself, or to one of its key results.</summary>
    /// <param name="objective">The objective.</param>
    /// <param name="keyResult">Its key result; -1 for the objective itself.</param>
    /// <param name="terms">Where to add.</param>
    public void Collect(int objective, int keyResult, List<ScoreTerm> terms)
    {
        var links = _snapshot.LinksDown[objective];
        var weighs = Weighs(objective);
        for (var i = 0; i < links.Length; i++)
        {
            var link = _snapshot.Links[links[i]];
            if (link.ParentKeyResult != keyResult)
            {
                continue;
            }

            var barrier = Barrier(link);
            var weight = weighs ? link.Record.Weight.Millionths : Millionths.One;
            terms.Add(TermOf(link, weight, barrier == ExclusionReason.None && IsRepeated(links[..i], link) ? ExclusionReason.Duplicate : barrier));
        }
    }

    /// <summary>What keeps the number of a link from going up; nothing for one that carries.</summary>
    public ExclusionReason Barrier(ResolvedLink link)
    {
        if (_policy.Links != ContributingLinks.AnyAccepted && link.Record.Kind != LinkKind.Contributes)
        {
            return ExclusionReason.SupportsOnly;
        }

        if (_policy.Links == ContributingLinks.Live ? !link.IsLive : link.Record.State != LinkState.Accepted)
        {
            return ExclusionReason.NotAccepted;
        }

        if (alignment.IsLoopLink(link))
        {
            return ExclusionReason.InLoop;
        }

        if (_policy.Individuals == IndividualContribution.Excluded && IsIndividual(link.Child) && !IsIndividual(link.Parent))
        {
            return ExclusionReason.Individual;
        }

        var state = Exclusions.Of(_snapshot.ObjectiveRecords[link.Child].State);
        return state == ExclusionReason.None && link.ChildKeyResult >= 0 ? Exclusions.Of(_snapshot.KeyResultRecords[link.ChildKeyResult]) : state;
    }

    // The links of one child follow each other.
    private bool IsRepeated(ReadOnlySpan<int> before, ResolvedLink link)
    {
        for (var i = before.Length - 1; i >= 0 && _snapshot.Links[before[i]].Child == link.Child; i--)
        {
            var other = _snapshot.Links[before[i]];
            if (other.ChildKeyResult == link.ChildKeyResult && other.ParentKeyResult == link.ParentKeyResult && Barrier(other) == ExclusionReason.None)
            {
                return true;
            }
        }

        return false;
    }

    private ScoreTerm TermOf(ResolvedLink link, long weight, ExclusionReason excluded) => link.ChildKeyResult >= 0
        ? new(
            TermKind.KeyResult,
            link.ChildKeyResult,
            scoring.KeyResults.Counted(columns.KeyResultCounting[link.ChildKeyResult]),
            scoring.KeyResults.Counted(columns.KeyResultScores[link.ChildKeyResult]),
            weight,
            excluded)
        : new(TermKind.Objective, link.Child, columns.ObjectiveCounting[link.Child], columns.ObjectiveProgress[link.Child], weight, excluded);
}
