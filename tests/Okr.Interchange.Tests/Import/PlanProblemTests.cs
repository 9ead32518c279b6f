namespace Okr.Interchange.Tests.Import;

/// <summary>Every problem at once, nothing half taken in, nothing silently lost.</summary>
public class PlanProblemTests
{
    private const string Flawed =
        """
        type,id,parent_ids,title,target,grade,due
        objective,o1,,Grow,,2,
        kr,k1,o1,Sell,many,,soon
        kr,k2,o2,Sell,5,,
        e,e1,k1,Call,,,
        objective,o2,,,,,
        task,x,,Rest,,,
        objective,o3,,Sound,,0.5,
        kr,k3,o3,Sound,5,,2026-03-01
        e,e3,k3,Sound,,,
        """;

    [Fact]
    public void Every_problem_is_listed_at_once_in_the_order_of_the_file()
    {
        var import = Table.Read(Flawed);

        Assert.Equal(
            [(2, 6, "grade", "2"), (3, 5, "target", "many"), (3, 7, "due", "soon"), (6, 4, "title", ""), (7, 1, "type", "task")],
            import.Problems.Select(problem => (problem.Line, problem.Column, problem.ColumnName, problem.Value)));
        Assert.All(import.Problems, problem => Assert.Equal(("plan.csv", ProblemSeverity.Error), (problem.File, problem.Severity)));
        Assert.All(import.Problems, problem => Assert.True(problem.Message is { English.Length: > 20, Chinese.Length: > 8 }));
    }

    [Fact]
    public void A_file_with_an_error_imports_nothing()
    {
        var import = Table.Read(Flawed);

        Assert.Null(import.Document);
        Assert.True(import.HasErrors);
        Assert.Equal(9, import.Rows);
    }

    [Fact]
    public void A_lenient_import_takes_the_sound_rows_and_lists_the_others()
    {
        var import = Table.Read(Flawed, isLenient: true);

        Assert.Equal("o3", Assert.Single(import.Document!.Objectives).Id.Value);
        Assert.Equal("k3", Assert.Single(import.Document.Objectives[0].KeyResults).Id.Value);
        Assert.Equal("e3", Assert.Single(import.Document.Initiatives).Id.Value);
        Assert.Equal((9, 6), (import.Rows, import.RejectedRows));
        Assert.Equal([2, 3, 4, 5, 6, 7], import.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Line).Distinct());
    }

    [Fact]
    public void A_row_below_a_bad_row_is_itself_listed_with_the_place_of_the_other()
    {
        var import = Table.Read(Flawed, isLenient: true);

        var problem = Assert.Single(import.Problems, problem => problem.Line == 4);
        Assert.Equal(("parent_ids", "o2"), (problem.ColumnName, problem.Value));
        Assert.Contains("plan.csv line 6", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_and_cycles_of_bad_rows_are_not_taken_in()
    {
        var import = Table.Read("type,id,title,unit,level,cycle,start,grade\nobjective,o1,T,A > B,team,Q1,2026-01-01,x\nobjective,o2,T,A > C,team,Q2,2026-04-01,\n", isLenient: true);

        Assert.Equal(["A", "A > C"], import.Document!.Units.Select(unit => unit.Id.Value));
        Assert.Equal(["Q2"], import.Document.Cycles.Select(cycle => cycle.Id.Value));
    }

    [Fact]
    public void The_place_inside_a_row_of_several_lines_is_the_cells_own()
    {
        var problem = Assert.Single(Table.Read("type,id,title,note,grade\nobjective,o1,\"one\r\ntwo\",\"a\nb\",9\n").Problems);

        Assert.Equal((4, 5, 4), (problem.Line, problem.Column, problem.Character));
    }

    [Fact]
    public void A_value_is_shown_short_and_without_control_characters()
    {
        var problem = Assert.Single(Table.Read($"type,id,title,grade\nobjective,o1,T,\"\u001b[31m\n{new string('x', 200)}\"\n").Problems);

        Assert.Equal("␛[31m␊" + new string('x', 73) + "…", problem.Value);
    }

    [Fact]
    public void A_record_knows_its_line()
    {
        var import = Table.ReadAll(
            "type,id,parent_ids,title,unit,cycle\nobjective,o1,,\"T\nT\",A > B,Q1\nkr,k1,o1,T,,\n",
            "type,id,parent_ids,title,unit,cycle\ne,e1,k1,T,A > C,\nobjective,o2,,T,A,Q2\n");

        Assert.Equal(("plan1.csv", 2), Place(OkrTarget.Of(new ObjectiveId("o1"))));
        Assert.Equal(("plan1.csv", 4), Place(OkrTarget.Of(new KeyResultId("k1"))));
        Assert.Equal(("plan2.csv", 2), Place(OkrTarget.Of(new InitiativeId("e1"))));
        Assert.Equal(("plan1.csv", 3), Place(OkrTarget.Of(new OrgUnitId("A"))));
        Assert.Equal(("plan2.csv", 2), Place(OkrTarget.Of(new OrgUnitId("A > C"))));
        Assert.Equal(("plan2.csv", 3), Place(OkrTarget.Of(new CycleId("Q2"))));
        Assert.Null(import.LocationOf(OkrTarget.Of(new ObjectiveId("k1"))));
        Assert.Null(import.LocationOf(default));

        (string, int)? Place(OkrTarget target) => import.LocationOf(target) is { } place ? (place.File, place.Line) : null;
    }

    [Fact]
    public void Several_files_are_one_workspace()
    {
        var import = Table.ReadAll(
            "type,id,parent_ids,title,unit,cycle,start\nkr,k1,o1,T,,,\nobjective,o2,o1;k1,T,Acme > Sales,Q1,\n",
            "id;type;title;unit;cycle;start\no1;objective;T;Acme;Q1;2026-01-01\n");

        Assert.DoesNotContain(import.Problems, problem => problem.Severity > ProblemSeverity.Note);
        var plan = import.Document!;
        Assert.Equal(["Acme", "Acme > Sales"], plan.Units.Select(unit => unit.Id.Value));
        Assert.Equal([new Cycle { Id = new("Q1"), Name = "Q1", Start = new(2026, 1, 1) }], plan.Cycles);
        Assert.Empty(OkrSnapshot.Build(plan).Defects);
        Assert.Equal(new KeyResultId("k1"), Assert.Single(plan.Objectives[1].KeyResults).Id);
    }

    [Fact]
    public void Ids_are_unique_over_all_files()
    {
        var import = Table.ReadAll("type,id,title\nobjective,o1,T\n", "type,id,title\nobjective,o1,T\n");

        var problem = Assert.Single(import.Problems);
        Assert.Equal(("plan2.csv", 2, "id"), (problem.File, problem.Line, problem.ColumnName));
        Assert.Contains("plan1.csv line 2", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_at_all_is_an_empty_plan()
    {
        var import = PlanCsv.Read([]);

        Assert.Equal(0, import.Document!.Count);
    }

    [Fact]
    public void Beyond_the_limit_problems_are_counted()
    {
        var rows = PlanCsvLimits.Problems + 5;
        var import = Table.Read("type,id,title\n" + string.Concat(Enumerable.Range(0, rows).Select(_ => "x,,\n")));

        Assert.Equal(PlanCsvLimits.Problems + 1, import.Problems.Count);
        Assert.Contains((rows * 3 - PlanCsvLimits.Problems).ToString(System.Globalization.CultureInfo.InvariantCulture), import.Problems[^1].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_arguments_throw()
    {
        Assert.Throws<ArgumentNullException>(() => PlanCsv.Read(null!));
        Assert.Throws<ArgumentException>(() => PlanCsv.Read([null!]));
        Assert.Throws<ArgumentNullException>(() => new PlanSource(null!, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => new PlanSource("x", null!));
        Assert.Throws<ArgumentNullException>(() => PlanCsv.Write(null!, TextWriter.Null));
        Assert.Throws<ArgumentNullException>(() => PlanCsv.Write(OkrDocument.Empty, null!));
    }
}
