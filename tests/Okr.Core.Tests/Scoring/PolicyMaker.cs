using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>Makes a scoring policy of chance.</summary>
internal sealed class PolicyMaker(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A policy without a problem.</summary>
    public ScoringPolicy MakeSound()
    {
        while (true)
        {
            if (Make() is var policy && policy.Validate().Count == 0)
            {
                return policy;
            }
        }
    }

    public ScoringPolicy Make() => new()
    {
        Name = "chance",
        KeyResults = new()
        {
            Scale = Any<KeyResultScale>(),
            FullMarksAt = Maybe(1.4m),
            MissingBaseline = Any<MissingBaseline>(),
            MissingTarget = Any<MissingTarget>(),
            MissingCurrent = Any<MissingCurrent>(),
            ZeroSpan = Any<ZeroSpan>(),
            Clamp = Any<Clamp>(),
            Execution = Any<ExecutionMeasure>(),
            Contributions = Any<KeyResultContributions>(),
        },
        RollUp = new()
        {
            Grades = Any<CountingGrade>(),
            Source = Any<ScoreSource>(),
            Aggregation = Any<Aggregation>(),
            Weights = Any<WeightRule>(),
            WeightTotal = Maybe(100m),
            AllWeightsZero = Any<AllWeightsZero>(),
            Empty = Any<EmptyMean>(),
            Links = Any<ContributingLinks>(),
            Individuals = Any<IndividualContribution>(),
            Units = Any<UnitSource>(),
        },
        Rounding = new() { Step = Maybe(0.01m), Mode = Any<RoundingMode>(), At = Any<RoundingPlace>() },
        Bands = new() { Edges = Any<BandEdges>() },
        Pace = new() { DayCount = Any<DayCount>(), Reversed = Any<ReversedDates>(), Step = Maybe(0.01m) },
        Status = new()
        {
            Family = Any<StatusFamily>(),
            AheadFrom = Maybe(1.5m),
            AchievedFrom = Maybe(1m),
            NothingExpected = Any<NothingExpected>(),
            AfterEnd = Any<AfterEnd>(),
            Combiner = Any<StatusCombiner>(),
            BehindUpToConfidence = Maybe(5m),
            Stalled = Any<StaleEffect>(),
            Bounds = Any<BoundStatus>(),
            Stated = Any<StatedStatusRule>(),
        },
    };

    private T Any<T>()
        where T : struct, Enum => _random.Next(3) == 0 ? Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)] : default;

    private decimal? Maybe(decimal value) => _random.Next(3) == 0 ? value : null;
}
