namespace Okr.Rules;

/// <summary>OKR6016: a grade given by hand differs from the computed score, and nobody has said why.</summary>
internal sealed class GradeDiffersRule : Rule
{
    private static readonly RuleOption<decimal> Tolerance = RuleOption.Number(
        "tolerance", 0.1m, 0, 1, new("How far a grade may be from the computed score without a reason.", "人工评分与计算得分相差多少以内无需说明。"));

    private static readonly RuleOption<string> Label = RuleOption.Text(
        "label", "reason", new("The label that may hold the reason, for plans that have no member for it.", "可用来填写原因的标签名（适用于没有相应字段的计划）。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR6016"),
        Family = RuleFamily.Scoring,
        Title = new("Grade differs without a reason", "人工评分不同且没有说明"),
        Message = new(
            "The grade is {grade}, the computed score {score}, and nobody has said why they differ. Write the reason beside the grade, or correct one of the two.",
            "人工评分为 {grade}，计算得分为 {score}，但没有说明为何不同。请在评分旁写明原因，或更正其中之一。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        MethodRules = ["S-16"],
        Sources = ["Viva Goals, Closing OKRs, https://learn.microsoft.com/en-us/viva/goals/viva-goals-healthy-okr-program/close-okrs-overview"],
        Options = [Tolerance, Label],
    };

    public override void Check(RuleContext context)
    {
        var (tolerance, label) = (context.Option(Tolerance), context.Option(Label));
        foreach (var objective in context.Objectives.Where(objective => objective.Record.Grade is not null))
        {
            // Beside what the key results come to as they are graded: only the last step is the objective's own.
            Compare(objective.Target, objective.Record.Grade!, context.Scores.Of(objective).Score, objective.Record.Labels);
        }

        foreach (var keyResult in context.KeyResults.Where(keyResult => keyResult.Record.Grade is not null))
        {
            Compare(keyResult.Target, keyResult.Record.Grade!, context.Scores.Of(keyResult).Score, keyResult.Record.Labels);
        }

        void Compare(OkrTarget target, Grade grade, decimal? score, IReadOnlyDictionary<string, string> labels)
        {
            if (score is { } computed && Math.Abs(grade.Value - computed) > tolerance && string.IsNullOrWhiteSpace(grade.Reason) && !labels.Says(label))
            {
                context.Report(target, [new("grade", grade.Value), new("score", computed)]);
            }
        }
    }
}
