namespace Okr.Benchmarks.Running;

/// <summary>A way that takes minutes where there is more; the tables say that it was not measured there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlowAboveAttribute(int keyResults) : Attribute
{
    public int KeyResults { get; } = keyResults;
}
