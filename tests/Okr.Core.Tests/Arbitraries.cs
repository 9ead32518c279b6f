using FsCheck;
using FsCheck.Fluent;

namespace Okr.Core.Tests;

/// <summary>A whole workspace whose references all lead somewhere and whose ids are unique.</summary>
public sealed record SoundWorkspace(OkrDocument Document)
{
    public override string ToString() => Workspaces.Describe(Document);
}

/// <summary>A whole workspace that may hold dangling references, duplicate and missing ids, and loops of units, cycles and objectives.</summary>
public sealed record AnyWorkspace(OkrDocument Document)
{
    public override string ToString() => Workspaces.Describe(Document);
}

/// <summary>The generators that property tests share: <c>[Property(Arbitrary = [typeof(Arbitraries)])]</c>.</summary>
public static class Arbitraries
{
    public static Arbitrary<SoundWorkspace> Sound() => Arb.From(
        Documents(isBroken: false).Select(document => new SoundWorkspace(document)),
        workspace => Workspaces.Shrink(workspace.Document).Select(document => new SoundWorkspace(document)));

    public static Arbitrary<AnyWorkspace> Any() => Arb.From(
        Gen.Elements(true, true, false).SelectMany(isBroken => Documents(isBroken)).Select(document => new AnyWorkspace(document)),
        workspace => Workspaces.Shrink(workspace.Document).Select(document => new AnyWorkspace(document)));

    private static Gen<OkrDocument> Documents(bool isBroken) =>
        Gen.Choose(0, int.MaxValue - 1).SelectMany(seed => Gen.Choose(0, 40).Select(size => new WorkspaceMaker(seed, size, isBroken).Make()));
}
