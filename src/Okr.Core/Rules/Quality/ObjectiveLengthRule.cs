namespace Okr.Rules;

/// <summary>OKR5802: an objective does not fit on one line, so nobody will know it by heart.</summary>
internal sealed class ObjectiveLengthRule : Rule
{
    private static readonly RuleOption<int> Max = RuleOption.WholeNumber(
        "max", 120, 20, 1000, new("How long an objective may be; a Chinese character counts as two.", "目标最多有多长；一个汉字按两个字符计算。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5802"),
        Family = RuleFamily.Quality,
        Title = new("Objective longer than a line", "目标超过一行"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["length"] = new()
            {
                Message = new(
                    "This objective is {length} characters long; {max} fit on a line that people remember. Keep the intent, and move the rest to key results or a note.",
                    "该目标长度为 {length}（一个汉字按 2 计），便于记住的一行最多为 {max}。请保留意图，把其余内容放到关键成果或说明中。"),
            },
            ["lines"] = new()
            {
                Message = new(
                    "This objective takes {lines} lines. Write one that fits on a single line, and move the rest to key results or a note.",
                    "该目标占了 {lines} 行。请写成一行，把其余内容放到关键成果或说明中。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-L2"],
        Sources = ["Google's OKR Playbook, litmus tests, https://www.whatmatters.com/resources/google-okr-playbook"],
        Options = [Max],
    };

    public override void Check(RuleContext context)
    {
        var max = context.Option(Max);
        foreach (var objective in context.Objectives)
        {
            var title = objective.Record.Title.AsSpan().Trim();
            var lines = 1 + title.Count('\n');
            if (lines > 1)
            {
                context.Report(objective.Target, [new("case", "lines"), new("lines", lines)]);
            }
            else if (title.Length * 2 > max && Width(title) is var length && length > max)
            {
                context.Report(objective.Target, [new("case", "length"), new("length", length), new("max", max)]);
            }
        }
    }

    /// <summary>The width as an editor shows it: signs of East Asian scripts take two columns.</summary>
    private static int Width(ReadOnlySpan<char> title)
    {
        var width = 0;
        foreach (var letter in title)
        {
            width += letter is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60' ? 2 : 1;
        }

        return width;
    }
}
