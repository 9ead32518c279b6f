namespace Okr.Rules;

/// <summary>OKR4015: most objectives of a level are neither aligned nor declared autonomous.</summary>
internal sealed class AlignmentShareRule : Rule
{
    private static readonly RuleOption<int> Least = RuleOption.WholeNumber(
        "least", 50, 0, 100, new("The least share of aligned or autonomous objectives of a level, in percent.", "某层级中已对齐或声明自主的目标的最低占比（百分比）。"));

    private static readonly RuleOption<int> MinObjectives = RuleOption.WholeNumber(
        "minObjectives", 10, 1, 1_000_000, new("With fewer objectives of the level a share says nothing.", "该层级的目标少于该数量时不作判断。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4015"),
        Family = RuleFamily.Alignment,
        Title = new("Level without alignment", "层级缺乏对齐"),
        Message = new(
            "Aligned or declared autonomous at {level} level in {cycle}: {count} of {total} objectives; {least}% are wanted, so that people can see how the level serves the one above. Set aside an hour in which its owners align them together.",
            "{cycle}中，{level}的 {total} 个目标里只有 {count} 个已对齐或声明自主，而要求为 {least}%，这样才能看出该层级如何服务于上级。请安排一小时，由各负责人一起完成对齐。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["A-15"],
        Sources = ["Tita's dashboard, which counts aligned objectives by level; the share is our own proposal"],
        Options = [Least, MinObjectives, .. AlignmentAnswers.Options],
    };

    public override void Check(RuleContext context)
    {
        var (least, enough) = (context.Option(Least), context.Option(MinObjectives));
        var (answers, above) = (new AlignmentAnswers(context), new LevelsAbove(context));
        var tallies = new Dictionary<(int Cycle, int Rank), CycleTally>();
        foreach (var objective in context.Objectives)
        {
            if (objective.Unit?.Level is not { } level || !above.HasAny(objective, level))
            {
                continue;
            }

            var key = (context.Snapshot.ObjectiveCycles[objective.Index], level.Rank);
            if (!tallies.TryGetValue(key, out var tally))
            {
                tallies.Add(key, tally = new CycleTally(objective.Cycle));
            }

            tally.All++;
            tally.With += answers.IsGiven(objective.Record) ? 1 : 0;
        }

        foreach (var ((_, rank), tally) in tallies)
        {
            if (tally.All >= enough && CycleTally.Percent(tally.With, tally.All) < least)
            {
                context.Report(
                    tally.Target,
                    [
                        new("level", RuleTerms.Level(context.Snapshot.Levels.Levels.First(level => level.Rank == rank))),
                        new("cycle", tally.Name),
                        new("count", tally.With),
                        new("total", tally.All),
                        new("least", least),
                    ]);
            }
        }
    }
}
