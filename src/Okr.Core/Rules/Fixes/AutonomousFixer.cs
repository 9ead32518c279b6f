namespace Okr.Rules;

/// <summary>Declares an objective that supports nothing to be its unit's own strategy.</summary>
internal sealed class AutonomousFixer : Fixer
{
    public override IReadOnlyList<RuleId> Rules { get; } = [new("OKR4014")];

    public override LocalizedText Does { get; } = new("Declare the objective the unit's own strategy.", "将该目标声明为本单元的自主策略。");

    public override IEnumerable<Fix> Of(Finding finding, OkrSnapshot snapshot)
    {
        if (TargetOf(finding, snapshot) is { } objective)
        {
            // Whether it is one, or should rather be aligned, only the unit knows.
            yield return new Fix
            {
                Finding = finding,
                Title = new("Declare it the unit's own strategy (origin: autonomous)", "声明为本单元的自主策略（origin: autonomous）"),
                IsProposal = true,
                Edits = [new(objective.Record.Id, record => record with { Origin = Origin.Autonomous })],
            };
        }
    }
}
