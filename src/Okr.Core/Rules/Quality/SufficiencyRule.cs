namespace Okr.Rules;

/// <summary>OKR5012: nobody has said that the key results of a promise are enough to keep it.</summary>
/// <remarks>Only people can know, so it is off unless a host collects the answer.</remarks>
internal sealed class SufficiencyRule : Rule
{
    private static readonly RuleOption<string> Label = RuleOption.Text(
        "label", "sufficient", new("The label by which somebody confirms it; yes, true and 是 do.", "用来确认的标签名；取值 yes、true 或 是 表示确认。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5012"),
        Family = RuleFamily.Quality,
        Title = new("Sufficiency not confirmed", "未确认关键成果是否充分"),
        Message = new(
            "This objective is a promise. Nobody has confirmed that it is kept when all of its key results are reached. Ask what could still be missing, then set the label {label} to yes.",
            "该目标是承诺型目标，但没有人确认：全部关键成果达成时，目标是否必然达成。请想一想还缺什么，然后将标签 {label} 设为 yes。"),
        DefaultSeverity = Severity.Off,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-12"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook"],
        Options = [Label],
    };

    public override void Check(RuleContext context)
    {
        var label = context.Option(Label);
        foreach (var objective in context.Objectives)
        {
            if (objective.Record.Ambition == Ambition.Committed && !IsConfirmed(objective.Record.Labels, label))
            {
                context.Report(objective.Target, [new("label", label)]);
            }
        }
    }

    private static bool IsConfirmed(IReadOnlyDictionary<string, string> labels, string label) =>
        labels.TryGetValue(label, out var answer) && answer.Trim().ToUpperInvariant() is "YES" or "TRUE" or "是";
}
