using Okr.Storage;

namespace Okr.Conformance;

/// <summary>The kit's own assertions: it works in every test framework because it needs none.</summary>
internal static class Check
{
    public static void That(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new ConformanceException(otherwise);
        }
    }

    public static void Equal<T>(T expected, T actual, string what) =>
        That(EqualityComparer<T>.Default.Equals(expected, actual), $"{what}: expected {Show(expected)}, got {Show(actual)}.");

    public static void Same<T>(IEnumerable<T> expected, IEnumerable<T> actual, string what)
    {
        var (left, right) = (expected.ToList(), actual.ToList());
        var shared = Math.Min(left.Count, right.Count);
        for (var i = 0; i < shared; i++)
        {
            Equal(left[i], right[i], $"{what}, item {i + 1}");
        }

        That(left.Count == right.Count, $"{what}: expected {left.Count} item(s), got {right.Count}; the first one apart is {Show((left.Count > shared ? left : right).Skip(shared).FirstOrDefault())}.");
    }

    /// <summary>The same records with the same versions, in whichever order.</summary>
    public static void SameRecords(IEnumerable<StoredRecord> expected, IEnumerable<StoredRecord> actual, string what) =>
        Same(expected.OrderBy(stored => stored.Record.Key), actual.OrderBy(stored => stored.Record.Key), what);

    /// <summary>Every record reads back equal to what was put; versions are another promise.</summary>
    public static void ReadsBack(IEnumerable<OkrRecord> put, IEnumerable<StoredRecord> read) =>
        Same(put.OrderBy(record => record.Key), read.Select(stored => stored.Record).OrderBy(record => record.Key), "Records read back");

    public static Task<TException> ThrowsAsync<TException>(Func<ValueTask<CommitReceipt>> call, string what)
        where TException : Exception => ThrowsAsync<TException>(() => call().AsTask(), what);

    /// <summary>The call must end in this exception.</summary>
    public static async Task<TException> ThrowsAsync<TException>(Func<Task> call, string what)
        where TException : Exception
    {
        try
        {
            await call().ConfigureAwait(false);
        }
        catch (TException expected)
        {
            return expected;
        }

        throw new ConformanceException($"{what}: expected {typeof(TException).Name}, and it went through.");
    }

    private static string Show<T>(T value) => value switch
    {
        null => "nothing",
        StoredRecord stored => $"version {stored.Version} of {Show(stored.Record)}",
        OkrRecord record => Shorten($"{record}"),
        CommittedChanges committed => Shorten($"commit {committed.Sequence} {committed.Commit} with {string.Join(", ", committed.Commit.Changes.Select(Show))}"),
        OkrChange.Put put => $"put of {Show(put.Record)} expecting {put.Expected}",
        _ => Shorten($"{value}"),
    };

    private static string Shorten(string text) => text.Length <= 600 ? text : string.Concat(text.AsSpan(0, 600), "…");
}
