using Okr.Rules;

namespace Okr.Core.Tests.Analysis;

/// <summary>A host's rule, simple enough for tests of what stands on rules: an objective without a title is an error.</summary>
internal sealed class UntitledRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("TEST1"),
        Title = new("Title", "标题"),
        Message = new("The objective has no title.", "目标没有标题。"),
        DefaultSeverity = Severity.Error,
    };

    public override void Check(RuleContext context)
    {
        foreach (var objective in context.Snapshot.Objectives.Where(objective => objective.Record.Title.Length == 0))
        {
            context.Report(objective.Target);
        }
    }
}
