namespace Okr.Benchmarks.Naive.Plain;

internal sealed class PlainUnit
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Level { get; set; }

    public string? Parent { get; set; }

    public static PlainUnit Of(OrgUnit unit) => new() { Id = unit.Id.Value, Name = unit.Name, Level = unit.Level.Value, Parent = unit.Parent?.Value };
}
