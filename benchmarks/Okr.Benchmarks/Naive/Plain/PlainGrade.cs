namespace Okr.Benchmarks.Naive.Plain;

internal sealed class PlainGrade
{
    public decimal Value { get; set; }
}
