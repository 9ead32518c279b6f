namespace Okr.Rules;

/// <summary>OKR5004: a key result has a value or a grade, and nobody can see where it comes from.</summary>
/// <remarks>Off unless asked for: most plans keep their evidence elsewhere.</remarks>
internal sealed class EvidenceRule : Rule
{
    private static readonly RuleOption<string> Label = RuleOption.Text(
        "label", "evidence", new("The label that holds the link or the source.", "存放链接或数据来源的标签名。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5004"),
        Family = RuleFamily.Quality,
        Title = new("Evidence not named", "没有注明依据"),
        Message = new(
            "This key result has a value, but nothing shows where it comes from. Put a link or the name of the source into the label {label}, so that anybody can check it.",
            "该关键成果已有数值，但没有注明来源。请在标签 {label} 中写入链接或数据来源，让任何人都能核实。"),
        DefaultSeverity = Severity.Off,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        MethodRules = ["Q-4"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook"],
        Options = [Label],
    };

    public override void Check(RuleContext context)
    {
        var label = context.Option(Label);
        foreach (var keyResult in context.KeyResults)
        {
            if ((keyResult.Record.Grade is not null || keyResult.Record.Metric?.IsMeasured == true) && !keyResult.Record.Labels.IsFilled(label))
            {
                context.Report(keyResult.Target, [new("label", label)]);
            }
        }
    }
}
