namespace Okr.Rules;

/// <summary>OKR9008: a setting or a suppression is for a unit that is not there.</summary>
/// <remarks>A finding and no problem of the policy: units come and go, and a policy may serve several plans.</remarks>
internal sealed class UnknownUnitSettingRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR9008"),
        Family = RuleFamily.Integrity,
        Title = new("Setting for a unit that is not there", "设置指向不存在的单元"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["setting"] = new()
            {
                Message = new(
                    "A setting of {rule} is for unit '{unit}', which is not there, so it does nothing. Correct the id or remove the setting.",
                    "规则 {rule} 的一项设置指向不存在的单元“{unit}”，因此不起作用。请更正标识或删除该设置。"),
            },
            ["suppression"] = new()
            {
                Message = new(
                    "A suppression of {rule} is for unit '{unit}', which is not there, so it hides nothing. Correct the id or remove the suppression.",
                    "对规则 {rule} 的一项豁免指向不存在的单元“{unit}”，因此不起作用。请更正标识或删除该豁免。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
    };

    public override void Check(RuleContext context)
    {
        foreach (var setting in context.Rules.Settings)
        {
            Check(context, "setting", setting.Rule, setting.Unit);
        }

        foreach (var suppression in context.Rules.Suppressions)
        {
            Check(context, "suppression", suppression.Rule, suppression.Unit);
        }
    }

    private static void Check(RuleContext context, string name, RuleId rule, OrgUnitId? unit)
    {
        if (unit is { } id && context.Snapshot.Find(id) is null)
        {
            context.Report(default, [OkrTarget.Of(id)], [new("case", name), new("rule", rule.Value), new("unit", id.Value)]);
        }
    }
}
