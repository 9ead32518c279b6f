namespace Okr.Benchmarks.Running;

/// <summary>A job that has facts to tell beside its times.</summary>
internal interface IHasFacts
{
    /// <summary>The facts at the size that is set; called once for each size, after preparation.</summary>
    IEnumerable<Fact> Facts();
}
