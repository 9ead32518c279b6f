namespace Okr.Rules;

/// <summary>A change of one objective that can follow others: from the objective as it is to what it should be.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Change">A pure function.</param>
public sealed record ObjectiveEdit(ObjectiveId Objective, Func<Objective, Objective> Change);
