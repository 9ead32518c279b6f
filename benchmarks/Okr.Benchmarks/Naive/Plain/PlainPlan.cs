namespace Okr.Benchmarks.Naive.Plain;

/// <summary>The members of an <c>okr/1</c> document that a generated tenant has, as objects that a serializer fills without any ado.</summary>
internal sealed class PlainPlan
{
    public string? Format { get; set; }

    public List<PlainCycle>? Cycles { get; set; }

    public List<PlainUnit>? Units { get; set; }

    public List<PlainObjective>? Objectives { get; set; }

    /// <summary>A document as plain objects.</summary>
    public static PlainPlan Of(OkrDocument document) => new()
    {
        Format = Json.OkrJson.Format,
        Cycles = [.. document.Cycles.Select(PlainCycle.Of)],
        Units = [.. document.Units.Select(PlainUnit.Of)],
        Objectives = [.. document.Objectives.Select(PlainObjective.Of)],
    };
}
