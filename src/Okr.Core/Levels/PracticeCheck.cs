namespace Okr;

/// <summary>Collects what is wrong with the practice of an organisation.</summary>
internal sealed class PracticeCheck
{
    private readonly Practice _practice;
    private readonly List<PolicyProblem> _problems = [];

    public PracticeCheck(Practice practice, LevelScheme levels)
    {
        _practice = practice;
        CheckDefined(practice.Scope, "scope", "company_only, company_and_department or full", "company_only、company_and_department 或 full");
        for (var i = 0; i < practice.Pilots.Count; i++)
        {
            CheckPilot(practice.Pilots[i], FormattableString.Invariant($"pilots[{i}]"));
        }

        CheckDefined(practice.House.Departments, "house.departments", "okr or okrs_e", "okr 或 okrs_e");
        CheckDefined(practice.House.UpdateDay, "house.updateDay", "monday to sunday", "monday 到 sunday");
        for (var i = 0; i < practice.House.Deadlines.Count; i++)
        {
            CheckDeadline(practice.House.Deadlines, i, levels);
        }

        for (var i = 0; i < practice.House.Wording.Count; i++)
        {
            CheckNorm(practice.House.Wording[i], FormattableString.Invariant($"house.wording[{i}]"), levels);
        }

        CheckDefined(practice.Appraisal.Mode, "appraisal.mode", "decoupled, informed or weighted", "decoupled、informed 或 weighted");
    }

    public IReadOnlyList<PolicyProblem> Problems => _problems;

    private void CheckPilot(Pilot pilot, string path)
    {
        if (pilot.Units.Count == 0)
        {
            Add($"{path}.units", "The pilot has no unit. Name one or two departments.", "试点没有指定单位。请指定一两个部门。");
        }

        if (pilot.Cycles.Count == 0)
        {
            Add($"{path}.cycles", "The pilot has no cycle. Name the one or two cycles in which it runs.", "试点没有指定周期。请指定试点的一到两个周期。");
        }

        if (pilot.Criteria.Count == 0)
        {
            Add($"{path}.criteria", "The pilot has no criterion. Fix in advance by what a go is decided.", "试点没有评判标准。请事先确定按什么决定是否推广。");
        }

        CheckDefined(pilot.Scope, $"{path}.scope", "company_and_department or full", "company_and_department 或 full");
        if (pilot.Scope is PracticeScope.NotChosen or PracticeScope.CompanyOnly || _practice.Scope == PracticeScope.NotChosen)
        {
            Add(
                $"{path}.scope",
                "A pilot practises at a wider scope than the rest. Choose the scope of the organisation, and company_and_department or full for the pilot.",
                "试点的实施范围应当比其他单位更大。请先选择组织的范围，再为试点选择 company_and_department 或 full。");
        }

        for (var i = 0; i < pilot.Criteria.Count; i++)
        {
            CheckCriterion(pilot.Criteria[i], FormattableString.Invariant($"{path}.criteria[{i}]"));
        }
    }

    private void CheckCriterion(PilotCriterion criterion, string path)
    {
        CheckDefined(
            criterion.Measure,
            $"{path}.measure",
            "question, check_in_habit, aligned, sound_key_results, execution or mature_mindset",
            "question、check_in_habit、aligned、sound_key_results、execution 或 mature_mindset");
        if (criterion.Measure == PilotMeasure.Question)
        {
            if (criterion.Question.Length == 0)
            {
                Add($"{path}.question", "The criterion asks nothing. Name the question that people answer.", "该标准没有问题。请填写由人来回答的问题。");
            }
        }
        else if (criterion.AtLeast is <= 0 or > 1)
        {
            Add(
                $"{path}.atLeast",
                FormattableString.Invariant($"{criterion.AtLeast} is no share. Use a number above 0 and up to 1, such as 0.5."),
                FormattableString.Invariant($"{criterion.AtLeast} 不是有效的比例。请填写大于 0、不超过 1 的数，例如 0.5。"));
        }
    }

    private void CheckDeadline(IReadOnlyList<SubmissionDeadline> deadlines, int i, LevelScheme levels)
    {
        var (level, path) = (deadlines[i].Level, FormattableString.Invariant($"house.deadlines[{i}].level"));
        if (levels.Find(level) is null)
        {
            Add(path, $"There is no level '{level}'. Use the key of a level of the scheme, such as department.", $"没有名为“{level}”的层级。请使用层级方案中的键，例如 department。");
        }
        else if (deadlines.Take(i).Any(earlier => levels.AreSame(earlier.Level, level)))
        {
            Add(path, $"The level '{level}' has two deadlines. Keep one of them.", $"层级“{level}”有两个截止日。请只保留一个。");
        }
    }

    private void CheckNorm(WordingNorm norm, string path, LevelScheme levels)
    {
        if (!norm.Level.IsDefault && levels.Find(norm.Level) is null)
        {
            Add($"{path}.level", $"There is no level '{norm.Level}'. Use the key of a level of the scheme, or leave it out for every level.", $"没有名为“{norm.Level}”的层级。请使用层级方案中的键；省略则适用于所有层级。");
        }

        if (norm.AppliesTo is not (TargetKind.Workspace or TargetKind.Objective or TargetKind.KeyResult))
        {
            Add($"{path}.appliesTo", $"'{norm.AppliesTo}' has no title of this sort. Use objective or key_result, or leave it out for both.", $"“{norm.AppliesTo}”不适用。请使用 objective 或 key_result；省略则两者都适用。");
        }

        if (norm.MaxLength < 0)
        {
            Add(
                $"{path}.maxLength",
                FormattableString.Invariant($"{norm.MaxLength} is no length. Use a number above 0, or leave it out."),
                FormattableString.Invariant($"{norm.MaxLength} 不是有效的长度。请填写大于 0 的数，或省略。"));
        }

        if (norm.StartsWith.Concat(norm.Avoids).Any(text => text.Length == 0))
        {
            Add(path, "An empty text begins and occurs in every title. Take it out of startsWith or avoids.", "空文本总会匹配所有标题。请将其从 startsWith 或 avoids 中去掉。");
        }
    }

    private void CheckDefined<TEnum>(TEnum value, string path, string english, string chinese)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            Add(path, $"'{value}' cannot be used here. Use {english}.", $"“{value}”无效。请使用 {chinese}。");
        }
    }

    private void Add(string path, string english, string chinese) => _problems.Add(new() { Path = path, Message = new(english, chinese) });
}
