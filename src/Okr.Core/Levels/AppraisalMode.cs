using System.Text.Json.Serialization;

namespace Okr;

/// <summary>What OKRs have to do with the appraisal of people (rules P-1, P-4).</summary>
[JsonConverter(typeof(SnakeCaseConverter<AppraisalMode>))]
public enum AppraisalMode
{
    /// <summary>Nothing. What is appraised is set cautiously, so goals that are meant to be hard stay out of it.</summary>
    Decoupled = 0,

    /// <summary>A talk about contributions may look at what somebody worked on, in words and without numbers.</summary>
    Informed = 1,

    /// <summary>The attainment of committed goals counts. An explicit opt-in against the method's advice; aspirational goals stay out of it.</summary>
    Weighted = 2,
}
