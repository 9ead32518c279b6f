using System.Text.Json.Serialization;

namespace Okr;

/// <summary>How departments and teams practise: with objectives and key results alone, or with the execution under them as well (rule L-6).</summary>
[JsonConverter(typeof(SnakeCaseConverter<DepartmentMode>))]
public enum DepartmentMode
{
    /// <summary>Objectives and key results; initiatives are welcome and nobody misses them.</summary>
    Okr = 0,

    /// <summary>OKRs-E: each key result has its execution, and each member a direction of action. Advised while the OKR mindset is young.</summary>
    OkrsE = 1,
}
