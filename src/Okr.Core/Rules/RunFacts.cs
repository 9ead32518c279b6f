namespace Okr.Rules;

/// <summary>What several rules of one run look at and none should work out twice. Each is made when the first rule asks for it.</summary>
internal sealed class RunFacts
{
    private readonly Lazy<PassedDown> _passedDown;

    private readonly Lazy<MetricHistory> _history;

    public RunFacts(OkrSnapshot snapshot, CancellationToken cancellation)
    {
        _passedDown = new(() => PassedDown.In(snapshot, cancellation));
        _history = new(() => new MetricHistory(snapshot, cancellation));
    }

    /// <summary>The texts, measures and targets that came from above.</summary>
    public PassedDown PassedDown => _passedDown.Value;

    /// <summary>What each unit measured in earlier cycles.</summary>
    public MetricHistory History => _history.Value;
}
