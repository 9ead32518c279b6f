namespace Okr.Rules;

/// <summary>States the ambition of an objective: that of its key results where they agree, otherwise a stretch or a promise to choose from.</summary>
internal sealed class AmbitionFixer : Fixer
{
    public override IReadOnlyList<RuleId> Rules { get; } = [new("OKR5015")];

    public override LocalizedText Does { get; } = new(
        "State the ambition: that of the key results where they agree, otherwise aspirational or committed to choose from.",
        "注明目标类型：关键成果一致时沿用其类型，否则在挑战型和承诺型中选择。");

    public override IEnumerable<Fix> Of(Finding finding, OkrSnapshot snapshot)
    {
        if (TargetOf(finding, snapshot) is not { } objective)
        {
            return [];
        }

        var stated = objective.Record.KeyResults.Select(keyResult => keyResult.Ambition).Where(ambition => ambition != Ambition.NotStated).Distinct().ToList();
        return stated.Count == 1
            ? [State(finding, objective, stated[0], isProposal: false)]
            : [State(finding, objective, Ambition.Aspirational, isProposal: true), State(finding, objective, Ambition.Committed, isProposal: true)];
    }

    private static Fix State(Finding finding, ObjectiveView objective, Ambition ambition, bool isProposal) => new()
    {
        Finding = finding,
        Title = ambition switch
        {
            Ambition.Committed => new("State that it is a promise (committed)", "注明为承诺型（committed）"),
            Ambition.Learning => new("State that it is for learning (learning)", "注明为学习型（learning）"),
            _ => new("State that it is a stretch (aspirational)", "注明为挑战型（aspirational）"),
        },
        IsProposal = isProposal,
        Edits = [new(objective.Record.Id, record => record with { Ambition = ambition })],
    };
}
