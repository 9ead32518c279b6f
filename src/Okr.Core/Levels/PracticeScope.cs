using System.Text.Json.Serialization;

namespace Okr;

/// <summary>The levels at which an organisation practises OKR in a cycle (rules L-3, L-4).</summary>
/// <remarks>Ordered from narrow to wide. Company only is the preferred start; widening goes one step at a time (L-11).</remarks>
[JsonConverter(typeof(SnakeCaseConverter<PracticeScope>))]
public enum PracticeScope
{
    /// <summary>No choice was made; rules that need one stay silent.</summary>
    NotChosen = 0,

    /// <summary>Objectives of the company only.</summary>
    CompanyOnly = 1,

    /// <summary>The company and its departments or teams, best with OKRs-E.</summary>
    CompanyAndDepartment = 2,

    /// <summary>All levels, down to individuals.</summary>
    Full = 3,
}
