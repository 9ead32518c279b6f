using System.Text.Json.Serialization;

namespace Okr;

/// <summary>From where a copied key result starts.</summary>
[JsonConverter(typeof(SnakeCaseConverter<CarryStart>))]
public enum CarryStart
{
    /// <summary>The value that was reached is the new baseline, and progress begins at zero; of milestones those that are not done are left.</summary>
    FromCurrent = 0,

    /// <summary>Baseline, value and progress stay as they were.</summary>
    KeepProgress = 1,

    /// <summary>The old baseline, and nothing measured yet.</summary>
    Reset = 2,
}
