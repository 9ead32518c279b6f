namespace Okr.Conventions;

/// <summary>A top-level type as its source file declares it; generic parameters left out.</summary>
internal sealed record DeclaredType(string Namespace, string Name, bool IsPublic);
