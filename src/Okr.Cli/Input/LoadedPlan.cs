using Okr.Reporting;

namespace Okr.Cli.Input;

/// <summary>One workspace, read from all plans that were named, with the policy to judge it by.</summary>
internal sealed record LoadedPlan
{
    public required OkrDocument Document { get; init; }

    public required OkrPolicy Policy { get; init; }

    /// <summary>Finds the line that a target came from.</summary>
    public required Func<OkrTarget, SarifPlace?> Locate { get; init; }

    /// <summary>The place of what has no line of its own: the first plan that was named.</summary>
    public required SarifPlace Elsewhere { get; init; }

    public OkrSnapshot Compile() => OkrSnapshot.Build(Document, Policy.Levels);
}
