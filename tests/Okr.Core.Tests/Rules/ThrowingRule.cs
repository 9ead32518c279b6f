using Okr.Rules;

namespace Okr.Core.Tests.Rules;

/// <summary>A host's rule that reports the workspace once and then fails.</summary>
internal sealed class ThrowingRule(Exception? failure = null) : Rule
{
    public override RuleDescriptor Descriptor { get; } = new() { Id = new("HOST1"), Title = new("Fails", "失败"), DefaultSeverity = Severity.Info };

    public override void Check(RuleContext context) => throw failure ?? new InvalidOperationException("secret of the host");
}
