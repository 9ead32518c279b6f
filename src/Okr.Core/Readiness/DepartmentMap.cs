namespace Okr.Readiness;

/// <summary>Judges each department by itself.</summary>
internal sealed class DepartmentMap
{
    private readonly ReadinessFacts _facts;
    private readonly (Criterion Criterion, UnitAnswers Answers)[] _asked;

    private DepartmentMap(ReadinessFacts facts)
    {
        _facts = facts;
        _asked = [.. DepartmentCriteria.OfUnits.Select(id => (ReadinessCatalogue.Find(id)!, new UnitAnswers(facts, id)))];
    }

    public static IReadOnlyList<UnitReadiness> Draw(ReadinessFacts facts)
    {
        var map = new DepartmentMap(facts);
        return [.. facts.Snapshot.Units.Where(DepartmentCriteria.IsDepartment).Select(map.Judge)];
    }

    private UnitReadiness Judge(UnitView unit) => new()
    {
        Unit = unit.Record.Id,
        Name = Naming.Of(unit),
        IsMature = _facts.Maturity.Of(unit),
        RunsOkrsE = _facts.Practice.RunsOkrsE(unit),
        Criteria = [.. _asked.Select(asked => ReadinessEngine.Result(_facts, asked.Criterion, Judge(asked.Criterion, asked.Answers.For(unit), unit)))],
    };

    private Verdict Judge(Criterion criterion, Verdict said, UnitView unit) => criterion.Id switch
    {
        "execution-or-mindset" => DepartmentCriteria.ExecutionOrMindset(_facts, unit, said),
        "department-goal-focus" => said.Against(DepartmentCriteria.SupportKnown(_facts, _facts.Mindset.Find(unit.Record.Id))),
        _ => said,
    };
}
