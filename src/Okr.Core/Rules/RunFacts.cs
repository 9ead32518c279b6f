namespace Okr.Rules;

/// <summary>What several rules of one run look at and none should work out twice. Each is made when the first rule asks for it.</summary>
internal sealed class RunFacts
{
    private readonly Lazy<PassedDown> _passedDown;

    public RunFacts(OkrSnapshot snapshot, CancellationToken cancellation) => _passedDown = new(() => PassedDown.In(snapshot, cancellation));

    /// <summary>The texts, measures and targets that came from above.</summary>
    public PassedDown PassedDown => _passedDown.Value;
}
