namespace Okr.Interchange.Tests.Import;

/// <summary>Units as paths, and their levels.</summary>
public class PlanUnitTests
{
    [Fact]
    public void A_unit_is_a_path_from_the_root_and_each_part_of_it_is_a_unit()
    {
        var plan = Table.Sound("type,id,title,unit,level\nobjective,o1,T,Acme > Engineering > Quality,team\nobjective,o2,T, Acme  >  Engineering ,department\n");

        Assert.Equal(
            [
                new OrgUnit { Id = new("Acme"), Name = "Acme", Level = LevelScheme.Company },
                new OrgUnit { Id = new("Acme > Engineering"), Name = "Engineering", Level = LevelScheme.Department, Parent = new OrgUnitId("Acme") },
                new OrgUnit { Id = new("Acme > Engineering > Quality"), Name = "Quality", Level = LevelScheme.Team, Parent = new OrgUnitId("Acme > Engineering") },
            ],
            plan.Units);
        Assert.Equal(["Acme > Engineering > Quality", "Acme > Engineering"], plan.Objectives.Select(objective => objective.Unit.Value));
    }

    [Fact]
    public void A_sign_without_blanks_around_it_is_part_of_a_name()
    {
        var plan = Table.Sound("type,id,title,unit\nobjective,o1,T,R>D\n");

        Assert.Equal("R>D", Assert.Single(plan.Units).Name);
    }

    [Fact]
    public void A_key_result_or_initiative_may_have_a_unit_of_its_own()
    {
        var plan = Table.Sound("type,id,parent_ids,title,unit\nobjective,o,,T,Acme\nkr,k1,o,T,\nkr,k2,o,T,Acme > Sales\ne,e1,k1,T,Acme > Ann\n");

        Assert.Equal([null, new OrgUnitId("Acme > Sales")], plan.Objectives[0].KeyResults.Select(keyResult => keyResult.Unit));
        Assert.Equal(new OrgUnitId("Acme > Ann"), plan.Initiatives[0].Unit);
        Assert.Equal(["Acme", "Acme > Sales", "Acme > Ann"], plan.Units.Select(unit => unit.Id.Value));
    }

    [Theory]
    [InlineData("Acme > > Sales")]
    [InlineData("> Sales")]
    [InlineData("Acme >")]
    [InlineData("\"Acme\nGroup\"")]
    public void A_path_with_a_gap_or_a_line_break_is_an_error(string path)
    {
        var problem = Assert.Single(Table.Read($"type,id,title,unit\nobjective,o1,T,{path}\n").Problems);

        Assert.Equal((ProblemSeverity.Error, 2, "unit"), (problem.Severity, problem.Line, problem.ColumnName));
    }

    [Fact]
    public void A_path_of_more_than_100_units_is_an_error()
    {
        Assert.Equal(100, Table.Sound($"type,id,title,unit\nobjective,o1,T,{Path(100)}\n").Units.Count);
        Assert.Contains("101", Assert.Single(Table.Read($"type,id,title,unit\nobjective,o1,T,{Path(101)}\n").Problems).Message.English, StringComparison.Ordinal);

        static string Path(int depth) => string.Join(" > ", Enumerable.Range(0, depth).Select(i => $"u{i}"));
    }

    [Fact]
    public void A_path_too_long_for_an_id_gets_a_readable_one_that_never_changes()
    {
        var name = string.Concat(Enumerable.Repeat("very long name ", 9)).Trim();
        var plan = Table.Sound($"type,id,title,unit\nobjective,o1,T,Acme > {name} > Quality\nobjective,o2,T,Acme > {name} > Safety\n");

        var ids = plan.Units.Select(unit => unit.Id.Value).ToList();
        Assert.Equal("Acme > very long name very long name ver…name very long name very long name very long name > Quality #93a344ded4a781b9", ids[2]);
        Assert.Equal(4, ids.Distinct().Count());
        Assert.Equal([name, "Quality", "Safety"], plan.Units.Skip(1).Select(unit => unit.Name));
        Assert.Equal(plan.Units[1].Id, plan.Units[2].Parent);
    }

    [Theory]
    [InlineData("company", "company")]
    [InlineData("Company", "company")]
    [InlineData("公司", "company")]
    [InlineData("公司级", "company")]
    [InlineData("公司层面", "company")]
    [InlineData("department", "department")]
    [InlineData("部门", "department")]
    [InlineData("部门级", "department")]
    [InlineData("team", "team")]
    [InlineData("TEAM", "team")]
    [InlineData("团队", "team")]
    [InlineData("团队级", "team")]
    [InlineData("小组", "team")]
    [InlineData("individual", "individual")]
    [InlineData("个人", "individual")]
    [InlineData("个人级", "individual")]
    public void A_level_has_these_names(string cell, string expected) =>
        Assert.Equal(new LevelKey(expected), Assert.Single(Table.Sound($"type,id,title,unit,level\nobjective,o1,T,U,{cell}\n").Units).Level);

    [Fact]
    public void An_unknown_level_is_an_error_that_names_the_known_ones()
    {
        var problem = Assert.Single(Table.Read("type,id,title,unit,level\nobjective,o1,T,U,division\n").Problems);

        Assert.Equal((ProblemSeverity.Error, "level", "division"), (problem.Severity, problem.ColumnName, problem.Value));
        Assert.Contains("company, department, team, individual", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Department_and_team_are_one_level()
    {
        var import = Table.Read("type,id,title,unit,level\nobjective,o1,T,U,team\nobjective,o2,T,U,department\n");

        Assert.Empty(import.Problems);
        Assert.Equal(LevelScheme.Team, Assert.Single(import.Document!.Units).Level);
    }

    [Fact]
    public void Two_levels_of_one_unit_are_an_error_that_names_both_rows()
    {
        var import = Table.ReadAll("type,id,title,unit,level\nobjective,o1,T,U,team\n", "type,id,title,unit,level\n\nobjective,o2,T,U,company\n");

        var problem = Assert.Single(import.Problems);
        Assert.Equal(("plan2.csv", 3, "level", "company"), (problem.File, problem.Line, problem.ColumnName, problem.Value));
        Assert.Contains("plan1.csv line 2", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_without_a_stated_level_are_guessed_by_depth_with_one_note()
    {
        var import = Table.Read("type,id,title,unit,level\nobjective,o1,T,Acme > Sales > Ann,individual\nobjective,o2,T,Acme > Lab,\n");

        Assert.Equal(["company", "department", "individual", "department"], import.Document!.Units.Select(unit => unit.Level.Value));
        var note = Assert.Single(import.Problems);
        Assert.Equal((ProblemSeverity.Note, "unit"), (note.Severity, note.ColumnName));
        Assert.Contains("3 units (Acme, Acme > Sales, Acme > Lab)", note.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_without_a_unit_is_kept_as_a_label()
    {
        var import = Table.Read("type,id,title,level\nobjective,o1,T,team\n");

        Assert.Equal([new("level", "team")], import.Document!.Objectives[0].Labels);
        Assert.Equal((ProblemSeverity.Warning, "level", "team"), Assert.Single(import.Problems.Select(problem => (problem.Severity, problem.ColumnName, problem.Value))));
    }

    [Fact]
    public void A_host_may_bring_its_own_levels()
    {
        var scheme = new LevelScheme { Levels = [new() { Key = new("group"), English = "Group", Chinese = "集团" }, new() { Key = new("guild"), Rank = 1, English = "Guild" }] };
        var source = new PlanSource("plan.csv", new MemoryStream("type,id,title,unit,level\nobjective,o1,T,A,集团\nobjective,o2,T,A > B,GUILD\nobjective,o3,T,C,team\n"u8.ToArray()));

        var import = PlanCsv.Read([source], new PlanCsvOptions { Levels = scheme, IsLenient = true });

        Assert.Equal(["group", "guild"], import.Document!.Units.Select(unit => unit.Level.Value));
        Assert.Equal(4, Assert.Single(import.Problems).Line);
    }
}
