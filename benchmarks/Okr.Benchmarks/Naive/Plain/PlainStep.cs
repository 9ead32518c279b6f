namespace Okr.Benchmarks.Naive.Plain;

internal sealed class PlainStep
{
    public string? Title { get; set; }

    public bool? IsDone { get; set; }
}
