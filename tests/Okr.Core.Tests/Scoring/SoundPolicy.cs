using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>A policy in which <see cref="ScoringPolicy.Validate"/> finds nothing.</summary>
public sealed record SoundPolicy(ScoringPolicy Policy);
