namespace Okr.Conventions;

/// <summary>How every convention test ends: with all violations at once, one a line.</summary>
internal static class Violations
{
    public static void AssertNone(IEnumerable<string> violations)
    {
        var found = violations.Order(StringComparer.Ordinal).ToList();
        if (found.Count > 0)
        {
            Assert.Fail($"{found.Count} violations:{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
        }
    }
}
