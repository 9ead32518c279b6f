using System.Text.Json.Serialization;

namespace Okr;

/// <summary>By what a pilot is judged.</summary>
[JsonConverter(typeof(SnakeCaseConverter<PilotMeasure>))]
public enum PilotMeasure
{
    /// <summary>By the answer of people to <see cref="PilotCriterion.Question"/>.</summary>
    Question = 0,

    /// <summary>By the share of weeks in which its key results were reported on.</summary>
    CheckInHabit = 1,

    /// <summary>By the share of its objectives that support others or are declared autonomous.</summary>
    Aligned = 2,

    /// <summary>By the share of its key results that can be measured.</summary>
    SoundKeyResults = 3,

    /// <summary>By the share of its key results that have their execution.</summary>
    Execution = 4,

    /// <summary>By the share of its people whose mindset is mature, as the questionnaire says.</summary>
    MatureMindset = 5,
}
