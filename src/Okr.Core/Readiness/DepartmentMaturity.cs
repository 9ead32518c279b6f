namespace Okr.Readiness;

/// <summary>What the questionnaire says about the mindset of departments.</summary>
internal sealed class DepartmentMaturity
{
    private readonly MindsetSurvey _survey;
    private readonly decimal _share;
    private readonly CoveredUnits _inMatureDepartments;
    private readonly CoveredUnits _inMatureUnits;

    public DepartmentMaturity(OkrSnapshot snapshot, MindsetSurvey survey, decimal share)
    {
        (_survey, _share) = (survey, share);
        var mature = survey.Units.Where(IsMature).Select(group => group.Unit.GetValueOrDefault()).ToList();
        _inMatureUnits = new(mature);
        _inMatureDepartments = new(mature.Where(id => snapshot.Find(id) is { } unit && DepartmentCriteria.IsDepartment(unit)));
    }

    /// <summary>Yes where the department, or one that it is part of, is mature; no where it is not; as the units above say where it is silent itself.</summary>
    public bool? Of(UnitView department)
    {
        if (_survey.Find(department.Record.Id) is { IsShown: true })
        {
            return _inMatureDepartments.Contains(department);
        }

        return _inMatureUnits.Contains(department) ? true : null;
    }

    private bool IsMature(MindsetGroup group) => group.IsShown && group.Reaches(_share);
}
