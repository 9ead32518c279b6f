namespace Okr.Interchange;

/// <summary>The units that the paths of a plan name, each once, in the order in which they are first named.</summary>
internal sealed class UnitTree
{
    private readonly Dictionary<string, UnitNode> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<(UnitNode?, string), UnitNode> _byName = [];
    private readonly Dictionary<OrgUnitId, UnitNode> _byId = [];
    private readonly List<UnitNode> _nodes = [];

    /// <summary>All units, each after its parent.</summary>
    public IReadOnlyList<UnitNode> Nodes => _nodes;

    public UnitNode? Find(OrgUnitId id) => _byId.GetValueOrDefault(id);

    /// <summary>The unit at a path; null, with what is wrong, where the text is no path.</summary>
    public UnitNode? Resolve(string path, CellPlace place, out LocalizedText problem)
    {
        problem = default;
        if (_byPath.TryGetValue(path, out var known))
        {
            return known;
        }

        var names = UnitPath.Split(path);
        if (names.Count > PlanCsvLimits.UnitDepth)
        {
            problem = ImportTexts.UnitTooDeep(names.Count);
            return null;
        }

        if (names.Exists(name => name.Length == 0 || name.Any(char.IsControl)))
        {
            problem = ImportTexts.BadUnitPath(path);
            return null;
        }

        UnitNode? unit = null;
        for (var depth = 0; depth < names.Count; depth++)
        {
            unit = Child(unit, names, depth, place);
            if (unit is null)
            {
                problem = ImportTexts.UnitIdTaken(path);
                return null;
            }
        }

        return _byPath[path] = unit!;
    }

    /// <summary>The unit below another by name; null where its id is already that of a different unit, which takes two long paths with one hash.</summary>
    private UnitNode? Child(UnitNode? parent, List<string> names, int depth, CellPlace place)
    {
        if (_byName.TryGetValue((parent, names[depth]), out var known))
        {
            return known;
        }

        var unit = new UnitNode(parent, names[depth], UnitPath.IdOf(string.Join(UnitPath.Separator, names.Take(depth + 1))), place);
        if (!_byId.TryAdd(unit.Id, unit))
        {
            return null;
        }

        _nodes.Add(unit);
        return _byName[(parent, unit.Name)] = unit;
    }
}
