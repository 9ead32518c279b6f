namespace Okr.Readiness;

/// <summary>Seven statements by which a person's OKR mindset is asked for.</summary>
/// <remarks>This is our own proposal (evidence grade D): the method demands an OKR mindset, and nobody has published an instrument to measure it. An answer
/// is an <see cref="Attestation"/> with the statement's id as question, the person, the person's unit, and a value from 1 to 5.</remarks>
public static class MindsetQuestionnaire
{
    /// <summary>The least answer: no agreement.</summary>
    public const decimal Least = 1m;

    /// <summary>The greatest answer: full agreement.</summary>
    public const decimal Greatest = 5m;

    /// <summary>Neither agreement nor disagreement.</summary>
    internal const decimal Middle = 3m;

    /// <summary>The place of the statement about the department's objective.</summary>
    internal const int IndexOfSupport = 4;

    /// <summary>The statements, in the order in which they are asked.</summary>
    public static IReadOnlyList<MindsetStatement> Statements { get; } =
    [
        new() { Id = "mindset-outcomes", Text = new("I can tell an outcome from an activity.", "我能区分成果和活动。") },
        new() { Id = "mindset-stretch", Text = new("I would set a goal that I may not fully reach.", "我愿意设定未必能完全达成的目标。") },
        new() { Id = "mindset-learning", Text = new("Here, missing a goal is treated as a chance to learn.", "在这里，没有达成目标会被当作学习的机会。") },
        new() { Id = "mindset-direction", Text = new("I know the company's objectives of this cycle.", "我知道本周期的公司目标。") },
        new() { Id = "mindset-support", Text = new("I can say how my work supports my department's objective.", "我能说明自己的工作如何支撑部门目标。") },
        new() { Id = "mindset-updates", Text = new("I update progress without being asked.", "无需提醒，我会主动更新进展。") },
        new() { Id = "mindset-focus", Text = new("I would drop work that supports no objective.", "我会放弃不支撑任何目标的工作。") },
    ];
}
