namespace Okr.Interchange;

/// <summary>The path of each unit of a document, or why it has none that would lead back to it.</summary>
internal sealed class UnitPaths
{
    private readonly Dictionary<OrgUnitId, OrgUnit> _units = [];
    private readonly Dictionary<OrgUnitId, (string Path, int Depth)> _paths = [];
    private readonly Dictionary<OrgUnitId, LocalizedText> _problems = [];
    private readonly Dictionary<string, OrgUnitId> _owners = new(StringComparer.Ordinal);
    private readonly LevelScheme _levels;

    public UnitPaths(OkrDocument document, LevelScheme levels)
    {
        _levels = levels;
        foreach (var unit in document.Units)
        {
            if (!unit.Id.IsDefault)
            {
                _units.TryAdd(unit.Id, unit);
            }
        }

        foreach (var unit in _units.Values)
        {
            Follow(unit);
        }
    }

    public OrgUnit? Find(OrgUnitId id) => _units.GetValueOrDefault(id);

    /// <summary>The path of a unit; for one that is not in the document its id, when that can be a path.</summary>
    public string? PathOf(OrgUnitId id, out LocalizedText problem)
    {
        problem = default;
        if (_problems.TryGetValue(id, out problem))
        {
            return null;
        }

        if (_paths.TryGetValue(id, out var path))
        {
            return path.Path;
        }

        var names = UnitPath.Split(id.Value);
        if (names.TrueForAll(UnitPath.CanHold) && string.Equals(string.Join(UnitPath.Separator, names), id.Value, StringComparison.Ordinal))
        {
            return id.Value;
        }

        problem = ExportTexts.BadUnitName(CellText.Display(id.Value));
        return null;
    }

    /// <summary>What comes back for a unit that some row names.</summary>
    public OrgUnit Expected(OrgUnit unit, bool hasObjectives) => new()
    {
        Id = UnitPath.IdOf(_paths[unit.Id].Path),
        Name = NameOf(unit),
        Level = hasObjectives && !unit.Level.IsDefault ? unit.Level : GuessedLevel.Of(ParentOf(unit) is null, _levels),
        Parent = ParentOf(unit) is { } parent ? UnitPath.IdOf(_paths[parent.Id].Path) : null,
    };

    public OrgUnit? ParentOf(OrgUnit unit) => unit.Parent is { } parent ? _units.GetValueOrDefault(parent) : null;

    private static string NameOf(OrgUnit unit) => unit.Name.Length > 0 ? unit.Name : unit.Id.Value;

    /// <summary>Finds the path of a unit and of all above it, without recursion.</summary>
    private void Follow(OrgUnit unit)
    {
        var chain = new Stack<OrgUnit>();
        var seen = new HashSet<OrgUnitId>();
        for (var at = unit; at is not null && !_paths.ContainsKey(at.Id) && !_problems.ContainsKey(at.Id); at = ParentOf(at))
        {
            if (!seen.Add(at.Id))
            {
                _problems[at.Id] = ExportTexts.UnitLoop(at.Id.Value);
                break;
            }

            chain.Push(at);
        }

        foreach (var below in chain)
        {
            Extend(below);
        }
    }

    private void Extend(OrgUnit unit)
    {
        var (name, parent) = (NameOf(unit), ParentOf(unit));
        if (_problems.ContainsKey(unit.Id))
        {
            return;
        }

        if (!UnitPath.CanHold(name) || !CellText.CanBeWritten(name))
        {
            _problems[unit.Id] = ExportTexts.BadUnitName(CellText.Display(name));
        }
        else if (parent is null)
        {
            Place(unit, name, 1);
        }
        else if (_problems.TryGetValue(parent.Id, out var problem))
        {
            _problems[unit.Id] = problem;
        }
        else
        {
            var (path, depth) = _paths[parent.Id];
            Place(unit, $"{path}{UnitPath.Separator}{name}", depth + 1);
        }
    }

    private void Place(OrgUnit unit, string path, int depth)
    {
        if (depth > PlanCsvLimits.UnitDepth || path.Length > PlanCsvLimits.CellLength)
        {
            _problems[unit.Id] = ImportTexts.UnitTooDeep(depth);
        }
        else if (!_owners.TryAdd(path, unit.Id))
        {
            _problems[unit.Id] = ExportTexts.SamePath(CellText.Display(path), _owners[path].Value);
        }
        else
        {
            _paths[unit.Id] = (path, depth);
        }
    }
}
