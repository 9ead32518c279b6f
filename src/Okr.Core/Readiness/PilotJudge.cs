namespace Okr.Readiness;

/// <summary>Decides go or no-go by the criteria that were fixed, over what the data show of the pilot's units and cycles and what people answer.</summary>
internal sealed class PilotJudge
{
    private readonly ReadinessFacts _facts;
    private readonly Pilot _pilot;
    private readonly CoveredUnits _covered;
    private readonly PlanEvidence _evidence;

    private PilotJudge(ReadinessFacts facts, Pilot pilot)
    {
        (_facts, _pilot, _covered) = (facts, pilot, new(pilot.Units));
        _evidence = facts.Counter.Of(facts.Snapshot.Objectives.Where(objective =>
            objective.Unit is { } unit && _covered.Contains(unit) && objective.Cycle is { } cycle && pilot.Cycles.Contains(cycle.Record.Id)));
    }

    public static PilotResult Judge(ReadinessFacts facts, Pilot pilot) => new PilotJudge(facts, pilot).Judge();

    private PilotResult Judge()
    {
        var results = _pilot.Criteria.Select(Judge).ToList();
        var (verdict, reason) = Decide(results);
        return new() { Pilot = _pilot, Criteria = results, Verdict = verdict, Reason = reason };
    }

    private (PilotVerdict Verdict, LocalizedText Reason) Decide(List<PilotCriterionResult> results)
    {
        var cycles = _pilot.Cycles.Select(id => _facts.Snapshot.Find(id)?.Record).ToList();
        if (cycles.Count == 0 || results.Count == 0 || cycles.Exists(cycle => cycle is not { State: CycleState.Closed }))
        {
            return (PilotVerdict.Open, new("It is decided when its cycles are closed.", "周期结束后再做决定。"));
        }

        var start = cycles.Min(cycle => cycle!.Start);
        if (_pilot.FixedOn is not { } day || day > start)
        {
            return (
                PilotVerdict.Open,
                new("Its criteria were not fixed before it began, so it decides nothing. Fix them and run another cycle.", "评判标准没有在开始前确定，因此不能作为依据。请先确定标准，再试点一个周期。"));
        }

        if (results.Exists(result => result.State == CriterionState.NotMet))
        {
            return (PilotVerdict.NoGo, new("A criterion was not met.", "有标准未达到。"));
        }

        return results.Exists(result => result.State == CriterionState.NotAnswered)
            ? (PilotVerdict.Open, new("A criterion is not answered.", "有标准尚未答复。"))
            : (PilotVerdict.Go, new("Every criterion was met.", "所有标准均已达到。"));
    }

    private PilotCriterionResult Judge(PilotCriterion criterion)
    {
        var share = FormattableString.Invariant($"{criterion.AtLeast * 100:0.##}%");
        var (title, verdict) = criterion.Measure switch
        {
            PilotMeasure.CheckInHabit => (new LocalizedText($"progress reported in at least {share} of the weeks", $"至少 {share} 的周更新了进展"), Habit(criterion.AtLeast)),
            PilotMeasure.Aligned => (new($"at least {share} of the objectives aligned or autonomous", $"至少 {share} 的目标已对齐或为自主目标"), Share(_evidence.Aligned, _evidence.BelowTop, criterion.AtLeast)),
            PilotMeasure.SoundKeyResults => (new($"at least {share} of the key results owned and measurable", $"至少 {share} 的关键成果有负责人且可衡量"), Share(_evidence.Sound, _evidence.KeyResults, criterion.AtLeast)),
            PilotMeasure.Execution => (new($"at least {share} of the key results with their execution", $"至少 {share} 的关键成果已确定执行"), Share(_evidence.Executed, _evidence.KeyResults, criterion.AtLeast)),
            PilotMeasure.MatureMindset => (new($"at least {share} of the people with a mature mindset", $"至少 {share} 的人 OKR 思维成熟"), Mindset(criterion.AtLeast)),
            _ => (new(criterion.Question, criterion.Question), Asked(criterion.Question)),
        };
        return new() { Criterion = criterion, Title = title, State = verdict.State, Evidence = verdict.Evidence };
    }

    private Verdict Habit(decimal least)
    {
        var habits = _facts.Habits.All.Where(habit =>
            habit is { Unit: { } unit, Cycle: { } cycle } && _facts.Snapshot.Find(unit) is { } view && _covered.Contains(view) && _pilot.Cycles.Contains(cycle)).ToList();
        return Share(habits.Sum(habit => habit.OnTime + habit.Late), habits.Sum(habit => habit.WeeksDue), least);
    }

    private Verdict Mindset(decimal least)
    {
        var groups = _pilot.Units.Select(_facts.Mindset.Find).ToList();
        return groups.TrueForAll(group => group is { IsShown: true })
            ? Share(groups.Sum(group => group!.Mature.GetValueOrDefault()), groups.Sum(group => group!.People), least)
            : new(CriterionState.NotAnswered, new("Too few have answered the questionnaire.", "回答问卷的人数不足。"));
    }

    private Verdict Asked(string question)
    {
        var answers = new UnitAnswers(_facts, question);
        var verdicts = _pilot.Units.Select(unit => _facts.Snapshot.Find(unit)).OfType<UnitView>().Select(answers.For).ToList();
        return verdicts.Count == 0 ? Ask.NotAnswered(_facts, question) : verdicts.OrderByDescending(verdict => Worst(verdict.State)).First();
    }

    private static int Worst(CriterionState state) => state switch { CriterionState.NotMet => 2, CriterionState.NotAnswered => 1, _ => 0 };

    private static Verdict Share(int part, int whole, decimal least) => whole == 0
        ? new(CriterionState.NotAnswered, new("The data show nothing yet.", "尚无数据。"))
        : new(
            part >= least * whole ? CriterionState.Met : CriterionState.NotMet,
            new(
                FormattableString.Invariant($"{part} of {whole} ({100m * part / whole:0.#}%)."),
                FormattableString.Invariant($"{whole} 中有 {part}（{100m * part / whole:0.#}%）。")));
}
