using Okr;
using Okr.Storage;

namespace Samples.JsonLinesStore;

/// <summary>A read-only adapter: the units come from the host's HR system, and everything else from a store.</summary>
public static class HrUnits
{
    /// <summary>Combines the two.</summary>
    /// <param name="store">Where OKR are kept.</param>
    /// <param name="departmentsOf">Asks the HR system for the departments of one customer.</param>
    public static IOkrReader Combine(IOkrStore store, Func<string, CancellationToken, Task<IReadOnlyList<HrDepartment>>> departmentsOf)
    {
        var units = new ListReader(async (workspace, cancellationToken) =>
        {
            var departments = await departmentsOf(workspace.Value, cancellationToken);
            return [.. departments.Select(ToUnit)];
        });
        return new CombinedReader(store, units, [RecordKind.Unit]);
    }

    private static OrgUnit ToUnit(HrDepartment department) => new()
    {
        Id = new OrgUnitId(department.Code),
        Name = department.Name,
        Parent = department.ParentCode is { } parent ? new OrgUnitId(parent) : null,
        Level = department.ParentCode is null ? LevelScheme.Company : LevelScheme.Department,
        Headcount = department.People,
    };
}
