namespace Okr.Benchmarks.Running;

/// <summary>A class of benchmarks that compares the ways to do one job.</summary>
/// <param name="name">The name on the command line, and of its file of results.</param>
/// <param name="row">The row of the table of goals that it measures.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class JobAttribute(string name, string row) : Attribute
{
    public string Name { get; } = name;

    public string Row { get; } = row;
}
