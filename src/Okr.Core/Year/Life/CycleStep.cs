using System.Text.Json.Serialization;

namespace Okr.Year;

/// <summary>What people, or the calendar, do with a cycle. <see cref="CycleTable"/> says when each is possible.</summary>
[JsonConverter(typeof(SnakeCaseConverter<CycleStep>))]
public enum CycleStep
{
    /// <summary>A cycle is written down, so that objectives can be drafted for it.</summary>
    Plan = 0,

    /// <summary>Work on its objectives begins.</summary>
    Activate = 1,

    /// <summary>Work has ended; grades are given.</summary>
    Grade = 2,

    /// <summary>Work goes on after all.</summary>
    Resume = 3,

    /// <summary>It is finished, and its findings are frozen with it.</summary>
    Close = 4,

    /// <summary>A finished cycle is opened again, for grading.</summary>
    Reopen = 5,
}
