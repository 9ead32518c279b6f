namespace Okr.Benchmarks.Naive.Plain;

internal sealed class PlainLink
{
    public string? Parent { get; set; }

    public string? ParentKeyResult { get; set; }

    public string? Kind { get; set; }

    public string? State { get; set; }

    public static PlainLink Of(AlignmentLink link) => new()
    {
        Parent = link.Parent.Value,
        ParentKeyResult = link.ParentKeyResult?.Value,
        Kind = PlainName.Of(link.Kind),
        State = PlainName.Of(link.State),
    };
}
