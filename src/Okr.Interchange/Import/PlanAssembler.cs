namespace Okr.Interchange;

/// <summary>Ties the rows of a plan together once all are read: parents, levels, links, dates of cycles.</summary>
internal sealed class PlanAssembler(PlanTable table, LevelWords levels, ProblemList problems, IReadOnlyList<PlanSource> sources, bool isLenient)
{
    /// <summary>Finds what is wrong between rows and marks those that cannot be taken.</summary>
    public void Resolve()
    {
        ResolveLevels();
        foreach (var row in table.KeyResults)
        {
            ResolveParent(row);
        }

        foreach (var row in table.Initiatives)
        {
            ResolveParent(row);
        }

        ResolveLinks();
        if (isLenient)
        {
            foreach (var row in table.KeyResults.Concat<ChildRow>(table.Initiatives).Where(row => row is { IsSound: true, Parent.IsSound: false }))
            {
                var parent = row.Parent!.Place;
                Reject(row, ImportTexts.BadParent(CellText.Display(row.ParentId), sources[parent.File].Name, parent.Line));
            }
        }

        foreach (var row in table.Objectives.Where(row => row.IsSound))
        {
            row.Cycle?.Use(row.Record.Start, row.Record.End);
        }

        foreach (var row in table.KeyResults.Where(row => row.IsSound))
        {
            row.Record = DifferencesOf(row, row.Record.Labels) is { } labels ? row.Record with { Labels = labels } : row.Record;
        }

        foreach (var row in table.Initiatives.Where(row => row.IsSound))
        {
            row.Record = DifferencesOf(row, row.Record.Labels) is { } labels ? row.Record with { Labels = labels } : row.Record;
        }
    }

    /// <summary>The records of all rows that can be taken.</summary>
    public OkrDocument Build()
    {
        foreach (var row in table.KeyResults.Where(row => row.IsSound))
        {
            row.Unit?.Use();
            (row.Objective!.KeyResults ??= []).Add(row.Record);
        }

        var records = new List<OkrRecord>();
        foreach (var row in table.Objectives.Where(row => row.IsSound))
        {
            row.Unit?.Use();
            var (start, end) = (row.Record.Start, row.Record.End);
            row.Record = row.Record with
            {
                Start = start == row.Cycle?.Start ? null : start,
                End = end == row.Cycle?.End ? null : end,
                KeyResults = row.KeyResults!,
            };
            records.Add(row.Record);
        }

        foreach (var row in table.Initiatives.Where(row => row.IsSound))
        {
            row.Unit?.Use();
            records.Add(row.Record);
        }

        return OkrDocument.FromRecords(Cycles().Concat<OkrRecord>(Units()).Concat(records));
    }

    private IEnumerable<Cycle> Cycles() => table.Cycles
        .Where(cycle => cycle.IsUsed)
        .Select(cycle => new Cycle { Id = cycle.Id, Name = cycle.Id.Value, Start = cycle.Start, End = cycle.End });

    private List<OrgUnit> Units()
    {
        var units = new List<OrgUnit>();
        var guessed = new List<UnitNode>();
        foreach (var node in table.Units.Nodes.Where(node => node.IsUsed))
        {
            var level = node.Level ?? GuessedLevel.Of(node.Parent is null, levels.Scheme);
            units.Add(new OrgUnit { Id = node.Id, Name = node.Name, Level = level, Parent = node.Parent?.Id });
            if (node.Level is null)
            {
                guessed.Add(node);
            }
        }

        if (guessed.Count > 0)
        {
            var examples = string.Join(", ", guessed.Take(3).Select(node => CellText.Display(node.Id.Value))) + (guessed.Count > 3 ? ", …" : "");
            problems.Add(ProblemSeverity.Note, guessed[0].Place, PlanColumns.NameOf(PlanColumn.Unit), CellText.Display(guessed[0].Id.Value), ImportTexts.GuessedLevels(guessed.Count, examples));
        }

        return units;
    }

    /// <summary>Sound rows state the level of their unit in the order of the files; then the others are compared with them.</summary>
    private void ResolveLevels()
    {
        var stating = table.Objectives.Where(row => row is { Unit: not null, Level: not null }).ToList();
        foreach (var row in stating.Where(row => row.IsSound).Concat(stating.Where(row => !row.IsSound)).ToList())
        {
            var (unit, level) = (row.Unit!, row.Level!.Value);
            if (unit.Level is null)
            {
                (unit.Level, unit.LevelPlace) = (level, row.LevelPlace);
            }
            else if (!levels.Scheme.AreSame(unit.Level.Value, level))
            {
                row.IsSound = false;
                var (first, other) = (unit.LevelPlace, unit.Level.Value.Value);
                problems.Add(
                    ProblemSeverity.Error,
                    row.LevelPlace,
                    PlanColumns.NameOf(PlanColumn.Level),
                    level.Value,
                    ImportTexts.LevelConflict(CellText.Display(unit.Id.Value), level.Value, other, sources[first.File].Name, first.Line));
            }
        }
    }

    private void ResolveParent(ChildRow row)
    {
        if (row.ParentId is null)
        {
            return;
        }

        row.Parent = table.Index.GetValueOrDefault(row.ParentId);
        var isKind = row.Parent?.Type is PlanRowType.Objective || (row is InitiativeRow && row.Parent?.Type is PlanRowType.KeyResult);
        if (!isKind && row.Parent?.Type is not PlanRowType.None)
        {
            row.Parent = null;
            Reject(row, ImportTexts.UnknownParent(CellText.Display(row.ParentId), row is KeyResultRow));
        }
        else if (row is InitiativeRow initiative)
        {
            initiative.Record = initiative.Record with
            {
                Objective = row.Objective?.Record.Id ?? default,
                KeyResult = row.Parent is KeyResultRow keyResult ? keyResult.Record.Id : null,
            };
        }
    }

    private void Reject(ChildRow row, LocalizedText message)
    {
        row.IsSound = false;
        problems.Add(ProblemSeverity.Error, row.ParentPlace, PlanColumns.NameOf(PlanColumn.ParentIds), CellText.Display(row.ParentId), message);
    }

    private void ResolveLinks()
    {
        var reader = new LinkReader(table, problems);
        foreach (var row in table.Objectives)
        {
            var links = reader.Read(row, null, row.Supports, row.Contributes);
            row.Record = links.Count > 0 ? row.Record with { AlignsTo = links } : row.Record;
        }

        foreach (var row in table.KeyResults)
        {
            var links = reader.Read(row, row.ParentId, null, row.Contributes);
            row.Record = links.Count > 0 ? row.Record with { AlignsTo = links } : row.Record;
        }
    }

    /// <summary>The labels of a row with what it says otherwise than its objective; null where it says the same.</summary>
    private Dictionary<string, string>? DifferencesOf(ChildRow row, IReadOnlyDictionary<string, string> labels)
    {
        if (row.Objective is not { } objective)
        {
            return null;
        }

        var said = new RepeatedValues(objective.Record.Cycle.Value, objective.Start, objective.End, objective.Unit?.Level);
        Dictionary<string, string>? all = null;
        foreach (var (column, text, place) in row.Repeated ?? [])
        {
            if (!said.Include(column, text, levels))
            {
                var name = PlanColumns.NameOf(column);
                (all ??= new(labels, StringComparer.Ordinal))[name] = text;
                var shown = CellText.Display(text);
                problems.Add(ProblemSeverity.Warning, place, name, shown, ImportTexts.DiffersFromObjective(name, shown, objective.Record.Id.Value));
            }
        }

        return all;
    }
}
