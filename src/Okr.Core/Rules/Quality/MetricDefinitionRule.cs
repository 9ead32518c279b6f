namespace Okr.Rules;

/// <summary>OKR5806: nobody has said how a number is counted.</summary>
/// <remarks>Off unless asked for: few plans keep definitions beside the key result.</remarks>
internal sealed class MetricDefinitionRule : Rule
{
    private static readonly RuleOption<string> Label = RuleOption.Text(
        "label", "definition", new("The label that says how the number is counted.", "说明统计口径的标签名。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5806"),
        Family = RuleFamily.Quality,
        Title = new("Counting not defined", "统计口径未说明"),
        Message = new(
            "It is not said how this number is counted: who is in it, over which time, from which source. Write it into the label {label}.",
            "没有说明这个数字的统计口径：包括哪些对象、统计多长时间、数据来自哪里。请写入标签 {label}。"),
        DefaultSeverity = Severity.Off,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-L6"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook"],
        Options = [Label],
    };

    public override void Check(RuleContext context)
    {
        var label = context.Option(Label);
        foreach (var keyResult in context.KeyResults)
        {
            if (keyResult.Record.Metric is NumericMetric or BoundMetric && !keyResult.Record.Labels.IsFilled(label))
            {
                context.Report(keyResult.Target, [new("label", label)]);
            }
        }
    }
}
