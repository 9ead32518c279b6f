namespace Okr.Reporting;

/// <summary>The name of something that is counted: English has two forms, Chinese a measure word.</summary>
internal sealed record Noun(string One, string Many, string Chinese)
{
    public Quantity Times(int number) => new(number, this);
}
