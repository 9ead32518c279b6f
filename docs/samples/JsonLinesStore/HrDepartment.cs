namespace Samples.JsonLinesStore;

/// <summary>A department as the host's HR system has it.</summary>
/// <param name="Code">Its code there.</param>
/// <param name="Name">Its name.</param>
/// <param name="ParentCode">The code of the department above; null for the company.</param>
/// <param name="People">How many people work in it.</param>
public sealed record HrDepartment(string Code, string Name, string? ParentCode, int People);
