namespace Okr.Conformance.Model;

/// <summary>A change of a model run before its expected version is known.</summary>
internal sealed record PlannedChange(RecordKey Key, bool IsRemoval, Expectation Expectation, OkrRecord Record)
{
    public override string ToString() => $"{(IsRemoval ? "remove" : "put")} {Key} expecting {Expectation}";
}
