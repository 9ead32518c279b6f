namespace Okr.Readiness;

/// <summary>Who takes the next step where a criterion is missing. The promoter sees to it in any case, and answers for no content.</summary>
public enum ReadinessRole
{
    /// <summary>The promoters.</summary>
    Promoter = 0,

    /// <summary>The leadership, with the sponsor.</summary>
    Leadership = 1,

    /// <summary>The heads of the departments and teams.</summary>
    DepartmentHead = 2,
}
