using System.Numerics;

namespace Okr.Scoring;

/// <summary>What the initiatives under a key result add up to (rule E-7).</summary>
internal readonly struct InitiativeWork
{
    public InitiativeWork(OkrSnapshot snapshot, int keyResult)
    {
        var closed = default(WeightedMean);
        foreach (var initiative in snapshot.KeyResultInitiatives[keyResult])
        {
            var record = snapshot.InitiativeRecords[initiative];
            if (Exclusions.Of(record.State) != ExclusionReason.None)
            {
                continue;
            }

            closed.Add(record.State == OkrState.Closed ? Millionths.One : 0, record.Weight.Millionths);
            if (record.Target is { } target and > 0m)
            {
                Planned += ExactRatio.Whole(target);
                Done += ExactRatio.Whole(record.Actual ?? 0m);
            }
        }

        Closed = closed;
    }

    /// <summary>The mean over those that count: 1 for a closed one, else 0.</summary>
    public WeightedMean Closed { get; }

    /// <summary>The amounts done, of those that state a plan.</summary>
    public BigInteger Done { get; }

    /// <summary>The amounts planned.</summary>
    public BigInteger Planned { get; }
}
