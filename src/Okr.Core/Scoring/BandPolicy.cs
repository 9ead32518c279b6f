namespace Okr.Scoring;

/// <summary>Where the colours of a score begin (rule S-2).</summary>
public sealed record BandPolicy : OkrNode
{
    internal static BandPolicy Default { get; } = new();

    /// <summary>The least yellow score, 0 to 1; null means 0.4.</summary>
    public decimal? Yellow { get; init; }

    /// <summary>The least green score, 0 to 1; null means 0.7.</summary>
    public decimal? Green { get; init; }

    /// <summary>What happens between two bands; by default scores are rounded to one decimal first.</summary>
    public BandEdges Edges { get; init; }

    /// <summary>The band of a score.</summary>
    /// <param name="score">The score; null where there is none.</param>
    public ScoreBand Of(decimal? score)
    {
        if (score is not { } value)
        {
            return ScoreBand.None;
        }

        var shown = Edges == BandEdges.RoundFirst ? decimal.Round(value, 1, MidpointRounding.AwayFromZero) : value;
        if (shown >= (Green ?? 0.7m))
        {
            return ScoreBand.Green;
        }

        return shown >= (Yellow ?? 0.4m) ? ScoreBand.Yellow : ScoreBand.Red;
    }

    internal IEnumerable<PolicyProblem> Problems()
    {
        foreach (var problem in PolicyProblems.Undefined("scoring.bands", ("edges", Edges)))
        {
            yield return problem;
        }

        var (yellow, green) = (Yellow ?? 0.4m, Green ?? 0.7m);
        if (yellow is < 0m or > 1m)
        {
            yield return PolicyProblems.Outside("scoring.bands.yellow", yellow, 0m, 1m);
        }

        if (green is < 0m or > 1m)
        {
            yield return PolicyProblems.Outside("scoring.bands.green", green, 0m, 1m);
        }

        if (yellow > green)
        {
            yield return PolicyProblems.Order("scoring.bands.yellow", yellow, "scoring.bands.green", green);
        }
    }
}
