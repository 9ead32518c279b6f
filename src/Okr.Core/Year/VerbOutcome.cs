namespace Okr.Year;

/// <summary>What a verb comes to: changes to commit, or every reason why there are none.</summary>
public sealed record VerbOutcome
{
    /// <summary>The changes, with the versions of the snapshot expected; empty where the verb is refused, and where everything is already as asked.</summary>
    public IReadOnlyList<OkrChange> Changes { get => field ?? []; init => field = ValueList<OkrChange>.Of(value); }

    /// <summary>Why the verb is refused, every reason at once; empty where it is not.</summary>
    public IReadOnlyList<Refusal> Refusals { get => field ?? []; init => field = ValueList<Refusal>.Of(value); }

    /// <summary>Whether the changes may be committed.</summary>
    public bool IsAllowed => Refusals.Count == 0;

    internal static VerbOutcome Of(params IReadOnlyList<OkrChange> changes) => new() { Changes = changes };

    internal static VerbOutcome No(params IReadOnlyList<Refusal> refusals) => new() { Refusals = refusals };
}
