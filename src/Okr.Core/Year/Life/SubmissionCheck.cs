namespace Okr.Year;

/// <summary>What an objective must say before anybody can agree to it. Whether it is good is for the rules to judge.</summary>
internal static class SubmissionCheck
{
    public static IEnumerable<Refusal> Against(YearContext context, ObjectiveView objective)
    {
        var (record, target) = (objective.Record, objective.Target);
        if (string.IsNullOrWhiteSpace(record.Title))
        {
            yield return LifeTexts.Invalid(target, $"'{record.Id}' has no title. Write what shall be achieved.", $"“{record.Id}”没有标题。请写明要达成什么。");
        }

        if (record.Owner is null)
        {
            yield return LifeTexts.Invalid(target, $"'{record.Id}' has no owner. Name the one person who answers for it.", $"“{record.Id}”没有负责人。请指定唯一的负责人。");
        }

        if (objective.Unit is null)
        {
            yield return LifeTexts.Invalid(target, $"'{record.Id}' belongs to no unit that is there. Name the unit whose objective it is.", $"“{record.Id}”没有所属单元。请指定所属的组织单元。");
        }

        if (objective is { Start: null } or { End: null })
        {
            yield return LifeTexts.Invalid(
                target,
                $"'{record.Id}' has no dates: its cycle '{record.Cycle}' is a backlog or not there. Move it to a cycle with dates.",
                $"“{record.Id}”没有日期：所属周期“{record.Cycle}”是待办池或不存在。请将其移到有日期的周期。");
        }

        var counted = Counted(objective).ToList();
        if (counted.Count == 0)
        {
            yield return LifeTexts.Invalid(target, $"'{record.Id}' has no key result. Write two to five by which it will be judged.", $"“{record.Id}”没有关键成果。请写出二到五个用来衡量它的关键成果。");
        }

        foreach (var keyResult in counted.Where(keyResult => string.IsNullOrWhiteSpace(keyResult.Title)))
        {
            yield return LifeTexts.Invalid(
                OkrTarget.Of(keyResult.Id), $"The key result '{keyResult.Id}' has no title. Write what shall be measured.", $"关键成果“{keyResult.Id}”没有标题。请写明衡量什么。");
        }

        foreach (var problem in NormCheck.Against(context, objective))
        {
            yield return problem;
        }
    }

    /// <summary>The key results by which the objective will be judged.</summary>
    public static IEnumerable<KeyResult> Counted(ObjectiveView objective) =>
        objective.Record.KeyResults.Where(keyResult => keyResult.State is not (OkrState.Cancelled or OkrState.Postponed or OkrState.Archived));
}
