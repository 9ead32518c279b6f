namespace Okr.Json;

/// <summary>Collects problems up to a limit and counts those beyond, so that a bad file cannot fill the memory.</summary>
internal sealed class ProblemList
{
    private readonly List<JsonProblem> _problems = [];
    private readonly int _limit;
    private long _beyond;
    private bool _hidesError;

    public ProblemList(int limit) => _limit = limit;

    public void Error(string path, LocalizedText message, TextPosition? at = null) => Add(ProblemSeverity.Error, path, message, at);

    public void Add(ProblemSeverity severity, string path, LocalizedText message, TextPosition? at)
    {
        if (_problems.Count < _limit)
        {
            _problems.Add(new JsonProblem { Path = path, Severity = severity, Message = message, Line = at?.Line, Column = at?.Column });
            return;
        }

        _beyond++;
        _hidesError |= severity == ProblemSeverity.Error;
    }

    public IReadOnlyList<JsonProblem> ToList() => _beyond == 0
        ? _problems
        : [.. _problems, new JsonProblem
        {
            Path = JsonPath.Root,
            Severity = _hidesError ? ProblemSeverity.Error : ProblemSeverity.Warning,
            Message = JsonTexts.MoreProblems(_beyond),
        }];
}
