namespace Okr.Interchange;

/// <summary>Collects what is wrong, counts all of it and keeps a bounded part of it.</summary>
internal sealed class ProblemList(IReadOnlyList<PlanSource> sources)
{
    private readonly List<(CellPlace Place, PlanProblem Problem)> _problems = [];
    private readonly int[] _counts = new int[3];

    public bool HasErrors => _counts[(int)ProblemSeverity.Error] > 0;

    public void Add(ProblemSeverity severity, CellPlace place, string column, string value, LocalizedText message)
    {
        if (_counts[(int)severity]++ >= PlanCsvLimits.Problems)
        {
            return;
        }

        var problem = new PlanProblem
        {
            Severity = severity,
            File = sources[place.File].Name,
            Line = place.Line,
            Column = place.Column,
            Character = place.Character,
            ColumnName = column,
            Value = value,
            Message = message,
        };
        _problems.Add((place, problem));
    }

    /// <summary>All that was kept, in the order of the files, with a last word about what was not.</summary>
    public IReadOnlyList<PlanProblem> ToSorted()
    {
        var sorted = _problems
            .OrderBy(item => item.Place.File)
            .ThenBy(item => item.Place.Line)
            .ThenBy(item => item.Place.Column)
            .Select(item => item.Problem)
            .ToList();
        foreach (var severity in Enum.GetValues<ProblemSeverity>())
        {
            if (_counts[(int)severity] - PlanCsvLimits.Problems is var more and > 0)
            {
                sorted.Add(new PlanProblem { Severity = severity, File = sources[^1].Name, Line = 1, Message = TableTexts.MoreProblems(severity, more) });
            }
        }

        return sorted;
    }
}
