using Ardalis.GuardClauses;
using Okr.Year;

namespace Okr;

/// <summary>A verb of the working year was refused. Nothing was written.</summary>
public sealed class OkrRefusedException : Exception
{
    /// <summary>Refuses a verb.</summary>
    /// <param name="refusals">Every reason at once.</param>
    /// <exception cref="ArgumentException">The list is null or empty.</exception>
    public OkrRefusedException(IReadOnlyList<Refusal> refusals)
        : base("Nothing was written:" + string.Concat(Guard.Against.NullOrEmpty(refusals).Select(refusal => $"{Environment.NewLine}  {refusal.Message.English}"))) => Refusals = [.. refusals];

    /// <summary>Every reason, in both languages and with what is possible instead.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }
}
