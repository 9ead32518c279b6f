namespace Okr.Rules;

/// <summary>OKR3004: the owner of an initiative is not among those who may work on it.</summary>
/// <remarks>Silent where no members are named: then nobody is left out.</remarks>
internal sealed class ExecutionMembersRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR3004"),
        Family = RuleFamily.Execution,
        Title = new("Owner is no member", "负责人不在成员之列"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["notNamed"] = new()
            {
                Message = new(
                    "{owner} owns this initiative but is not among its members, who alone may change it. Add {owner} to the members, or name a member as the owner.",
                    "{owner} 负责该执行项，却不在其成员之列，而只有成员可以修改它。请把 {owner} 加为成员，或改由某位成员负责。"),
            },
            ["followsOnly"] = new()
            {
                Message = new(
                    "{owner} owns this initiative but only follows it: followers are told and cannot change anything. Make {owner} a member, or name a member as the owner.",
                    "{owner} 负责该执行项，却只是关注者：关注者只会收到通知，不能修改。请把 {owner} 改为成员，或改由某位成员负责。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["E-4"],
        Sources = ["Tita help, 如何使用Tita实践OKRs-E: internal members own and create, followers are only told"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var initiative in context.Initiatives)
        {
            var record = initiative.Record;
            if (record.Owner is not { } owner || record.Members.Contains(owner))
            {
                continue;
            }

            var onlyFollows = record.Followers.Contains(owner);
            if (onlyFollows || record.Members.Count > 0)
            {
                context.Report(initiative.Target, [new("case", onlyFollows ? "followsOnly" : "notNamed"), new("owner", owner.Value)]);
            }
        }
    }
}
