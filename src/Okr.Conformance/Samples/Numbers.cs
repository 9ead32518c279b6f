namespace Okr.Conformance.Samples;

/// <summary>Decimals that a binary fraction, a money column or a careless parser does not keep.</summary>
internal static class Numbers
{
    public static IReadOnlyList<decimal> All { get; } =
    [
        0m, 1m, -1m, 0.1m, 0.7m, -0.000001m, 1.10m, 100.00m, 12345678901234567890.12345678m, 9007199254740993m,
        0.1234567890123456789012345678m, -1234567890123456789012345678m, 7.922816251426433759354395033m,
        0.0000000000000000000000000001m, decimal.MaxValue, decimal.MinValue,
    ];
}
