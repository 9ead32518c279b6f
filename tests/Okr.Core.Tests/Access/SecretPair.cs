using Okr.Access;

namespace Okr.Core.Tests.Access;

/// <summary>Two workspaces that differ in nothing but what the viewer may not see.</summary>
public sealed record SecretPair(OkrDocument One, OkrDocument Other, Viewer Viewer, AccessPolicy Policy, int Hidden)
{
    public override string ToString() => $"{Viewer}\n{Policy}\n--- one\n{Workspaces.Describe(One)}\n--- other\n{Workspaces.Describe(Other)}";
}

/// <summary>A pair in which the numbers of what is hidden are equal.</summary>
public sealed record EqualNumbersPair(SecretPair Pair)
{
    public override string ToString() => Pair.ToString();
}
