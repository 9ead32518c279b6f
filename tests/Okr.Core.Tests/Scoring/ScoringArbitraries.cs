using FsCheck;
using FsCheck.Fluent;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>The generators of scoring policies.</summary>
public static class ScoringArbitraries
{
    /// <summary>A policy of chance that contradicts nothing.</summary>
    public static Arbitrary<SoundPolicy> SoundPolicies() => Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => new SoundPolicy(new PolicyMaker(seed).MakeSound())));

    /// <summary>A policy of chance, with any choice on any axis; it may contradict itself.</summary>
    public static Arbitrary<ScoringPolicy> Policies() => Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => new PolicyMaker(seed).Make()));
}
