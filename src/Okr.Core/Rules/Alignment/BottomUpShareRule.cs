namespace Okr.Rules;

/// <summary>OKR4008: of the objectives below the top, very few or nearly all are the units' own strategy.</summary>
/// <remarks>Only objectives that state their origin count, and only where most of them do: a link says whom an objective helps, and not whose idea it was.</remarks>
internal sealed class BottomUpShareRule : Rule
{
    private static readonly RuleOption<int> Least = RuleOption.WholeNumber(
        "least", 40, 0, 100, new("The least share of bottom-up objectives, in percent.", "自下而上目标的最低占比（百分比）。"));

    private static readonly RuleOption<int> Most = RuleOption.WholeNumber(
        "most", 70, 0, 100, new("The greatest share of bottom-up objectives, in percent.", "自下而上目标的最高占比（百分比）。"));

    private static readonly RuleOption<int> MinObjectives = RuleOption.WholeNumber(
        "minObjectives", 20, 1, 1_000_000, new("With fewer objectives that state their origin a share says nothing.", "说明了来源的目标少于该数量时不作判断。"));

    private static readonly RuleOption<IReadOnlyList<string>> SupportValues = RuleOption.Texts(
        "supportValues", ["supports", "支撑"], new("The values of the label that mean written in support of another.", "该标签中表示“为支撑其他目标而写”的取值。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4008"),
        Family = RuleFamily.Alignment,
        Title = new("Share of bottom-up objectives", "自下而上目标的占比"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["high"] = new()
            {
                Message = new(
                    "Of the {stated} objectives in {cycle} that state their origin, {share}% are the units' own strategy. Above {most}% ask whether the direction of the company still reaches the teams.",
                    "{cycle}中有 {stated} 个目标说明了来源，其中 {share}% 是各单元的自主策略。超过 {most}% 时，请确认公司的方向是否仍能传达到团队。"),
            },
            ["low"] = new()
            {
                Message = new(
                    "Of the {stated} objectives in {cycle} that state their origin, {share}% are the units' own strategy. Below {least}% ask teams what they would do that nobody above has asked for.",
                    "{cycle}中有 {stated} 个目标说明了来源，其中 {share}% 是各单元的自主策略。低于 {least}% 时，请问问团队：有哪些值得做而上级没有提出的事？"),
            },
        },
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.C,
        IsOfPlan = true,
        MethodRules = ["A-8"],
        Sources = ["Rick Klau, How Google sets goals (notes): about 60%", "John Doerr: roughly half"],
        Options = [Least, Most, MinObjectives, .. AlignmentAnswers.Options, SupportValues],
        Ascending = [Least, Most],
    };

    public override void Check(RuleContext context)
    {
        var (least, most, enough) = (context.Option(Least), context.Option(Most), context.Option(MinObjectives));
        foreach (var tally in Tally(context).Values)
        {
            if (tally.Stated < enough || tally.Stated * 2L < tally.All)
            {
                continue;
            }

            var share = CycleTally.Percent(tally.With, tally.Stated);
            if (share < least || share > most)
            {
                context.Report(
                    tally.Target,
                    [
                        new("case", share < least ? "low" : "high"),
                        new("cycle", tally.Name),
                        new("share", share),
                        new("stated", tally.Stated),
                        new("least", least),
                        new("most", most),
                    ]);
            }
        }
    }

    private static Dictionary<int, CycleTally> Tally(RuleContext context)
    {
        var (answers, above, supports) = (new AlignmentAnswers(context), new LevelsAbove(context), context.Option(SupportValues));
        var tallies = new Dictionary<int, CycleTally>();
        foreach (var objective in context.Objectives)
        {
            if (objective.Unit?.Level is not { } level || !above.HasAny(objective, level))
            {
                continue;
            }

            var cycle = context.Snapshot.ObjectiveCycles[objective.Index];
            if (!tallies.TryGetValue(cycle, out var tally))
            {
                tallies.Add(cycle, tally = new CycleTally(objective.Cycle));
            }

            var own = answers.IsAutonomous(objective.Record);
            tally.All++;
            tally.With += own ? 1 : 0;
            tally.Stated += own || objective.Record.Origin == Origin.Supports || answers.IsLabelled(objective.Record, supports) ? 1 : 0;
        }

        return tallies;
    }
}
