namespace Okr;

/// <summary>One finding as it was worded when its cycle was closed.</summary>
public sealed record FrozenFinding : OkrNode
{
    /// <summary>The id of the rule, such as OKR6006; empty when not stated.</summary>
    public string Rule { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>How much it mattered: <c>info</c>, <c>warning</c> or <c>error</c>; empty when not stated.</summary>
    public string Severity { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>What it was about.</summary>
    public OkrTarget Target { get; init; }

    /// <summary>The English text; empty when not stated.</summary>
    public string English { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>The Simplified Chinese text; empty when not stated.</summary>
    public string Chinese { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>Why it was suppressed; null where it was not.</summary>
    public string? Suppressed { get; init; }

    /// <summary>The fingerprint, by which it is known again in another run; empty when not stated.</summary>
    public string Fingerprint { get => field ?? ""; init => field = ValueText.Of(value); }
}
