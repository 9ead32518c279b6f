namespace Okr.Interchange;

/// <summary>Turns each row of a plan into an entry of the table; what needs other rows is left to <see cref="PlanAssembler"/>.</summary>
internal sealed class PlanTableReader(PlanTable table, LevelWords levels, LabelNotes notes, IReadOnlyList<PlanSource> sources)
{
    public void Read(TableRow cells)
    {
        var type = ReadType(cells);
        var row = new PlanRow(cells, type, notes);
        var id = ReadId(row);
        PlanEntry entry = type switch
        {
            PlanRowType.Objective => ReadObjective(row, id, cells.Start),
            PlanRowType.KeyResult => ReadKeyResult(row, id, cells.Start),
            PlanRowType.Initiative => ReadInitiative(row, id, cells.Start),
            _ => new PlanEntry(PlanRowType.None, cells.Start),
        };
        entry.IsSound = row.IsSound;
        if (id is not null)
        {
            table.Index.TryAdd(id, entry);
        }
    }

    private static PlanRowType ReadType(TableRow cells)
    {
        var word = cells.Trimmed((int)PlanColumn.Type);
        if (PlanWords.Types.Find(word) is { } type)
        {
            return type;
        }

        cells.Error((int)PlanColumn.Type, word.IsEmpty ? TableTexts.Required("type") : ValueTexts.NotAWord(CellText.Display(word), PlanWords.Types.Expected));
        return PlanRowType.None;
    }

    private string? ReadId(PlanRow row)
    {
        if (!row.Has(PlanColumn.Id))
        {
            row.Error(PlanColumn.Id, TableTexts.Required("id"));
            return null;
        }

        if (row.IdOf(PlanColumn.Id) is not { } id)
        {
            return null;
        }

        if (id.Contains(';'))
        {
            row.Error(PlanColumn.Id, ValueTexts.IdHasSemicolon(CellText.Display(id)));
            return null;
        }

        if (table.Index.TryGetValue(id, out var first))
        {
            row.Error(PlanColumn.Id, ImportTexts.DuplicateId(id, sources[first.Place.File].Name, first.Place.Line));
        }

        return id;
    }

    private ObjectiveRow ReadObjective(PlanRow row, string? id, CellPlace start)
    {
        var unit = row.Unit(table.Units);
        var cycle = row.IdOf(PlanColumn.Cycle);
        var objective = new ObjectiveRow(start)
        {
            Record = new Objective
            {
                Id = id is null ? default : new ObjectiveId(id),
                Cycle = cycle is null ? default : new CycleId(cycle),
                Unit = unit?.Id ?? default,
                Title = row.Text(PlanColumn.Title),
                Owner = row.Owner(),
                State = row.Choice(PlanColumn.State, PlanWords.States),
                Ambition = row.Choice(PlanColumn.Ambition, PlanWords.Ambitions),
                Start = row.Date(PlanColumn.Start),
                End = row.Date(PlanColumn.End),
                Grade = row.Grade(),
                Labels = LabelsOf(row, unit),
            },
            Unit = unit,
            Level = unit is null ? null : ReadLevel(row),
            LevelPlace = row.PlaceOf(PlanColumn.Level),
            Cycle = cycle is null ? null : table.Cycle(cycle, row.PlaceOf(PlanColumn.Cycle)),
            Supports = LinkCell.Of(row, PlanColumn.ParentIds),
            Contributes = LinkCell.Of(row, PlanColumn.ContributesTo),
            Repeated = [.. PlanColumns.Repeated.Select(row.Shared)],
        };
        table.Objectives.Add(objective);
        return objective;
    }

    private KeyResultRow ReadKeyResult(PlanRow row, string? id, CellPlace start)
    {
        var parent = ReadParent(row, PlanRowType.KeyResult);
        var unit = row.Unit(table.Units);
        var keyResult = new KeyResultRow(start)
        {
            Record = new KeyResult
            {
                Id = id is null ? default : new KeyResultId(id),
                Title = row.Text(PlanColumn.Title),
                Metric = MetricCells.Read(row),
                Weight = row.Weight(),
                Owner = row.Owner(),
                Unit = unit?.Id,
                State = row.Choice(PlanColumn.State, PlanWords.States),
                Ambition = row.Choice(PlanColumn.Ambition, PlanWords.Ambitions),
                Due = row.Date(PlanColumn.Due),
                Confidence = row.Confidence(),
                Grade = row.Grade(),
                Labels = row.Labels()!,
            },
            ParentId = parent,
            ParentPlace = row.PlaceOf(PlanColumn.ParentIds),
            Unit = unit,
            Contributes = LinkCell.Of(row, PlanColumn.ContributesTo),
            Repeated = ReadRepeated(row, parent),
        };
        table.KeyResults.Add(keyResult);
        return keyResult;
    }

    private InitiativeRow ReadInitiative(PlanRow row, string? id, CellPlace start)
    {
        var parent = ReadParent(row, PlanRowType.Initiative);
        var unit = row.Unit(table.Units);
        var initiative = new InitiativeRow(start)
        {
            Record = new Initiative
            {
                Id = id is null ? default : new InitiativeId(id),
                Title = row.Text(PlanColumn.Title),
                Owner = row.Owner(),
                Unit = unit?.Id,
                State = row.Choice(PlanColumn.State, PlanWords.States),
                Due = row.Date(PlanColumn.Due),
                Labels = row.Labels()!,
            },
            ParentId = parent,
            ParentPlace = row.PlaceOf(PlanColumn.ParentIds),
            Unit = unit,
            Repeated = ReadRepeated(row, parent),
        };
        table.Initiatives.Add(initiative);
        return initiative;
    }

    private LevelKey? ReadLevel(PlanRow row)
    {
        if (!row.Has(PlanColumn.Level))
        {
            return null;
        }

        var level = levels.Find(row.Word(PlanColumn.Level));
        if (level is null)
        {
            row.Error(PlanColumn.Level, ValueTexts.NotAWord(row.Shown(PlanColumn.Level), levels.Expected));
        }

        return level;
    }

    private static Dictionary<string, string> LabelsOf(PlanRow row, UnitNode? unit)
    {
        var labels = row.Labels();
        if (unit is null && row.Has(PlanColumn.Level) && !row.Has(PlanColumn.Unit))
        {
            row.Report(ProblemSeverity.Warning, PlanColumn.Level, ImportTexts.LevelWithoutUnit);
            (labels ??= new(StringComparer.Ordinal))[PlanColumns.NameOf(PlanColumn.Level)] = row.Text(PlanColumn.Level);
        }

        return labels!;
    }

    private static string? ReadParent(PlanRow row, PlanRowType type)
    {
        var text = row.Word(PlanColumn.ParentIds).Trim("; ");
        if (text.IsEmpty)
        {
            row.Error(PlanColumn.ParentIds, ImportTexts.NoParent(PlanWords.Types.NameOf(type)));
            return null;
        }

        if (text.Contains(';'))
        {
            row.Error(PlanColumn.ParentIds, ImportTexts.SeveralParents(CellText.Display(text)));
            return null;
        }

        return text.ToString();
    }

    /// <summary>What the row says about its objective, unless that row stands above and says it in the same words, as in most files.</summary>
    private List<RepeatedCell>? ReadRepeated(PlanRow row, string? parent)
    {
        var objective = parent is null ? null : table.Index.GetValueOrDefault(parent) switch
        {
            ObjectiveRow above => above,
            KeyResultRow { ParentId: { } above } => table.Index.GetValueOrDefault(above) as ObjectiveRow,
            _ => null,
        };
        List<RepeatedCell>? repeated = null;
        for (var i = 0; i < PlanColumns.Repeated.Count; i++)
        {
            var text = row.Shared(PlanColumns.Repeated[i]);
            if (text.Length > 0 && !string.Equals(text, objective?.Repeated[i], StringComparison.Ordinal))
            {
                (repeated ??= []).Add(new RepeatedCell(PlanColumns.Repeated[i], text, row.PlaceOf(PlanColumns.Repeated[i])));
            }
        }

        return repeated;
    }
}
