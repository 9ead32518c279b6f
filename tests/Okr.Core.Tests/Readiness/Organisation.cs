using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

/// <summary>An organisation in words, and the widest scope at which the article would let it practise.</summary>
internal sealed record Organisation(string Words, PracticeScope Expected, Action<Company> Tell)
{
    public ReadinessPolicy Policy { get; init; } = ReadinessPolicy.Default;

    public Practice Practice { get; init; } = Practice.Undecided;

    /// <summary>How many people there are; null where nobody says.</summary>
    public int? Headcount { get; init; }
}
