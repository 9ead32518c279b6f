namespace Okr.Benchmarks.Naive.Plain;

internal sealed class PlainCycle
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public DateOnly? Start { get; set; }

    public DateOnly? End { get; set; }

    public string? Parent { get; set; }

    public static PlainCycle Of(Cycle cycle) => new() { Id = cycle.Id.Value, Name = cycle.Name, Start = cycle.Start, End = cycle.End, Parent = cycle.Parent?.Value };
}
