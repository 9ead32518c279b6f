namespace Okr.Json;

/// <summary>What could be read of a JSON document, and every problem that was met.</summary>
public sealed record OkrJsonResult
{
    /// <summary>All that could be read; null where the file is no <c>okr/1</c> document at all.</summary>
    public OkrDocument? Document { get; init; }

    /// <summary>The problems in the order of the file; empty when there are none.</summary>
    public IReadOnlyList<JsonProblem> Problems { get => field ?? []; init => field = ValueList<JsonProblem>.Of(value); }

    /// <summary>Whether something was left out or had to be guessed.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
}
