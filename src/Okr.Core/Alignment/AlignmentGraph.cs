using Ardalis.GuardClauses;

namespace Okr.Alignment;

/// <summary>The alignment of a snapshot as a graph: who supports whom, in an order in which parents come after their children, with every loop named.</summary>
/// <remarks>Only live links count: declined, withdrawn and expired ones are no alignment. Built in time and memory linear in objectives and links, without
/// recursion, so that a chain of any depth is safe. Immutable; safe for use from any thread.</remarks>
public sealed class AlignmentGraph
{
    private readonly int[] _loopOf;

    private AlignmentGraph(OkrSnapshot snapshot)
    {
        Snapshot = snapshot;
        var components = new StrongComponents(snapshot);
        Order = components.ChildrenFirst;
        _loopOf = new int[Order.Length];
        Array.Fill(_loopOf, -1);
        var loops = new List<AlignmentLoop>();
        var ofObjectives = components.Loops.Count == 0
            ? []
            : new StrongComponents(snapshot, ofObjectivesOnly: true).Loops.SelectMany(members => members).ToHashSet();
        foreach (var members in components.Loops)
        {
            foreach (var member in members)
            {
                _loopOf[member] = loops.Count;
            }

            loops.Add(new AlignmentLoop
            {
                Path = Name(LoopPath.Shortest(snapshot, members)),
                Members = Name(members),
                IsThroughKeyResults = !Array.Exists(members, ofObjectives.Contains),
            });
        }

        Loops = loops;

        ObjectiveId[] Name(int[] members) => Array.ConvertAll(members, member => snapshot.ObjectiveRecords[member].Id);
    }

    /// <summary>The snapshot that the graph was made of.</summary>
    public OkrSnapshot Snapshot { get; private set; }

    /// <summary>The loops, in ordinal order of their first members: the order of records does not show in them.</summary>
    public IReadOnlyList<AlignmentLoop> Loops { get; }

    /// <summary>Numbers of all objectives, each after everything that supports it; the order inside a loop says nothing.</summary>
    internal int[] Order { get; }

    /// <summary>Reads the alignment of a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <exception cref="ArgumentNullException">The snapshot is null.</exception>
    public static AlignmentGraph Of(OkrSnapshot snapshot) => new(Guard.Against.Null(snapshot));

    /// <summary>The alignment after changes: this one, where they leave the links as they are.</summary>
    internal AlignmentGraph On(OkrSnapshot after)
    {
        if (!after.IsLike(Snapshot))
        {
            return new(after);
        }

        var graph = (AlignmentGraph)MemberwiseClone();
        graph.Snapshot = after;
        return graph;
    }

    /// <summary>Whether an objective is caught in a loop.</summary>
    /// <param name="objective">An objective of this snapshot.</param>
    public bool IsInLoop(ObjectiveView objective) => _loopOf[objective.Index] >= 0;

    /// <summary>Whether a link stays inside its objective or leads around a loop, so that nothing may be added up along it.</summary>
    internal bool IsLoopLink(ResolvedLink link) => link.Child == link.Parent || (_loopOf[link.Child] >= 0 && _loopOf[link.Child] == _loopOf[link.Parent]);

    /// <summary>The loop that a new link would close, as a path from the child over the new link back to itself; null where it would close none.</summary>
    /// <param name="child">The objective that would support.</param>
    /// <param name="parent">The objective that would be supported.</param>
    public AlignmentLoop? LoopIfLinked(ObjectiveView child, ObjectiveView parent)
    {
        var path = LoopPath.Up(Snapshot, parent.Index, child.Index);
        if (path is null)
        {
            return null;
        }

        var ids = Array.ConvertAll(path, member => Snapshot.ObjectiveRecords[member].Id);
        return new AlignmentLoop { Path = [child.Record.Id, .. ids], Members = ids };
    }
}
