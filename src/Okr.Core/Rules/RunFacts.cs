using Okr.Wording;

namespace Okr.Rules;

/// <summary>What several rules of one run look at and none should work out twice. Each is made when the first rule asks for it.</summary>
internal sealed class RunFacts
{
    private readonly Lazy<PassedDown> _passedDown;
    private readonly Lazy<MetricHistory> _history;
    private readonly Lazy<TitleSheet> _titles;

    public RunFacts(OkrSnapshot snapshot, IReadOnlyList<ISentenceReader> readers, int processors, CancellationToken cancellation, int[]? only = null)
    {
        Only = only;
        _passedDown = new(() => PassedDown.In(snapshot, cancellation));
        _history = new(() => new MetricHistory(snapshot, cancellation));
        _titles = new(() => new TitleSheet(snapshot, readers, processors, cancellation, only is not null));
    }

    /// <summary>The numbers of the objectives that the run is about, ascending; null for all of them.</summary>
    public int[]? Only { get; }

    /// <summary>The texts, measures and targets that came from above.</summary>
    public PassedDown PassedDown => _passedDown.Value;

    /// <summary>What each unit measured in earlier cycles.</summary>
    public MetricHistory History => _history.Value;

    /// <summary>What the titles say, each read once.</summary>
    public TitleSheet Titles => _titles.Value;
}
