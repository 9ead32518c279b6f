using Ardalis.GuardClauses;

namespace Okr;

/// <summary>A compiled, immutable picture of one workspace: every id turned into a number once, every relation a row.</summary>
/// <remarks>
/// Building never fails on bad data: what is wrong with the structure is listed in <see cref="Defects"/>, and everything else is still there. Of two
/// records with one id both are listed and judged, and the id leads to the first. Safe for use from any thread.
/// </remarks>
public sealed class OkrSnapshot
{
    private Lazy<SeenIds> _checkInIds;

    private OkrSnapshot(OkrDocument document, LevelScheme levels)
    {
        Document = document;
        Levels = levels;
        var builder = new SnapshotBuilder(document);
        Index = builder.Index;
        KeyResultRecords = new(builder.KeyResults);
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
        KeyResultInitiatives = Rows.Group(KeyResultRecords.Count, InitiativeKeyResults);
        Links = builder.Links;
        LinksUp = Rows.Group(ObjectiveRecords.Count, Array.ConvertAll(Links, link => link.Child));
        LinksDown = Rows.Group(ObjectiveRecords.Count, Array.ConvertAll(Links, link => link.Parent));
        Defects = builder.Defects;
        HasUniqueIds = !Defects.Any(defect => defect.Kind is DefectKind.DuplicateId or DefectKind.MissingId);
        _checkInIds = new(() => SeenIds.Of(document.CheckIns.Select(checkIn => checkIn.Id.Value)));
    }

    /// <summary>The records that the snapshot was built from.</summary>
    public OkrDocument Document { get; private set; }

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
    public IReadOnlyList<KeyResultView> KeyResults => new ViewList<KeyResultView>(KeyResultRecords.Count, i => new KeyResultView(this, i));

    /// <summary>The initiatives.</summary>
    public IReadOnlyList<InitiativeView> Initiatives => new ViewList<InitiativeView>(InitiativeRecords.Count, i => new InitiativeView(this, i));

    internal Column<Cycle> CycleRecords => Document.CycleColumn;

    internal Column<OrgUnit> UnitRecords => Document.UnitColumn;

    internal Column<Objective> ObjectiveRecords => Document.ObjectiveColumn;

    internal Column<Initiative> InitiativeRecords => Document.InitiativeColumn;

    internal Column<KeyResult> KeyResultRecords { get; private set; }

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

    /// <summary>Whether every record has an id of its own, so that an id says which record is meant.</summary>
    internal bool HasUniqueIds { get; }

    internal SnapshotIndex Index { get; }

    /// <summary>The ids of the check-ins, for who adds one.</summary>
    internal SeenIds CheckInIds => _checkInIds.Value;

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
    /// <remarks>The cost follows the changes where they leave the structure as it is: reports, new values, titles, states, grades and new check-ins. The snapshot is
    /// compiled afresh where records come or go, where references, links or ids change, for attestations, and where ids are missing or occur twice.</remarks>
    /// <param name="changes">The changes, in their order; expected versions are not checked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public OkrSnapshot With(IReadOnlyList<OkrChange> changes) => With(changes, version: null);

    /// <summary>The snapshot after a commit, whose number becomes the version of what it puts; null leaves versions as they are.</summary>
    internal OkrSnapshot With(IReadOnlyList<OkrChange> changes, long? version) =>
        SnapshotEdit.Of(this, Guard.Against.Null(changes), version) ?? new(Document.Apply(changes, version), Levels);

    /// <summary>The same structure with other contents.</summary>
    internal OkrSnapshot With(OkrDocument document, Column<KeyResult> keyResults, SeenIds? checkInIds)
    {
        var after = (OkrSnapshot)MemberwiseClone();
        (after.Document, after.KeyResultRecords) = (document, keyResults);
        after._checkInIds = checkInIds is null ? _checkInIds : new(checkInIds);
        return after;
    }

    /// <summary>Whether two snapshots differ in contents alone, so that what is known of the structure of one holds for the other.</summary>
    internal bool IsLike(OkrSnapshot other) => ReferenceEquals(Index, other.Index);

    /// <summary>The cycle with this id, or null.</summary>
    /// <param name="id">The id.</param>
    public CycleView? Find(CycleId id) => Index.Cycle(id) is var i and >= 0 ? new CycleView(this, i) : null;

    /// <summary>The unit with this id, or null.</summary>
    /// <param name="id">The id.</param>
    public UnitView? Find(OrgUnitId id) => Index.Unit(id) is var i and >= 0 ? new UnitView(this, i) : null;

    /// <summary>The objective with this id, or null.</summary>
    /// <param name="id">The id.</param>
    public ObjectiveView? Find(ObjectiveId id) => Index.Objective(id) is var i and >= 0 ? new ObjectiveView(this, i) : null;

    /// <summary>The key result with this id, or null.</summary>
    /// <param name="id">The id.</param>
    public KeyResultView? Find(KeyResultId id) => Index.KeyResult(id) is var i and >= 0 ? new KeyResultView(this, i) : null;

    /// <summary>The initiative with this id, or null.</summary>
    /// <param name="id">The id.</param>
    public InitiativeView? Find(InitiativeId id) => Index.Initiative(id) is var i and >= 0 ? new InitiativeView(this, i) : null;
}
