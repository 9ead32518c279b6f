using System.Text.Json.Serialization;

namespace Okr.Wording;

/// <summary>What an analysis of a sentence can notice; rules about writing judge by these, whatever the language.</summary>
[Flags]
[JsonConverter(typeof(SnakeCaseConverter<SentenceTraits>))]
public enum SentenceTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has a number by which an outcome can be judged.</summary>
    Measured = 1 << 0,

    /// <summary>The number says from where to where.</summary>
    FromTo = 1 << 1,

    /// <summary>A number says what comes of the work, and not only how much work there is.</summary>
    Effect = 1 << 2,

    /// <summary>It claims a place in a row, such as the first.</summary>
    Place = 1 << 3,

    /// <summary>It counts what people are busy with, such as meetings or posts.</summary>
    CountsActivity = 1 << 4,

    /// <summary>It counts work products, such as features or reports.</summary>
    CountsOutput = 1 << 5,

    /// <summary>It says how often: weekly, each month.</summary>
    Recurring = 1 << 6,

    /// <summary>It names a work product, such as a website or a plan.</summary>
    NamesOutput = 1 << 7,

    /// <summary>It names a version or a release.</summary>
    NamesVersion = 1 << 8,

    /// <summary>It speaks of something larger than a task: trust, the best, a culture.</summary>
    Aspiration = 1 << 9,

    /// <summary>It says what for.</summary>
    Purpose = 1 << 10,

    /// <summary>It leans on words that two people would not judge alike.</summary>
    Vague = 1 << 11,

    /// <summary>It could be anybody's at any time: be better, work harder.</summary>
    Empty = 1 << 12,

    /// <summary>It speaks of the daily business.</summary>
    Routine = 1 << 13,

    /// <summary>It says no more than a verb and a thing or two.</summary>
    Bare = 1 << 14,

    /// <summary>It names a measure of the business, such as revenue, as the thing to move.</summary>
    NamesMeasure = 1 << 15,

    /// <summary>It holds several goals, each with a verb of its own.</summary>
    SeveralGoals = 1 << 16,

    /// <summary>It puts an activity before the outcome that it is for.</summary>
    MeansAndEnd = 1 << 17,

    /// <summary>A verb of doing or delivering stands in it, though it does not lead: "3 features launched".</summary>
    WorkDone = 1 << 19,

    /// <summary>It has several measures, each with a verb of its own.</summary>
    SeveralMeasures = 1 << 20,

    /// <summary>One of its numbers is a figure to be reached; doubling, zero, one, and small numbers in words are none.</summary>
    Figure = 1 << 21,

    /// <summary>It names people of the same house, such as another department.</summary>
    NamesColleagues = 1 << 22,

    /// <summary>It is no more than a heading: one or two words.</summary>
    Heading = 1 << 18,
}
