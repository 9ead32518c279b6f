namespace Okr.Interchange;

/// <summary>The words that stand for the values of an enumeration, the ones to recommend first.</summary>
internal sealed class NameTable<T>
    where T : struct
{
    private readonly (T Value, string Name)[] _names;

    /// <param name="entries">Each value with its names; the first name is the one that export writes.</param>
    public NameTable(params (T Value, string[] Names)[] entries)
    {
        _names = [.. entries.SelectMany(entry => entry.Names, (entry, name) => (entry.Value, name))];
        Expected = string.Join(", ", entries.Select(entry => entry.Names[0]));
    }

    /// <summary>The recommended words, for a remedy.</summary>
    public string Expected { get; }

    public T? Find(ReadOnlySpan<char> word)
    {
        foreach (var (value, name) in _names)
        {
            if (Names.AreSame(word, name))
            {
                return value;
            }
        }

        return null;
    }

    public string NameOf(T value) => Array.Find(_names, entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Name;
}
