namespace Okr.Year;

/// <summary>A report that fits, whole, with what it is about.</summary>
internal readonly record struct TakenCheckIn(CheckIn CheckIn, ObjectiveView Objective, KeyResultView? KeyResult);
