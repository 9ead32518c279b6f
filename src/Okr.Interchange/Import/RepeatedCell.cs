namespace Okr.Interchange;

/// <summary>What a row says about a matter of its objective, kept until it can be compared.</summary>
internal readonly record struct RepeatedCell(PlanColumn Column, string Text, CellPlace Place);
