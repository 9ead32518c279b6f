namespace Okr;

/// <summary>What an organisation has agreed about its practice: deadlines, the day of updates, how titles are written, and where departments run OKRs-E. Promoters write it
/// before the first cycle and check it in every one.</summary>
/// <remarks><c>new()</c> fixes nothing. Immutable; safe for use from any thread.</remarks>
public sealed record HouseRules : OkrNode
{
    /// <summary>The house rules that fix nothing.</summary>
    public static HouseRules None { get; } = new();

    /// <summary>How departments and teams practise, unless <see cref="OkrsE"/> names them.</summary>
    public DepartmentMode Departments { get; init; }

    /// <summary>The departments that run OKRs-E with everything below them, where not all do.</summary>
    public IReadOnlyList<OrgUnitId> OkrsE { get => field ?? []; init => field = ValueList<OrgUnitId>.Of(value); }

    /// <summary>The day of each week by which progress is updated (rule E-6). Weeks end on it; where none is fixed, a week is seven days from the start.</summary>
    public Weekday UpdateDay { get; init; }

    /// <summary>Until when each level submits its objectives; a level that is not named has no deadline.</summary>
    public IReadOnlyList<SubmissionDeadline> Deadlines { get => field ?? []; init => field = ValueList<SubmissionDeadline>.Of(value); }

    /// <summary>How titles are written; handing in keeps to it.</summary>
    public IReadOnlyList<WordingNorm> Wording { get => field ?? []; init => field = ValueList<WordingNorm>.Of(value); }
}
