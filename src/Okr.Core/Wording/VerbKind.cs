using System.Text.Json.Serialization;

namespace Okr.Wording;

/// <summary>What the leading verb of a sentence says of an undertaking.</summary>
[JsonConverter(typeof(SnakeCaseConverter<VerbKind>))]
public enum VerbKind
{
    /// <summary>No verb leads, or none that is known: "Churn below 2 %".</summary>
    None = 0,

    /// <summary>What people are busy with: visit, publish, 组织.</summary>
    Activity = 1,

    /// <summary>Helping others to do it: support, 协助.</summary>
    Assist = 2,

    /// <summary>Handing over a piece of work: launch, implement, 上线.</summary>
    Deliver = 3,

    /// <summary>Making a work product or something larger: build, create, 打造.</summary>
    Make = 4,

    /// <summary>Employing people.</summary>
    Hire = 5,

    /// <summary>Moving something: increase, reduce, 提升.</summary>
    Change = 6,

    /// <summary>Winning or reaching something: achieve, become, 达到.</summary>
    Gain = 7,

    /// <summary>Keeping things as they are: maintain, 保持.</summary>
    Keep = 8,
}
