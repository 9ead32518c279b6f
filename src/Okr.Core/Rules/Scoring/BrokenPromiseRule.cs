using Okr.Scoring;

namespace Okr.Rules;

/// <summary>OKR6006: a promise was not kept in full and nobody has said why, or is at risk and nobody has said so.</summary>
/// <remarks>An explanation is the reason of a grade, a check-in in words, or a label. Of an objective that is a promise as a whole the objective is accused; a promise
/// among other key results by itself. Whether a running one is at risk is asked only where check-ins are kept.</remarks>
internal sealed class BrokenPromiseRule : Rule
{
    private static readonly RuleOption<int> Days = RuleOption.WholeNumber(
        "days", 14, 0, 365, new("How many days old the words of a check-in may be; after the end, how many days before it they count.", "进展说明在多少天内有效；结束后则指结束前多少天起算。"));

    private static readonly RuleOption<string> Label = RuleOption.Text(
        "label", "explanation", new("The label that may explain a miss, for plans that have no member for it.", "可用来说明未达成原因的标签名（适用于没有相应字段的计划）。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR6006"),
        Family = RuleFamily.Scoring,
        Title = new("Broken promise without a word", "承诺未兑现且没有说明"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["broken"] = new()
            {
                Message = new(
                    "This was a promise and ended at {score}, and nobody has said why. Write down what happened and what will be done differently.",
                    "这是承诺型目标，最终得分 {score}，但没有说明原因。请写明发生了什么、今后如何改进。"),
            },
            ["atRisk"] = new()
            {
                Message = new(
                    "This is a promise, and at {score} it is at risk ({expected} was expected by today). Say so to those who rely on it, in the next check-in, and what would help.",
                    "这是承诺型目标，目前得分 {score}，而按计划应达到 {expected}，存在风险。请在下次更新进展时向依赖它的人说明，并提出需要的支持。"),
                DefaultSeverity = Severity.Info,
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        MethodRules = ["S-6"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook"],
        Options = [Days, Label],
    };

    public override void Check(RuleContext context)
    {
        var (days, label) = (context.Option(Days), context.Option(Label));
        var reports = new ReportDays(context.Snapshot);
        foreach (var objective in context.Objectives.Where(objective => objective.Record.Ambition == Ambition.Committed))
        {
            var score = context.Scores.Of(objective);
            if (Case(context, objective, objective.IsOver(context.Today), score.Verdict, score.Status, reports) is { } name
                && !IsExplained(objective, objective.Record.Grade, objective.Record.Labels))
            {
                Report(name, objective.Target, score.Counting, score.Expected);
            }
        }

        foreach (var keyResult in context.KeyResults.Where(keyResult => keyResult.Record.Ambition == Ambition.Committed && !keyResult.Record.IsGuardrail))
        {
            var (objective, record, score) = (keyResult.Objective, keyResult.Record, context.Scores.Of(keyResult));
            var isOver = record.State == OkrState.Closed || objective.IsOver(context.Today);
            if (objective.Record.Ambition != Ambition.Committed
                && Case(context, objective, isOver, score.Verdict, score.Status, reports) is { } name
                && !IsExplained(objective, record.Grade, record.Labels))
            {
                Report(name, keyResult.Target, score.Counting, score.Expected);
            }
        }

        bool IsExplained(ObjectiveView objective, Grade? grade, IReadOnlyDictionary<string, string> labels)
        {
            var since = objective.End is { } end && end < context.Today ? end : context.Today;
            return !string.IsNullOrWhiteSpace(grade?.Reason) || labels.Says(label) || reports.IsExplainedSince(objective, since.AddDays(-days));
        }

        void Report(string name, OkrTarget target, decimal? score, decimal? expected) =>
            context.Report(target, [new("case", name), new("score", RuleTerms.Score(score)), new("expected", RuleTerms.Score(expected))]);
    }

    private static string? Case(RuleContext context, ObjectiveView objective, bool isOver, AmbitionVerdict verdict, OkrStatus status, ReportDays reports) => isOver switch
    {
        true => verdict == AmbitionVerdict.Broken ? "broken" : null,
        false => status == OkrStatus.AtRisk && reports.IsKept && objective.IsRunning(context.Today) ? "atRisk" : null,
    };
}
