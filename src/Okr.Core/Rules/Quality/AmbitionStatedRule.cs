namespace Okr.Rules;

/// <summary>OKR5015: nobody has said whether a full score is a promise or a stretch, neither on the objective nor on all of its key results.</summary>
internal sealed class AmbitionStatedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5015"),
        Family = RuleFamily.Quality,
        Title = new("Ambition not stated", "未说明承诺型或挑战型"),
        Message = new(
            "It is not said whether this objective is a promise or a stretch, so 0.7 may be a good result or a broken promise. State committed, aspirational or learning.",
            "没有说明该目标是承诺型还是挑战型，0.7 分因此可能是好成绩，也可能是没有兑现承诺。请注明 committed（承诺型）、aspirational（挑战型）或 learning（学习型）。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.A,
        IsOfPlan = true,
        MethodRules = ["Q-15", "Q-T1"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook"],
    };

    public override void Check(RuleContext context)
    {
        var stated = new int[context.Snapshot.ObjectiveRecords.Count];
        var notStated = new int[stated.Length];
        foreach (var keyResult in context.KeyResults)
        {
            (keyResult.Record.Ambition == Ambition.NotStated ? notStated : stated)[keyResult.Objective.Index]++;
        }

        foreach (var objective in context.Objectives)
        {
            var byKeyResults = stated[objective.Index] > 0 && notStated[objective.Index] == 0;
            if (objective.Record.Ambition == Ambition.NotStated && !byKeyResults)
            {
                context.Report(objective.Target);
            }
        }
    }
}
