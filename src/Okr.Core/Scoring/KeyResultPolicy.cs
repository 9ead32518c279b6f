namespace Okr.Scoring;

/// <summary>How a metric becomes a score. <c>default</c> is Google's way.</summary>
public sealed record KeyResultPolicy : OkrNode
{
    internal static KeyResultPolicy Default { get; } = new();

    /// <summary>What stands in for a missing baseline; 0 by default.</summary>
    public MissingBaseline MissingBaseline { get; init; }

    /// <summary>What stands in for a missing target; by default there is no score.</summary>
    public MissingTarget MissingTarget { get; init; }

    /// <summary>What an unmeasured number scores; by default there is no score.</summary>
    public MissingCurrent MissingCurrent { get; init; }

    /// <summary>What a baseline equal to the target scores; by default there is no score.</summary>
    public ZeroSpan ZeroSpan { get; init; }

    /// <summary>What becomes of ratios outside 0 to 1; by default they are cut off.</summary>
    public Clamp Clamp { get; init; }
}
