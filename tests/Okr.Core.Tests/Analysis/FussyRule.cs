using Okr.Rules;

namespace Okr.Core.Tests.Analysis;

/// <summary>A host's rule about one objective at a time that fails on some titles.</summary>
internal sealed class FussyRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("HOST0001"),
        Title = new("Titles are calm.", "标题平和。"),
        Message = new("Calm it.", "请平和。"),
        DefaultSeverity = Severity.Warning,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
    };

    public override void Check(RuleContext context)
    {
        foreach (var objective in context.Objectives)
        {
            if (objective.Record.Title.StartsWith("boom", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("Too loud.");
            }

            context.Report(objective.Target);
        }
    }
}
