namespace Okr.Readiness;

/// <summary>What the questionnaire says about the mindset of departments.</summary>
internal sealed class DepartmentMaturity(OkrSnapshot snapshot, MindsetSurvey survey, decimal share)
{
    private readonly CoveredUnits _mature = new(survey.Units
        .Where(group => group.Reaches(share))
        .Select(group => group.Unit.GetValueOrDefault())
        .Where(id => snapshot.Find(id) is { } unit && DepartmentCriteria.IsDepartment(unit)));

    /// <summary>Yes where the department, or one that it is part of, is mature; no where enough of its own people have answered and it is not.</summary>
    /// <remarks>A company that is mature as a whole says nothing about a department whose people have not answered.</remarks>
    public bool? Of(UnitView department) =>
        _mature.Contains(department) ? true
        : survey.Find(department.Record.Id) is { Judged: not null } ? false
        : null;
}
