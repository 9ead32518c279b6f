using System.Globalization;

namespace Okr.Json;

/// <summary>Something wrong with a JSON text: where it is, what it meant for the reading, and what would be right.</summary>
public sealed record JsonProblem
{
    /// <summary>Where, as a JSON path such as <c>$.objectives[12].keyResults[0].metric.target</c>; <c>$</c> is the whole.</summary>
    public string Path { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>Whether something was left out.</summary>
    public ProblemSeverity Severity { get; init; }

    /// <summary>What is wrong and what would be right.</summary>
    public LocalizedText Message { get; init; }

    /// <summary>The line, from 1; null where the problem has no place in the text.</summary>
    public long? Line { get; init; }

    /// <summary>The byte within the line, from 1; null where the problem has no place in the text.</summary>
    public long? Column { get; init; }

    /// <summary>Path, place and English message in one line.</summary>
    public override string ToString() => Line is null
        ? $"{Path}: {Message.English}"
        : string.Create(CultureInfo.InvariantCulture, $"{Path} (line {Line}, byte {Column}): {Message.English}");
}
