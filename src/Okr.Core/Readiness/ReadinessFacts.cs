namespace Okr.Readiness;

/// <summary>What criteria are judged by: the answers of people and what the plan shows.</summary>
internal sealed class ReadinessFacts(OkrSnapshot snapshot, ReadinessPolicy policy, DateOnly today)
{
    public OkrSnapshot Snapshot { get; } = snapshot;

    public AnswerBook Answers { get; } = new(snapshot.Document.Attestations, policy, today);

    public PlanFacts Plan { get; } = new(snapshot);
}
