using Okr.Scoring;

namespace Okr.Readiness;

/// <summary>What criteria are judged by: the answers of people and what the plan shows.</summary>
internal sealed class ReadinessFacts
{
    public ReadinessFacts(ScoreSheet scores, ReadinessPolicy policy, Practice practice)
    {
        var (snapshot, today) = (scores.Snapshot, scores.Today);
        Snapshot = snapshot;
        Policy = policy;
        Practice = PracticeMap.Of(snapshot, practice);
        Counter = new EvidenceCounter(scores, Practice);
        Answers = new AnswerBook(snapshot.Document.Attestations, policy, today);
        Mindset = new MindsetSurvey(snapshot, Answers, policy);
        Maturity = new DepartmentMaturity(snapshot, Mindset, policy.DepartmentMatureShareOrDefault);
        Plan = new PlanFacts(snapshot, Practice);
        Habits = CheckInHabits.Of(snapshot, practice.House.UpdateDay, today);
        Evidence = Counter.ByUnit();
        Pilots = [.. practice.Pilots.Select(pilot => PilotJudge.Judge(this, pilot))];
    }

    public OkrSnapshot Snapshot { get; }

    public ReadinessPolicy Policy { get; }

    public PracticeMap Practice { get; }

    public EvidenceCounter Counter { get; }

    public IReadOnlyList<PlanEvidence> Evidence { get; }

    public IReadOnlyList<PilotResult> Pilots { get; }

    public AnswerBook Answers { get; }

    public MindsetSurvey Mindset { get; }

    public DepartmentMaturity Maturity { get; }

    public PlanFacts Plan { get; }

    public CheckInHabits Habits { get; }

    /// <summary>How many people the organisation has; null where not every root unit says so.</summary>
    public int? Headcount => Mindset.Whole.Headcount;
}
