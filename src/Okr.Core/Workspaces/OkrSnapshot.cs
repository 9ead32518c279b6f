using Ardalis.GuardClauses;

namespace Okr;

/// <summary>A compiled, immutable picture of one workspace: every id turned into a number once, every relation a row.</summary>
/// <remarks>
/// Building never fails on bad data: what is wrong with the structure is listed in <see cref="Defects"/>, and everything else is still there. Of two
/// records with one id both are listed and judged, and the id leads to the first. Safe for use from any thread.
/// </remarks>
public sealed class OkrSnapshot
{
    private readonly SnapshotIndex _index;

    private OkrSnapshot(OkrDocument document, LevelScheme levels)
    {
        Document = document;
        Levels = levels;
        var builder = new SnapshotBuilder(document);
        _index = builder.Index;
        CycleRecords = document.Cycles;
        UnitRecords = document.Units;
        ObjectiveRecords = document.Objectives;
        InitiativeRecords = document.Initiatives;
        KeyResultRecords = builder.KeyResults;
        KeyResultStarts = builder.KeyResultStarts;
        KeyResultObjectives = builder.KeyResultObjectives;
        CycleParents = builder.CycleParents;
        UnitParents = builder.UnitParents;
        UnitChildren = Rows.Group(UnitRecords.Count, UnitParents);
        ObjectiveUnits = builder.ObjectiveUnits;
        ObjectiveCycles = builder.ObjectiveCycles;
        UnitObjectives = Rows.Group(UnitRecords.Count, ObjectiveUnits);
        InitiativeObjectives = builder.InitiativeObjectives;
        InitiativeKeyResults = builder.InitiativeKeyResults;
        ObjectiveInitiatives = Rows.Group(ObjectiveRecords.Count, InitiativeObjectives);
        KeyResultInitiatives = Rows.Group(KeyResultRecords.Length, InitiativeKeyResults);
        Links = builder.Links;
        LinksUp = Rows.Group(ObjectiveRecords.Count, Array.ConvertAll(Links, link => link.Child));
        LinksDown = Rows.Group(ObjectiveRecords.Count, Array.ConvertAll(Links, link => link.Parent));
        Defects = builder.Defects;
    }

    /// <summary>The records that the snapshot was built from.</summary>
    public OkrDocument Document { get; }

    /// <summary>The levels by which units are ranked.</summary>
    public LevelScheme Levels { get; }

    /// <summary>What is wrong with the structure of the document, in its order.</summary>
    public IReadOnlyList<Defect> Defects { get; }

    /// <summary>The cycles.</summary>
    public IReadOnlyList<CycleView> Cycles => new ViewList<CycleView>(CycleRecords.Count, i => new CycleView(this, i));

    /// <summary>The units.</summary>
    public IReadOnlyList<UnitView> Units => new ViewList<UnitView>(UnitRecords.Count, i => new UnitView(this, i));

    /// <summary>The objectives.</summary>
    public IReadOnlyList<ObjectiveView> Objectives => new ViewList<ObjectiveView>(ObjectiveRecords.Count, i => new ObjectiveView(this, i));

    /// <summary>The key results of all objectives, in the order of the objectives.</summary>
    public IReadOnlyList<KeyResultView> KeyResults => new ViewList<KeyResultView>(KeyResultRecords.Length, i => new KeyResultView(this, i));

    /// <summary>The initiatives.</summary>
    public IReadOnlyList<InitiativeView> Initiatives => new ViewList<InitiativeView>(InitiativeRecords.Count, i => new InitiativeView(this, i));

    internal IReadOnlyList<Cycle> CycleRecords { get; }

    internal IReadOnlyList<OrgUnit> UnitRecords { get; }

    internal IReadOnlyList<Objective> ObjectiveRecords { get; }

    internal IReadOnlyList<Initiative> InitiativeRecords { get; }

    internal KeyResult[] KeyResultRecords { get; }

    /// <summary>For each objective the number of its first key result; one more entry at the end.</summary>
    internal int[] KeyResultStarts { get; }

    internal int[] KeyResultObjectives { get; }

    internal int[] CycleParents { get; }

    internal int[] UnitParents { get; }

    internal Rows UnitChildren { get; }

    internal Rows UnitObjectives { get; }

    internal int[] ObjectiveUnits { get; }

    internal int[] ObjectiveCycles { get; }

    internal int[] InitiativeObjectives { get; }

    internal int[] InitiativeKeyResults { get; }

    internal Rows ObjectiveInitiatives { get; }

    internal Rows KeyResultInitiatives { get; }

    internal ResolvedLink[] Links { get; }

    internal Rows LinksUp { get; }

    internal Rows LinksDown { get; }

    /// <summary>Compiles a document, with the method's own three levels.</summary>
    /// <param name="document">The records.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static OkrSnapshot Build(OkrDocument document) => Build(document, LevelScheme.Default);

    /// <summary>Compiles a document.</summary>
    /// <param name="document">The records.</param>
    /// <param name="levels">The levels by which units are ranked.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OkrSnapshot Build(OkrDocument document, LevelScheme levels) => new(Guard.Against.Null(document), Guard.Against.Null(levels));

    /// <summary>The snapshot after some changes: the answer to "what if". This one stays as it is.</summary>
    /// <remarks>The new snapshot is compiled afresh, so the cost follows the size of the workspace.</remarks>
    /// <param name="changes">The changes, in their order; expected versions are not checked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public OkrSnapshot With(IReadOnlyList<OkrChange> changes) => new(Document.Apply(changes), Levels);

    /// <summary>The cycle with this id, or null.</summary>
    /// <param name="id">The id.</param>
    public CycleView? Find(CycleId id) => _index.Cycle(id) is var i and >= 0 ? new CycleView(this, i) : null;

    /// <summary>The unit with this id, or null.</summary>
    /// <param name="id">The id.</param>
    public UnitView? Find(OrgUnitId id) => _index.Unit(id) is var i and >= 0 ? new UnitView(this, i) : null;

    /// <summary>The objective with this id, or null.</summary>
    /// <param name="id">The id.</param>
    public ObjectiveView? Find(ObjectiveId id) => _index.Objective(id) is var i and >= 0 ? new ObjectiveView(this, i) : null;

    /// <summary>The key result with this id, or null.</summary>
    /// <param name="id">The id.</param>
    public KeyResultView? Find(KeyResultId id) => _index.KeyResult(id) is var i and >= 0 ? new KeyResultView(this, i) : null;

    /// <summary>The initiative with this id, or null.</summary>
    /// <param name="id">The id.</param>
    public InitiativeView? Find(InitiativeId id) => _index.Initiative(id) is var i and >= 0 ? new InitiativeView(this, i) : null;
}
