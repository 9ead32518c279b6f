namespace Okr.Readiness;

/// <summary>What criteria are judged by: the answers of people and what the plan shows.</summary>
internal sealed class ReadinessFacts
{
    public ReadinessFacts(OkrSnapshot snapshot, ReadinessPolicy policy, DateOnly today)
    {
        Snapshot = snapshot;
        Policy = policy;
        Answers = new AnswerBook(snapshot.Document.Attestations, policy, today);
        Mindset = new MindsetSurvey(snapshot, Answers, policy);
        Maturity = new DepartmentMaturity(snapshot, Mindset, policy.DepartmentMatureShareOrDefault);
        Plan = new PlanFacts(snapshot);
        Habits = CheckInHabits.Of(snapshot, today);
    }

    public OkrSnapshot Snapshot { get; }

    public ReadinessPolicy Policy { get; }

    public AnswerBook Answers { get; }

    public MindsetSurvey Mindset { get; }

    public DepartmentMaturity Maturity { get; }

    public PlanFacts Plan { get; }

    public CheckInHabits Habits { get; }

    /// <summary>How many people the organisation has; null where not every root unit says so.</summary>
    public int? Headcount => Mindset.Whole.Headcount;
}
