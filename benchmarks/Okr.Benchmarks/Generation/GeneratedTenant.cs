namespace Okr.Generation;

/// <summary>A made-up tenant, with what was planted in it.</summary>
/// <param name="Document">Its records.</param>
/// <param name="Copies">The titles that were copied.</param>
public sealed record GeneratedTenant(OkrDocument Document, IReadOnlyList<PlantedCopy> Copies);
