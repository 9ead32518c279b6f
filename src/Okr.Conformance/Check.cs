using System.Text;
using Okr.Json;
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

    public static void Equal<T>(T expected, T actual, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            var (left, right) = Window(Show(expected), Show(actual));
            throw new ConformanceException($"{what}: expected {left}, got {right}.");
        }
    }

    public static void Same<T>(IEnumerable<T> expected, IEnumerable<T> actual, string what)
    {
        var (left, right) = (expected.ToList(), actual.ToList());
        var shared = Math.Min(left.Count, right.Count);
        for (var i = 0; i < shared; i++)
        {
            Equal(left[i], right[i], $"{what}, item {i + 1}");
        }

        That(left.Count == right.Count, $"{what}: expected {left.Count} item(s), got {right.Count}; the first one apart is {Window(Show((left.Count > shared ? left : right).Skip(shared).FirstOrDefault()), "").Left}.");
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
        OkrRecord record => $"{record.Key.Kind} {Json(() => OkrRecordJson.Write(record), record)}",
        CommittedChanges committed => $"commit {committed.Sequence} {Show(committed.Commit)}",
        OkrCommit commit => Json(() => OkrCommitJson.Write(commit), commit),
        _ => $"{value}",
    };

    private static string Json(Func<byte[]> write, object otherwise)
    {
        try
        {
            return Encoding.UTF8.GetString(write());
        }
        catch (ArgumentException)
        {
            // A text that no JSON can keep.
            return $"{otherwise}";
        }
    }

    /// <summary>The two texts, or what is around their first difference where they are long.</summary>
    private static (string Left, string Right) Window(string left, string right)
    {
        const int Before = 60, Length = 300;
        var start = left.Length <= Length && right.Length <= Length ? 0 : Math.Max(0, left.AsSpan().CommonPrefixLength(right) - Before);
        return (Cut(left), Cut(right));

        string Cut(string text)
        {
            var from = Math.Min(start, text.Length);
            var to = Math.Min(text.Length, from + Length);
            return $"{(from > 0 ? "…" : "")}{text[from..to]}{(to < text.Length ? "…" : "")}";
        }
    }
}
