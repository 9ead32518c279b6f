namespace Okr.Benchmarks.Naive.Plain;

internal sealed class PlainObjective
{
    public string? Id { get; set; }

    public string? Cycle { get; set; }

    public string? Unit { get; set; }

    public string? Title { get; set; }

    public string? Owner { get; set; }

    public string? Ambition { get; set; }

    public List<PlainKeyResult>? KeyResults { get; set; }

    public List<PlainLink>? AlignsTo { get; set; }

    public static PlainObjective Of(Objective objective) => new()
    {
        Id = objective.Id.Value,
        Cycle = objective.Cycle.Value,
        Unit = objective.Unit.Value,
        Title = objective.Title,
        Owner = objective.Owner?.Value,
        Ambition = PlainName.Of(objective.Ambition),
        KeyResults = [.. objective.KeyResults.Select(PlainKeyResult.Of)],
        AlignsTo = objective.AlignsTo.Count == 0 ? null : [.. objective.AlignsTo.Select(PlainLink.Of)],
    };
}
