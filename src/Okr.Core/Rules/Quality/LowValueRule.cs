namespace Okr.Rules;

/// <summary>OKR5905: nobody has said whom an objective is good for.</summary>
/// <remarks>Off unless asked for: most plans say it in the sentence, which only people can judge.</remarks>
internal sealed class LowValueRule : Rule
{
    private static readonly RuleOption<string> Label = RuleOption.Text(
        "label", "value", new("The label that says whom the objective is good for.", "说明目标对谁有价值的标签名。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5905"),
        Family = RuleFamily.Quality,
        Title = new("Value not stated", "价值未说明"),
        Message = new(
            "This objective supports no other, and it is not said whom it is good for. If nobody would miss it, drop it; else align it or name the gain in the label {label}.",
            "该目标没有支撑其他目标，也没有说明对谁有价值。如果没有人会在意，请放弃它；否则请将其对齐，或在标签 {label} 中写明价值。"),
        DefaultSeverity = Severity.Off,
        Evidence = EvidenceGrade.A,
        IsOfPlan = true,
        MethodRules = ["Q-T5"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook"],
        Options = [Label],
    };

    public override void Check(RuleContext context)
    {
        var label = context.Option(Label);
        var supports = new bool[context.Snapshot.ObjectiveRecords.Count];
        foreach (var (child, _) in context.AlignedPairs)
        {
            supports[child.Index] = true;
        }

        foreach (var objective in context.Objectives)
        {
            if (!supports[objective.Index] && !objective.Record.Labels.IsFilled(label))
            {
                context.Report(objective.Target, [new("label", label)]);
            }
        }
    }
}
