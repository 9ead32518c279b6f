using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>How numbers are made of a plan: one named choice for each question on which real systems disagree.</summary>
/// <remarks>
/// <c>new()</c> scores as <see cref="Google"/> does: key results from 0.0 to 1.0, their weighted mean as the objective's score, what nobody measured left
/// out, a hand-given grade before the computed score, colours after rounding to one decimal. Immutable and safe for use from any thread.
/// </remarks>
public sealed record ScoringPolicy : OkrNode
{
    /// <summary>Google's 0.0 to 1.0, the default.</summary>
    public static ScoringPolicy Google { get; } = new() { Name = "google" };

    /// <summary>The name under which reports speak of the policy; empty when not stated.</summary>
    public string Name { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>What the policy reproduces and what it leaves out, for people; empty when not stated.</summary>
    public string Note { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>How a metric becomes a score.</summary>
    public KeyResultPolicy KeyResults { get => field ?? KeyResultPolicy.Default; init => field = value == KeyResultPolicy.Default ? null : value; }

    /// <summary>How scores add up.</summary>
    public RollUpPolicy RollUp { get => field ?? RollUpPolicy.Default; init => field = value == RollUpPolicy.Default ? null : value; }

    /// <summary>How coarse scores are.</summary>
    public RoundingPolicy Rounding { get => field ?? RoundingPolicy.Default; init => field = value == RoundingPolicy.Default ? null : value; }

    /// <summary>Where the colours begin.</summary>
    public BandPolicy Bands { get => field ?? BandPolicy.Default; init => field = value == BandPolicy.Default ? null : value; }

    /// <summary>How much progress is expected by a day.</summary>
    public PacePolicy Pace { get => field ?? PacePolicy.Default; init => field = value == PacePolicy.Default ? null : value; }

    /// <summary>How progress becomes a status.</summary>
    public StatusPolicy Status { get => field ?? StatusPolicy.Default; init => field = value == StatusPolicy.Default ? null : value; }

    /// <summary>What a good score is, by ambition.</summary>
    public AmbitionPolicy Ambitions { get => field ?? AmbitionPolicy.Default; init => field = value == AmbitionPolicy.Default ? null : value; }

    /// <summary>The host's own kinds of metric and aggregations. They are code, so JSON does not carry them: give them when the policy is read.</summary>
    [JsonIgnore]
    public HostScoring Host { get => field ?? HostScoring.None; init => field = value == HostScoring.None ? null : value; }

    /// <summary>Everything that is out of range, has no effect or contradicts something else; empty for a sound policy.</summary>
    public IReadOnlyList<PolicyProblem> Validate() =>
    [
        .. KeyResults.Problems(),
        .. RollUp.Problems(Host),
        .. Rounding.Problems(),
        .. Bands.Problems(),
        .. Pace.Problems(),
        .. Status.Problems(),
        .. Ambitions.Problems(),
        .. Host.Problems(),
    ];
}
