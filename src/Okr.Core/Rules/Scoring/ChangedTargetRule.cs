namespace Okr.Rules;

/// <summary>OKR6014: the target or baseline of a key result was changed after its time was over, or while it ran and without a reason.</summary>
/// <remarks>A change before the start is planning. A change with a reason is fine: both metrics are kept, and the score sheet grades against both.</remarks>
internal sealed class ChangedTargetRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR6014"),
        Family = RuleFamily.Scoring,
        Title = new("Target changed", "目标值被更改"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["afterEnd"] = new()
            {
                Message = new(
                    "The measure of this key result was changed on {on}, after its end. Grade it against both: {before} as it was, {now} as it is now.",
                    "该关键成果的衡量标准在结束之后（{on}）被更改。请按两者分别评分：原标准 {before}，现标准 {now}。"),
            },
            ["noReason"] = new()
            {
                Message = new(
                    "The measure of this key result was changed on {on}, while it ran, and nobody has said why. Write the reason down, and grade it against both: {before} as it was, {now} as it is now.",
                    "该关键成果的衡量标准在执行期间（{on}）被更改，但没有说明原因。请补充原因，并按两者分别评分：原标准 {before}，现标准 {now}。"),
                DefaultSeverity = Severity.Info,
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.B,
        Reach = RuleReach.Objective,
        MethodRules = ["S-14"],
        Sources = ["product-on-purpose/pm-skills, measure-okr-grader: keep both and grade against both"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var keyResult in context.KeyResults)
        {
            var revisions = keyResult.Record.Revisions;
            for (var i = revisions.Count - 1; i >= 0; i--)
            {
                if (CaseOf(revisions[i], keyResult) is { } name)
                {
                    var before = context.Scores.OfRevisions(keyResult)[i].Score;
                    context.Report(
                        keyResult.Target,
                        [
                            new("case", name),
                            new("on", DayOf(revisions[i])),
                            new("before", RuleTerms.Score(before)),
                            new("now", RuleTerms.Score(context.Scores.Of(keyResult).Score)),
                        ]);
                    break;
                }
            }
        }
    }

    private static string? CaseOf(MetricRevision revision, KeyResultView keyResult)
    {
        var day = DayOf(revision);
        if (day > keyResult.End)
        {
            return "afterEnd";
        }

        return day > keyResult.Objective.Start && string.IsNullOrWhiteSpace(revision.Reason) ? "noReason" : null;
    }

    private static DateOnly DayOf(MetricRevision revision) => DateOnly.FromDateTime(revision.ChangedAt.DateTime);
}
