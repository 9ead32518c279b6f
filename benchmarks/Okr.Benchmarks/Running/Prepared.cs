namespace Okr.Benchmarks.Running;

/// <summary>What the ways of a job compare, made and checked once a size instead of once a way.</summary>
internal static class Prepared
{
    private static readonly Dictionary<(Type, string), object> Things = [];
    private static int _keyResults;

    /// <summary>The thing of this type and name at a size; whatever belongs to another size is let go.</summary>
    public static T Of<T>(int keyResults, Func<T> make, string name = "")
        where T : class
    {
        if (keyResults != _keyResults)
        {
            Forget();
            _keyResults = keyResults;
        }

        if (!Things.TryGetValue((typeof(T), name), out var thing))
        {
            Things.Add((typeof(T), name), thing = make());
        }

        return (T)thing;
    }

    public static void Forget()
    {
        foreach (var thing in Things.Values.OfType<IDisposable>())
        {
            thing.Dispose();
        }

        Things.Clear();
    }
}
