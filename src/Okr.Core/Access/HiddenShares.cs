using Okr.Alignment;
using Okr.Scoring;

namespace Okr.Access;

/// <summary>Keeps in visible objectives and key results what they take from hidden ones, so that their numbers are those of the whole workspace.</summary>
/// <remarks>Compared are numbers alone: where the parts that are left already come to the number of the whole, nothing says whether there are others.</remarks>
internal sealed class HiddenShares
{
    private readonly ScoreColumns _whole;
    private readonly ScoreContext _redacted;
    private readonly Dictionary<int, Objective> _changed = [];

    private HiddenShares(ScoreContext whole, ScoreContext redacted) => (_whole, _redacted) = (whole.Columns, redacted);

    /// <summary>The redacted snapshot, in which every objective that is seen scores as in the whole.</summary>
    public static OkrSnapshot KeptIn(OkrSnapshot redacted, ScoreContext whole, SeenRecords seen)
    {
        var context = new ScoreContext(AlignmentGraph.Of(redacted), whole.Policy, new ScoreColumns(redacted, whole.Policy));
        var shares = new HiddenShares(whole, context);
        var builder = new SheetBuilder(context);
        foreach (var objective in context.Alignment.Order)
        {
            builder.ScoreObjective(objective);
            if (objective < seen.Places.Count)
            {
                shares.Keep(objective, whole.Snapshot, seen.Places[objective]);
            }
        }

        return shares._changed.Count == 0
            ? redacted
            : OkrSnapshot.Build(OkrDocument.FromRecords(redacted.Document.Records.Where(record => record is not Objective).Concat(shares.Objectives())), redacted.Levels);
    }

    private IEnumerable<Objective> Objectives() => _redacted.Snapshot.ObjectiveRecords.Select((objective, i) => _changed.GetValueOrDefault(i, objective));

    private void Keep(int objective, OkrSnapshot whole, int place)
    {
        var columns = _redacted.Columns;
        var record = _redacted.Snapshot.ObjectiveRecords[objective];
        var (first, firstOfWhole) = (_redacted.Snapshot.KeyResultStarts[objective], whole.KeyResultStarts[place]);
        var keyResults = record.KeyResults.ToArray();
        var differs = columns.ObjectiveScores[objective] != _whole.ObjectiveScores[place] || columns.ObjectiveProgress[objective] != _whole.ObjectiveProgress[place];
        for (var i = 0; i < keyResults.Length; i++)
        {
            if (columns.KeyResultScores[first + i] != _whole.KeyResultScores[firstOfWhole + i])
            {
                differs = true;
                columns.KeyResultScores[first + i] = _whole.KeyResultScores[firstOfWhole + i];
                columns.KeyResultCounting[first + i] = _whole.KeyResultCounting[firstOfWhole + i];
                keyResults[i] = keyResults[i] with { Withheld = new() { Score = Millionths.ToDecimal(_whole.KeyResultScores[firstOfWhole + i]) } };
            }
        }

        if (!differs)
        {
            return;
        }

        columns.ObjectiveScores[objective] = _whole.ObjectiveScores[place];
        columns.ObjectiveProgress[objective] = _whole.ObjectiveProgress[place];
        columns.ObjectiveCounting[objective] = _whole.ObjectiveCounting[place];
        _changed[objective] = record with
        {
            KeyResults = keyResults,
            Withheld = new() { Score = Millionths.ToDecimal(_whole.ObjectiveScores[place]), Progress = Millionths.ToDecimal(_whole.ObjectiveProgress[place]) },
        };
    }
}
