namespace Okr.Core.Tests.Rules;

/// <summary>A unit that measures the same in one cycle after another, the last one running.</summary>
internal static class CycleHistory
{
    public static RulePlan Plan(NumericMetric now, params NumericMetric[] before) => Plan(Ambition.Aspirational, "Raise active riders", now, before);

    public static RulePlan Plan(Ambition ambition, string title, NumericMetric now, params NumericMetric[] before)
    {
        var plan = RulePlan.Empty().Add(new OrgUnit { Id = new("acme"), Name = "Acme", Level = LevelScheme.Company });
        for (var i = 0; i <= before.Length; i++)
        {
            var end = new DateOnly(2026, 3, 31).AddMonths(-3 * (before.Length - i));
            var metric = i == before.Length ? now : before[i];
            plan.Add(new Cycle { Id = new($"q{i}"), Start = end.AddMonths(-3).AddDays(1), End = end }, RulePlan.Objective($"o{i}", "acme") with
            {
                Cycle = new($"q{i}"),
                Ambition = ambition,
                State = i == before.Length ? OkrState.Active : OkrState.Closed,
                KeyResults = [new() { Id = new($"k{i}"), Title = i == before.Length ? title : "Raise active riders", Metric = metric }],
            });
        }

        return plan;
    }

    public static NumericMetric From(decimal? baseline, decimal target, decimal? current = null, string unit = "") =>
        new() { Baseline = baseline, Target = target, Current = current, Unit = unit };
}
