namespace Okr.Rules;

/// <summary>OKR4101: a request to support an objective waits for its answer. Until then the link counts as alignment and carries no number.</summary>
/// <remarks>The age is known where the link says when it was asked for; that the time of the objective is over is known without.</remarks>
internal sealed class OpenRequestRule : Rule
{
    private static readonly RuleOption<int> MaxDays = RuleOption.WholeNumber(
        "maxDays", 7, 0, 366, new("How many days a request may wait.", "对齐申请最多可以等待几天。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4101"),
        Family = RuleFamily.Alignment,
        Title = new("Alignment request without an answer", "对齐申请未得到答复"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["changes"] = new()
            {
                Message = new(
                    "The owner of {parent} asked for changes before this objective may support it; the request of {since} is {days} days old. Make the changes and ask again, or withdraw the request.",
                    "{parent} 的负责人要求先修改，该目标才能与其对齐；申请提出于 {since}，已过 {days} 天。请修改后重新申请，或撤回申请。"),
            },
            ["ended"] = new()
            {
                Message = new(
                    "The request to support {parent} was never answered, and the time of this objective ended on {end}. Accept or decline it, so that the record is true.",
                    "支撑 {parent} 的申请一直没有答复，而该目标的时间已于 {end} 结束。请接受或拒绝，使记录属实。"),
            },
            ["waiting"] = new()
            {
                Message = new(
                    "The request to support {parent} has waited since {since}, {days} days; more than {max} hold up the team below. Ask its owner to accept, decline or request changes.",
                    "支撑 {parent} 的申请自 {since} 起已等待 {days} 天；超过 {max} 天会拖住下级团队。请其负责人接受、拒绝或要求修改。"),
            },
        },
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.D,
        Reach = RuleReach.Neighbours,
        IsOfPlan = true,
        MethodRules = ["A-1", "A-15"],
        Sources = ["OKRs Tool, which finds that cascades finished within one week do better; the age of a request is our own proposal"],
        Options = [MaxDays],
    };

    public override void Check(RuleContext context)
    {
        var snapshot = context.Snapshot;
        var max = context.Option(MaxDays);
        foreach (var child in context.Objectives)
        {
            if (child.Record.State == OkrState.Closed)
            {
                continue;
            }

            foreach (var number in snapshot.LinksUp[child.Index])
            {
                var link = snapshot.Links[number];
                if (!link.Record.IsOpen || link.Parent == child.Index || !snapshot.ObjectiveRecords[link.Parent].State.IsJudged())
                {
                    continue;
                }

                var days = link.Record.RequestedOn is { } asked ? context.Today.DayNumber - asked.DayNumber : 0;
                var isOver = child.End < context.Today;
                if (isOver || days > max)
                {
                    Report(context, child, link, isOver, days, max);
                }
            }
        }
    }

    private static void Report(RuleContext context, ObjectiveView child, ResolvedLink link, bool isOver, int days, int max)
    {
        var parent = link.ParentKeyResult < 0
            ? OkrTarget.Of(context.Snapshot.ObjectiveRecords[link.Parent].Id)
            : OkrTarget.Of(context.Snapshot.KeyResultRecords[link.ParentKeyResult].Id);
        context.Report(
            child.Target,
            [parent],
            isOver
                ? [new("case", "ended"), new("parent", parent.Id), new("end", child.End!.Value)]
                :
                [
                    new("case", link.Record.State == LinkState.ChangesRequested ? "changes" : "waiting"),
                    new("parent", parent.Id),
                    new("since", link.Record.RequestedOn!.Value),
                    new("days", days),
                    new("max", max),
                ]);
    }
}
