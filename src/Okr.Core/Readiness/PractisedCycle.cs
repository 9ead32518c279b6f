namespace Okr.Readiness;

/// <summary>At which scope a cycle was or is practised, as its objectives show.</summary>
/// <param name="Cycle">The cycle.</param>
/// <param name="Scope">The widest scope whose level has an objective that was worked on, pilots apart.</param>
public readonly record struct PractisedCycle(Cycle Cycle, PracticeScope Scope);
