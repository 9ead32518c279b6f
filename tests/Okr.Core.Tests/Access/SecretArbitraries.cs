using FsCheck;
using FsCheck.Fluent;

namespace Okr.Core.Tests.Access;

/// <summary>The generators of pairs of workspaces that look the same to one viewer.</summary>
public static class SecretArbitraries
{
    public static Arbitrary<SecretPair> Pairs() => Arb.From(Makers(isBroken: true).Select(maker => maker.MakeFree()));

    public static Arbitrary<EqualNumbersPair> EqualNumbers() => Arb.From(Makers(isBroken: false).Select(maker => new EqualNumbersPair(maker.MakeOfEqualNumbers())));

    private static Gen<SecretMaker> Makers(bool isBroken) =>
        Gen.Choose(0, int.MaxValue - 1).SelectMany(seed => Gen.Choose(1, 25).Select(size => new SecretMaker(seed, size, isBroken && seed % 3 == 0)));
}
