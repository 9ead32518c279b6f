using System.Collections.Immutable;

namespace Okr;

/// <summary>The versions of the records of a document. Those after a commit share all but what it wrote.</summary>
internal sealed class RecordVersions
{
    private readonly Dictionary<RecordKey, long> _read;
    private readonly ImmutableDictionary<RecordKey, long> _written;

    /// <summary>The versions as they were read; nobody may change the dictionary any more.</summary>
    public RecordVersions(Dictionary<RecordKey, long> read)
        : this(read, ImmutableDictionary<RecordKey, long>.Empty)
    {
    }

    private RecordVersions(Dictionary<RecordKey, long> read, ImmutableDictionary<RecordKey, long> written) => (_read, _written) = (read, written);

    /// <summary>The version of a record; <see cref="OkrVersion.New"/> where there is none.</summary>
    public long Of(RecordKey key) => _written.TryGetValue(key, out var version) ? version : _read.GetValueOrDefault(key, OkrVersion.New);

    /// <summary>The versions after a commit.</summary>
    public RecordVersions After(IReadOnlyList<OkrChange> changes, long sequence)
    {
        var written = _written.SetItems(changes.Select(change => KeyValuePair.Create(change.Key, change is OkrChange.Put ? sequence : OkrVersion.New)));
        return written.Count <= 1024 + (_read.Count / 8) ? new(_read, written) : new(Merge(written));
    }

    private Dictionary<RecordKey, long> Merge(ImmutableDictionary<RecordKey, long> written)
    {
        var merged = new Dictionary<RecordKey, long>(_read);
        foreach (var (key, version) in written)
        {
            if (version == OkrVersion.New)
            {
                merged.Remove(key);
            }
            else
            {
                merged[key] = version;
            }
        }

        return merged;
    }
}
