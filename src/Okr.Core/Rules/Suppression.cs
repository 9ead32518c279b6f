namespace Okr.Rules;

/// <summary>Somebody's decision to live with what a rule finds. The findings stay in the report, marked.</summary>
public sealed record Suppression : OkrNode
{
    /// <summary>The rule.</summary>
    public RuleId Rule { get; init; }

    /// <summary>The one thing that it is about; null means everything that the rule finds.</summary>
    public OkrTarget? Target { get; init; }

    /// <summary>The unit that it is about, with every unit below it; null means the whole workspace. Not to be named beside a target.</summary>
    public OrgUnitId? Unit { get; init; }

    /// <summary>Why; a policy whose suppressions give no reason is not sound.</summary>
    public string Reason { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>Who decided; null when not stated.</summary>
    public PersonId? By { get; init; }

    /// <summary>The last day on which it holds; null means for good. Rule OKR9007 reports one that has ended.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(DateOnly day) => Until is not { } last || day <= last;
}
