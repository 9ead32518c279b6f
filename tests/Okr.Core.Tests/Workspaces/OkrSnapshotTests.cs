using FsCheck.Xunit;

namespace Okr.Core.Tests;

public class OkrSnapshotTests
{
    private static OkrSnapshot Of(params OkrRecord[] records) => OkrSnapshot.Build(OkrDocument.FromRecords(records));

    private static string[] Defects(params OkrRecord[] records) =>
        [.. Of(records).Defects.Select(defect => $"{defect.Kind} {defect.Target} {defect.Field} {defect.Value}".Trim())];

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void A_sound_workspace_has_no_defects(SoundWorkspace workspace) => Assert.Empty(OkrSnapshot.Build(workspace.Document).Defects);

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public void Any_workspace_compiles_and_every_view_of_it_can_be_read(AnyWorkspace workspace)
    {
        var snapshot = OkrSnapshot.Build(workspace.Document);

        Assert.Equal(workspace.Document.Objectives, snapshot.Objectives.Select(objective => objective.Record));
        Assert.Equal(workspace.Document.Objectives.SelectMany(objective => objective.KeyResults), snapshot.KeyResults.Select(keyResult => keyResult.Record));
        Assert.All(snapshot.Objectives, objective => Assert.All(objective.KeyResults, keyResult => Assert.Equal(objective, keyResult.Objective)));
        Assert.All(snapshot.Objectives, objective => Assert.All(objective.LinksUp, link => Assert.Contains(link, link.Parent.LinksDown)));
        Assert.All(snapshot.Objectives, objective => Assert.All(objective.LinksDown, link => Assert.Contains(link, link.Child.LinksUp)));
        Assert.All(snapshot.Units, unit => Assert.All(unit.Children, child => Assert.Equal(unit, child.Parent)));
        Assert.All(snapshot.Units, unit => Assert.Equal(unit.Record.Name, unit.Path[^1]));
        Assert.All(snapshot.Initiatives, initiative => Assert.True(initiative.Objective is not { } objective || objective.Initiatives.Contains(initiative)));
        Assert.All(snapshot.Initiatives, initiative => Assert.True(initiative.KeyResult is not { } keyResult || keyResult.Initiatives.Contains(initiative)));
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void What_if_is_the_snapshot_of_the_changed_document(AnyWorkspace before, AnyWorkspace after)
    {
        var (snapshot, changes) = (OkrSnapshot.Build(before.Document), before.Document.ChangesTo(after.Document));

        Assert.Equal(OkrSnapshot.Build(before.Document.Apply(changes)).Defects, snapshot.With(changes).Defects);
        Assert.Equal(before.Document.Objectives, snapshot.Objectives.Select(objective => objective.Record));
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void An_id_leads_to_the_first_record_that_has_it(AnyWorkspace workspace)
    {
        var snapshot = OkrSnapshot.Build(workspace.Document);

        Assert.All(workspace.Document.Objectives, objective => Assert.Same(workspace.Document.Objectives.First(other => other.Id == objective.Id), snapshot.Find(objective.Id)!.Value.Record));
        Assert.Null(snapshot.Find(new ObjectiveId("nobody")));
    }

    [Fact]
    public void Every_kind_of_record_is_found_by_its_id_and_nothing_by_none()
    {
        var snapshot = Of(
            new Cycle { Id = new("q") }, new OrgUnit { Id = new("u") }, new Objective { Id = new("o"), KeyResults = [new() { Id = new("k") }] }, new Initiative { Id = new("e"), Objective = new("o") });

        Assert.Equal((0, 0, 0, 0, 0), (
            snapshot.Find(new CycleId("q"))?.Index, snapshot.Find(new OrgUnitId("u"))?.Index, snapshot.Find(new ObjectiveId("o"))?.Index,
            snapshot.Find(new KeyResultId("k"))?.Index, snapshot.Find(new InitiativeId("e"))?.Index));
        Assert.Null(snapshot.Find(new ObjectiveId("O")));
        Assert.Null(snapshot.Find(default(KeyResultId)));
    }

    [Fact]
    public void Missing_and_repeated_ids_are_defects_of_every_kind_of_record()
    {
        OkrRecord[] records =
        [
            new Cycle(), new OrgUnit(), new Objective { KeyResults = [new()] }, new Initiative { Objective = new("o") }, new CheckIn { Objective = new("o") }, new Attestation(),
            new Objective { Id = new("o") }, new Objective { Id = new("o") },
        ];

        Assert.Equal(
            ["MissingId Cycle", "MissingId Unit", "MissingId Objective", "DuplicateId Objective 'o'  o", "MissingId KeyResult", "MissingId Initiative", "MissingId CheckIn", "MissingId Attestation"],
            Defects(records));
    }

    [Fact]
    public void Every_reference_that_leads_nowhere_names_its_member()
    {
        OkrRecord[] records =
        [
            new Cycle { Id = new("q"), Parent = new("year") },
            new OrgUnit { Id = new("u"), Parent = new("top") },
            new Objective
            {
                Id = new("o"),
                Cycle = new("q2"),
                Unit = new("u2"),
                AlignsTo = [new() { Parent = new("o2") }, new() { Parent = new("o"), ParentKeyResult = new("k2") }],
                KeyResults = [new() { Id = new("k"), Unit = new("u3"), AlignsTo = [new() { Parent = new("o3") }] }],
            },
            new Initiative { Id = new("e"), Objective = new("o4"), Unit = new("u4") },
            new CheckIn { Id = new("c"), Objective = new("o"), KeyResult = new("k3") },
            new Attestation { Id = new("a"), Unit = new("u5") },
        ];

        Assert.Equal(
            [
                "UnknownReference Attestation 'a' unit u5", "UnknownReference CheckIn 'c' keyResult k3", "UnknownReference Cycle 'q' parent year",
                "UnknownReference Initiative 'e' objective o4", "UnknownReference Initiative 'e' unit u4", "UnknownReference KeyResult 'k' alignsTo.parent o3",
                "UnknownReference KeyResult 'k' unit u3", "UnknownReference Objective 'o' alignsTo.parent o2", "UnknownReference Objective 'o' alignsTo.parentKeyResult k2",
                "UnknownReference Objective 'o' cycle q2", "UnknownReference Objective 'o' unit u2", "UnknownReference Unit 'u' parent top",
            ],
            Defects(records).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_to_a_key_result_finds_the_objective_by_itself_and_names_a_contradiction()
    {
        var parent = new Objective { Id = new("p"), KeyResults = [new() { Id = new("p.k") }] };
        Objective Child(string id, ObjectiveId stated) => new() { Id = new(id), AlignsTo = [new() { Parent = stated, ParentKeyResult = new("p.k") }] };

        var snapshot = Of(parent, Child("a", default), Child("b", new("p")), Child("c", new("a")));

        Assert.Equal(["a", "b", "c"], snapshot.Objectives[0].LinksDown.Select(link => link.Child.Record.Id.Value));
        var defect = Assert.Single(snapshot.Defects);
        Assert.Equal((DefectKind.ContradictingReference, "c", "a", "p"), (defect.Kind, defect.Target.Id, defect.Value, defect.Related[0].Id));
    }

    [Fact]
    public void Units_and_cycles_in_a_circle_are_cut_so_that_every_walk_ends()
    {
        var snapshot = Of(
            new OrgUnit { Id = new("b"), Name = "B", Parent = new("a") }, new OrgUnit { Id = new("a"), Name = "A", Parent = new("b") }, new OrgUnit { Id = new("c"), Name = "C", Parent = new("a") },
            new Cycle { Id = new("q"), Parent = new("q") });

        Assert.Equal(["UnitLoop Unit 'a'  a > b > a", "CycleLoop Cycle 'q'  q > q"], snapshot.Defects.Select(d => $"{d.Kind} {d.Target} {d.Field} {d.Value}").OrderDescending());
        Assert.Equal(["A", "C"], snapshot.Find(new OrgUnitId("c"))!.Value.Path);
        Assert.Null(snapshot.Units[0].Parent);
        Assert.Null(snapshot.Cycles[0].Parent);
    }

    [Property]
    public void Loops_of_units_are_those_that_walking_up_finds(byte[] parents)
    {
        static OrgUnitId Id(int i) => new($"u{i:000}");
        var parentOf = parents.Select(parent => parent % (parents.Length + 1)).ToArray();
        var snapshot = Of([.. parentOf.Select((parent, i) => new OrgUnit { Id = Id(i), Parent = parent < parents.Length ? Id(parent) : null })]);

        // A unit is in a loop when walking up as many steps as there are units comes by it again.
        bool IsInLoop(int unit)
        {
            var at = unit;
            for (var step = 0; step < parentOf.Length && at < parentOf.Length; step++)
            {
                at = parentOf[at];
                if (at == unit)
                {
                    return true;
                }
            }

            return false;
        }

        var named = snapshot.Defects.SelectMany(defect => defect.Related.Prepend(defect.Target)).Select(target => target.Id).Order(StringComparer.Ordinal);
        Assert.Equal(Enumerable.Range(0, parentOf.Length).Where(IsInLoop).Select(i => Id(i).Value), named);
        Assert.All(snapshot.Defects, defect => Assert.Equal(defect.Related.Prepend(defect.Target).Min(), defect.Target));
        Assert.All(snapshot.Units, unit => Assert.InRange(unit.Path.Count, 1, parentOf.Length));
    }

    [Fact]
    public void A_hundred_thousand_units_below_each_other_compile()
    {
        var units = Enumerable.Range(0, 100_000).Select(i => new OrgUnit { Id = new($"u{i}"), Name = $"{i}", Parent = i == 0 ? null : new($"u{i - 1}") });

        Assert.Equal(100_000, OkrSnapshot.Build(OkrDocument.FromRecords(units)).Units[^1].Path.Count);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => OkrSnapshot.Build(null!));
        Assert.Throws<ArgumentNullException>(() => OkrSnapshot.Build(OkrDocument.Empty, null!));
        Assert.Throws<ArgumentNullException>(() => OkrSnapshot.Build(OkrDocument.Empty).With(null!));
    }
}
