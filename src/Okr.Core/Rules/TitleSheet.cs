using System.Collections.Concurrent;
using Okr.Wording;

namespace Okr.Rules;

/// <summary>The titles of a snapshot, each read once a run however many rules look at it.</summary>
internal sealed class TitleSheet
{
    private const int ChunkSize = 4096;

    private readonly IReadOnlyList<ISentenceReader> _readers;
    private readonly TitleNotes[]? _objectives;
    private readonly TitleNotes[]? _keyResults;
    private readonly Dictionary<string, TitleNotes> _asked = new(StringComparer.Ordinal);

    public TitleSheet(OkrSnapshot snapshot, IReadOnlyList<ISentenceReader> hostReaders, int processors, CancellationToken cancellation, bool onlyWhenAsked = false)
    {
        _readers = [.. hostReaders, WordListReader.Chinese, WordListReader.English];
        if (onlyWhenAsked)
        {
            return;
        }

        _objectives = Notes(snapshot.ObjectiveRecords.Count, i => snapshot.ObjectiveRecords[i].Title, processors, cancellation);
        _keyResults = Notes(snapshot.KeyResultRecords.Count, i => snapshot.KeyResultRecords[i].Title, processors, cancellation);
    }

    public TitleNotes Of(ObjectiveView objective) => _objectives is { } all ? all[objective.Index] : Asked(objective.Record.Title);

    public TitleNotes Of(KeyResultView keyResult) => _keyResults is { } all ? all[keyResult.Index] : Asked(keyResult.Record.Title);

    /// <summary>What the first reader that takes the text understands of it; null where none does.</summary>
    public Sentence? Read(string text)
    {
        foreach (var reader in _readers)
        {
            if (reader.Reads(text))
            {
                return reader.Read(text);
            }
        }

        return null;
    }

    private TitleNotes Note(string title) => Read(title) is { } sentence ? new(sentence.Traits, sentence.Lead, IsRead: true) : default;

    // The rules of a small run take turns, on one thread.
    private TitleNotes Asked(string title) => _asked.TryGetValue(title, out var notes) ? notes : _asked[title] = Note(title);

    private TitleNotes[] Notes(int count, Func<int, string> title, int processors, CancellationToken cancellation)
    {
        var notes = new TitleNotes[count];
        Parallel.ForEach(
            count == 0 ? [] : Partitioner.Create(0, count, ChunkSize).GetDynamicPartitions(),
            new ParallelOptions { MaxDegreeOfParallelism = processors, CancellationToken = cancellation },
            range =>
            {
                for (var i = range.Item1; i < range.Item2; i++)
                {
                    notes[i] = Note(title(i));
                }
            });
        return notes;
    }
}
