namespace Okr;

/// <summary>A number that was made of what the reader may not see, kept so that the numbers above it still add up.</summary>
/// <remarks>Only a redacted document has it (see <see cref="Access.Redaction"/>): it takes the place of what the scoring policy would compute from the parts that are
/// left. It is no record of a workspace; do not store it.</remarks>
public sealed record Withheld : OkrNode
{
    /// <summary>The score, with six decimals; null where there is none.</summary>
    public decimal? Score { get; init; }

    /// <summary>The score as if nobody had graded; null where there is none, and for a key result, which has one score.</summary>
    public decimal? Progress { get; init; }

    /// <summary>Whether the number is all that there is: the record stands for an objective that the reader may not see, and no rule judges it.</summary>
    public bool IsPlaceholder { get; init; }
}
