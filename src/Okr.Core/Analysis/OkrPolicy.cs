using System.Text.Json.Serialization;
using Okr.Access;
using Okr.Readiness;
using Okr.Rules;
using Okr.Scoring;

namespace Okr;

/// <summary>Everything that an organisation decides about how its OKRs are judged and scored: one value for a workspace, in code or JSON.</summary>
/// <remarks><c>new()</c> is the method's own default. A part that is not set, or set to null, is that part's default. Immutable; safe for use from any thread.</remarks>
public sealed record OkrPolicy : OkrNode
{
    /// <summary>The defaults of all parts: three levels, no scope chosen, every rule, Google's scoring, an open gate.</summary>
    public static OkrPolicy Default { get; } = new();

    /// <summary>The levels of the organisation.</summary>
    public LevelScheme Levels { get => field ?? LevelScheme.Default; init => field = value == LevelScheme.Default ? null : value; }

    /// <summary>The levels at which the organisation has chosen to practise OKR; rule OKR1010 judges by it.</summary>
    public PracticeScope Scope { get; init; }

    /// <summary>The departments that practise at a wider scope for some cycles.</summary>
    public IReadOnlyList<Pilot> Pilots { get => field ?? []; init => field = ValueList<Pilot>.Of(value); }

    /// <summary>Deadlines, the day of updates, and where departments run OKRs-E.</summary>
    public HouseRules House { get => field ?? HouseRules.None; init => field = value == HouseRules.None ? null : value; }

    /// <summary>What OKRs have to do with the appraisal of people.</summary>
    public AppraisalPolicy Appraisal { get => field ?? AppraisalPolicy.Decoupled; init => field = value == AppraisalPolicy.Decoupled ? null : value; }

    /// <summary>Which rules run and how.</summary>
    public RuleSet Rules { get => field ?? RuleSet.Default; init => field = value == RuleSet.Default ? null : value; }

    /// <summary>How scores are made.</summary>
    public ScoringPolicy Scoring { get => field ?? ScoringPolicy.Google; init => field = value == ScoringPolicy.Google ? null : value; }

    /// <summary>How readiness is judged.</summary>
    public ReadinessPolicy Readiness { get => field ?? ReadinessPolicy.Default; init => field = value == ReadinessPolicy.Default ? null : value; }

    /// <summary>Who may see and do what.</summary>
    public AccessPolicy Access { get => field ?? AccessPolicy.Open; init => field = value == AccessPolicy.Open ? null : value; }

    /// <summary>When years begin, what they are called, and how they are divided into cycles.</summary>
    public FiscalCalendar Calendar { get => field ?? FiscalCalendar.Default; init => field = value == FiscalCalendar.Default ? null : value; }

    /// <summary>At which levels objectives are approved before work begins.</summary>
    public ApprovalPolicy Approval { get => field ?? ApprovalPolicy.None; init => field = value == ApprovalPolicy.None ? null : value; }

    /// <summary>Which times of check-ins are believed, and how often one is due.</summary>
    public CheckInPolicy CheckIns { get => field ?? CheckInPolicy.Default; init => field = value == CheckInPolicy.Default ? null : value; }

    /// <summary>Where the owner of a parent has to agree to an alignment.</summary>
    public AgreementPolicy Agreement { get => field ?? AgreementPolicy.None; init => field = value == AgreementPolicy.None ? null : value; }

    /// <summary>How objectives and cycles are closed and reopened.</summary>
    public ClosingPolicy Closing { get => field ?? ClosingPolicy.Default; init => field = value == ClosingPolicy.Default ? null : value; }

    /// <summary>How unfinished objectives are continued in another cycle.</summary>
    public CarryOverPolicy CarryOver { get => field ?? CarryOverPolicy.Default; init => field = value == CarryOverPolicy.Default ? null : value; }

    /// <summary>Which commits are refused.</summary>
    public CommitGate Gate { get => field ?? CommitGate.Open; init => field = value == CommitGate.Open ? null : value; }

    /// <summary>The scope, the pilots, the rules of the house and the stand on appraisal: what rules and readiness judge by.</summary>
    [JsonIgnore]
    public Practice Practice => new() { Scope = Scope, Pilots = Pilots, House = House, Appraisal = Appraisal };

    /// <summary>Everything that is wrong or contradictory in any part, each with its path and the remedy; empty for a sound policy.</summary>
    public IReadOnlyList<PolicyProblem> Validate() =>
    [
        .. Levels.Validate(),
        .. new PracticeCheck(Practice, Levels).Problems,
        .. Rules.Validate(Levels),
        .. Scoring.Validate(),
        .. Readiness.Validate(),
        .. Access.Validate(Levels),
        .. Calendar.Problems(),
        .. Approval.Problems(Levels),
        .. CheckInPolicyCheck.Problems(CheckIns, Scoring.Status),
        .. AgreementPolicyCheck.Problems(Agreement, Levels),
        .. ClosingPolicyCheck.Problems(Closing),
        .. CarryOverPolicyCheck.Problems(CarryOver),
        .. Gate.Problems(Scope, Rules),
    ];
}
