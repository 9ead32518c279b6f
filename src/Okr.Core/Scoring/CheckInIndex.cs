namespace Okr.Scoring;

/// <summary>The latest check-in with a value, for each key result that has one.</summary>
internal sealed class CheckInIndex
{
    private readonly Dictionary<KeyResultId, CheckIn> _latest = [];

    public CheckInIndex(OkrDocument document)
    {
        foreach (var checkIn in document.CheckIns)
        {
            if (checkIn is { KeyResult: { } keyResult, Value: not null }
                && (!_latest.TryGetValue(keyResult, out var other) || IsLater(checkIn, other)))
            {
                _latest[keyResult] = checkIn;
            }
        }
    }

    public CheckIn? Find(KeyResultId keyResult) => _latest.GetValueOrDefault(keyResult);

    // The last true value counts, and of two for one moment the one written down later; the id makes the choice independent of order.
    private static bool IsLater(CheckIn checkIn, CheckIn other)
    {
        var order = checkIn.ObservedAt.CompareTo(other.ObservedAt);
        order = order == 0 ? checkIn.RecordedAt.CompareTo(other.RecordedAt) : order;
        return (order == 0 ? string.CompareOrdinal(checkIn.Id.Value, other.Id.Value) : order) > 0;
    }
}
