namespace Okr.Scoring;

/// <summary>How much progress is expected by a day. <c>default</c> is even progress from the first day to the last.</summary>
public sealed record PacePolicy : OkrNode
{
    internal static PacePolicy Default { get; } = new();

    /// <summary>How days are counted; exclusive by default.</summary>
    public DayCount DayCount { get; init; }

    /// <summary>What is expected in a period that ends before it starts; by default nothing can be said.</summary>
    public ReversedDates Reversed { get; init; }

    /// <summary>The planned course between the first and the last day, in order of time; empty means even progress.</summary>
    public IReadOnlyList<PacePhase> Phases { get => field ?? []; init => field = ValueList<PacePhase>.Of(value); }

    /// <summary>The step to which the expected progress is rounded, half away from zero, before anything is compared; null means a millionth.</summary>
    public decimal? Step { get; init; }

    /// <summary>The progress expected by a day, 0 to 1: 0 before the start and 1 after the end. Null without both dates.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, inclusive.</param>
    /// <param name="today">The day.</param>
    public decimal? Expected(DateOnly? start, DateOnly? end, DateOnly today)
    {
        if (Missing(start, end) != ExclusionReason.None)
        {
            return null;
        }

        var (first, last) = (start!.Value, end!.Value);
        if (last < first || today > last || (first == last && today >= first))
        {
            return 1m;
        }

        if (today < first)
        {
            return 0m;
        }

        var (passed, all) = Days(first, last, today);
        var expected = Phases.Count == 0 ? Millionths.Divide((Int128)passed * Millionths.One, all) : PiecewiseScale.Of(Course(all), passed);
        return Millionths.ToDecimal(new RoundingPolicy { Step = Step }.Round(expected));
    }

    /// <summary>The attainment of the plan: progress over expected progress, rounded to six decimals. Null where nothing is expected or known.</summary>
    /// <param name="progress">The progress.</param>
    /// <param name="expected">The expected progress.</param>
    public static decimal? Ratio(decimal? progress, decimal? expected) =>
        progress is { } done && expected is { } due and not 0m ? Millionths.ToDecimal(ExactRatio.Of(0m, due, done)) : null;

    /// <summary>Why nothing can be expected between two days.</summary>
    internal ExclusionReason Missing(DateOnly? start, DateOnly? end)
    {
        if (start is null || end is null)
        {
            return ExclusionReason.NoDates;
        }

        return end < start && Reversed != ReversedDates.Over ? ExclusionReason.ReversedDates : ExclusionReason.None;
    }

    /// <summary>The days that count as gone, and all days, as the policy counts them.</summary>
    internal (int Passed, int All) Days(DateOnly first, DateOnly last, DateOnly today) => (
        today.DayNumber - first.DayNumber + (DayCount == DayCount.Inclusive ? 1 : 0),
        last.DayNumber - first.DayNumber + (DayCount == DayCount.Exclusive ? 0 : 1));

    /// <summary>Whether the progress expected on a day of the period is exact to the millionth.</summary>
    internal bool IsExact(int passed, int all) =>
        Phases.Count == 0 ? (long)passed * Millionths.One % all == 0 : PiecewiseScale.IsExact(Course(all), passed);

    internal IEnumerable<PolicyProblem> Problems()
    {
        foreach (var problem in PolicyProblems.Undefined(
            "scoring.pace",
            ("dayCount", DayCount),
            ("reversed", Reversed)))
        {
            yield return problem;
        }

        if (Step is < 0.000001m or > 1m)
        {
            yield return PolicyProblems.Outside("scoring.pace.step", Step.Value, 0.000001m, 1m);
        }

        var before = new PacePhase();
        for (var i = 0; i < Phases.Count; i++)
        {
            var (path, phase) = (FormattableString.Invariant($"scoring.pace.phases[{i}]"), Phases[i]);
            if (phase.Time is <= 0m or >= 1m)
            {
                yield return PolicyProblems.Outside(path + ".time", phase.Time, 0.000001m, 0.999999m);
            }

            if (phase.Progress is < 0m or > 1m)
            {
                yield return PolicyProblems.Outside(path + ".progress", phase.Progress, 0m, 1m);
            }

            if (i > 0 && phase.Time <= before.Time)
            {
                yield return PolicyProblems.Order(FormattableString.Invariant($"scoring.pace.phases[{i - 1}].time"), before.Time, path + ".time", phase.Time);
            }

            if (i > 0 && phase.Progress < before.Progress)
            {
                yield return PolicyProblems.Order(FormattableString.Invariant($"scoring.pace.phases[{i - 1}].progress"), before.Progress, path + ".progress", phase.Progress);
            }

            before = phase;
        }
    }

    private List<Checkpoint> Course(int days) =>
    [
        new(),
        .. Phases.Select(phase => new Checkpoint { Value = phase.Time * days, Progress = phase.Progress }),
        new() { Value = days, Progress = 1m },
    ];
}
