namespace Okr.Conformance.Tests;

public sealed class SeededRandomTests
{
    /// <summary>The first numbers of SplitMix64 from seed 1234567, as published with the algorithm's reference code.</summary>
    [Fact]
    public void It_gives_the_published_numbers()
    {
        var random = new SeededRandom(1234567);

        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL], Enumerable.Range(0, 5).Select(_ => random.NextBits()));
    }

    [Fact]
    public void Numbers_stay_below_their_bound_and_reach_all_of_it()
    {
        var random = new SeededRandom(7);

        Assert.Equal([0, 1, 2, 3, 4], Enumerable.Range(0, 500).Select(_ => random.Below(5)).Distinct().Order());
    }
}
