namespace Okr.Benchmarks.Naive;

/// <summary>Level order, number of parents and orphans as queries over records with dictionaries for ids.</summary>
internal sealed class LinqAlignment(OkrDocument document)
{
    private readonly Dictionary<ObjectiveId, Objective> _objectives = document.Objectives.ToDictionary(objective => objective.Id);
    private readonly Dictionary<OrgUnitId, int> _ranks = document.Units.ToDictionary(unit => unit.Id, unit => LevelScheme.Default.Find(unit.Level)!.Rank);

    public int LeadingDown() => Pairs().Count(pair => _ranks[_objectives[pair.Parent].Unit] > _ranks[pair.Child.Unit]);

    public int WithManyParents() => Pairs().GroupBy(pair => pair.Child.Id).Count(parents => parents.Count() > 3);

    public int Orphans() => document.Objectives.Count(objective =>
        _ranks[objective.Unit] > 0 && objective.Origin != Origin.Autonomous && !objective.AlignsTo.Any(link => link.IsLive()));

    private IEnumerable<(Objective Child, ObjectiveId Parent)> Pairs() =>
        from child in document.Objectives
        from parent in child.AlignsTo.Where(link => link.IsLive()).Select(link => link.Parent).Distinct()
        select (child, parent);
}
