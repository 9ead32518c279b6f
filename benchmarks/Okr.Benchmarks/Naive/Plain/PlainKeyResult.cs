namespace Okr.Benchmarks.Naive.Plain;

internal sealed class PlainKeyResult
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public PlainMetric? Metric { get; set; }

    public decimal? Weight { get; set; }

    public int? Confidence { get; set; }

    public PlainGrade? Grade { get; set; }

    public static PlainKeyResult Of(KeyResult keyResult) => new()
    {
        Id = keyResult.Id.Value,
        Title = keyResult.Title,
        Metric = keyResult.Metric is null ? null : PlainMetric.Of(keyResult.Metric),
        Weight = keyResult.Weight == default ? null : keyResult.Weight.Value,
        Confidence = (int?)keyResult.Confidence?.Value,
        Grade = keyResult.Grade is { } grade ? new() { Value = grade.Value } : null,
    };
}
