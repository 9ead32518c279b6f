namespace Okr.Interchange.Tests.Import;

/// <summary>What each column means, as the table of the format says.</summary>
public class PlanColumnTests
{
    [Theory]
    [InlineData("objective")]
    [InlineData("Objective")]
    [InlineData(" OBJECTIVE ")]
    [InlineData("目标")]
    public void An_objective_has_these_types(string type) => Assert.Single(Table.Sound($"type,id,title\n{type},x,T\n").Objectives);

    [Theory]
    [InlineData("key_result")]
    [InlineData("kr")]
    [InlineData("KR")]
    [InlineData("key result")]
    [InlineData("Key-Result")]
    [InlineData("关键成果")]
    public void A_key_result_has_these_types(string type) =>
        Assert.Single(Table.Sound($"type,id,parent_ids,title\nobjective,o1,,T\n{type},x,o1,T\n").Objectives[0].KeyResults);

    [Theory]
    [InlineData("initiative")]
    [InlineData("execution")]
    [InlineData("E")]
    [InlineData("执行")]
    public void An_initiative_has_these_types(string type) =>
        Assert.Single(Table.Sound($"type,id,parent_ids,title\nobjective,o1,,T\n{type},x,o1,T\n").Initiatives);

    [Theory]
    [InlineData("", "x", "T", "type")]
    [InlineData("task", "x", "T", "type")]
    [InlineData("objective", "", "T", "id")]
    [InlineData("objective", "x", "", "title")]
    [InlineData("objective", "x", "\"  \"", "title")]
    public void Type_id_and_title_are_required(string type, string id, string title, string column)
    {
        var problem = Assert.Single(Table.Read($"type,id,title,owner\n{type},{id},{title},ann\n").Problems);

        Assert.Equal((ProblemSeverity.Error, "plan.csv", 2, column), (problem.Severity, problem.File, problem.Line, problem.ColumnName));
    }

    [Fact]
    public void Ids_are_compared_ordinally()
    {
        var plan = Table.Sound("type,id,title\nobjective,o1,T\nobjective,O1,T\nobjective,ｏ1,T\n");

        Assert.Equal(3, plan.Objectives.Count);
    }

    [Fact]
    public void An_id_is_unique_over_all_kinds_of_row()
    {
        var import = Table.Read("type,id,parent_ids,title\nobjective,x,,T\nkr,x,x,T\ne,y,x,T\ne,y,x,T\n");

        Assert.Equal([(3, "id", "x"), (5, "id", "y")], import.Problems.Select(problem => (problem.Line, problem.ColumnName, problem.Value)));
        Assert.Contains("plan.csv line 2", import.Problems[0].Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a;b", "';'")]
    [InlineData("\"a\nb\"", "line break")]
    public void An_id_that_cannot_be_one_is_named(string id, string reason)
    {
        var problem = Assert.Single(Table.Read($"type,id,title\nobjective,{id},T\n").Problems);

        Assert.Equal("id", problem.ColumnName);
        Assert.Contains(reason, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_has_at_most_128_characters()
    {
        Assert.Single(Table.Sound($"type,id,title\nobjective,{new string('x', 128)},T\n").Objectives);
        Assert.Contains("129", Assert.Single(Table.Read($"type,id,title\nobjective,{new string('x', 129)},T\n").Problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_objective_supports_objectives_and_key_results_that_may_come_later()
    {
        var plan = Table.Sound("type,id,parent_ids,title\nobjective,low,top; top.kr1,T\nobjective,top,,T\nkr,top.kr1,top,T\n");

        Assert.Equal(
            [new AlignmentLink { Parent = new("top") }, new AlignmentLink { Parent = new("top"), ParentKeyResult = new("top.kr1") }],
            plan.Objectives[0].AlignsTo);
    }

    [Fact]
    public void A_link_to_nothing_is_loaded_for_the_rules_to_judge()
    {
        var import = Table.Read("type,id,parent_ids,title\nobjective,o1,nowhere,T\n");

        Assert.Empty(import.Problems);
        Assert.Equal([new AlignmentLink { Parent = new("nowhere") }], import.Document!.Objectives[0].AlignsTo);
    }

    [Fact]
    public void A_link_named_twice_is_kept_once()
    {
        var import = Table.Read("type,id,parent_ids,contributes_to,title\nobjective,o1,a;b;a,b:2,T\nobjective,o2,,a:2;a:3;a:2,T\n");

        Assert.Equal(
            [new AlignmentLink { Parent = new("a") }, new AlignmentLink { Parent = new("b"), Kind = LinkKind.Contributes, Weight = new(2m) }],
            import.Document!.Objectives[0].AlignsTo);
        Assert.Equal([new AlignmentLink { Parent = new("a"), Kind = LinkKind.Contributes, Weight = new(2m) }], import.Document.Objectives[1].AlignsTo);
        Assert.Equal(
            [(2, "parent_ids", "a", ProblemSeverity.Note), (2, "contributes_to", "b", ProblemSeverity.Note), (3, "contributes_to", "a", ProblemSeverity.Warning), (3, "contributes_to", "a", ProblemSeverity.Note)],
            import.Problems.Select(problem => (problem.Line, problem.ColumnName, problem.Value, problem.Severity)));
    }

    [Fact]
    public void Contributing_links_carry_weights()
    {
        var plan = Table.Sound("type,id,parent_ids,contributes_to,title\nobjective,a,,,T\nobjective,b:2,,,T\nobjective,c,,a:0.5;b:2; x:y ；z：3,T\nkr,k,c,a,T\n");

        Assert.Equal(
            [("a", 0.5m), ("b:2", 1m), ("x:y", 1m), ("z", 3m)],
            plan.Objectives[2].AlignsTo.Select(link => (link.Parent.Value, link.Weight.Value)));
        Assert.All(plan.Objectives[2].AlignsTo, link => Assert.Equal(LinkKind.Contributes, link.Kind));
        Assert.Equal([new AlignmentLink { Parent = new("a"), Kind = LinkKind.Contributes }], plan.Objectives[2].KeyResults[0].AlignsTo);
    }

    [Theory]
    [InlineData("a:-1")]
    [InlineData("a:2000000")]
    [InlineData("a:heavy")]
    public void A_weight_that_is_none_is_an_error(string cell)
    {
        var problem = Assert.Single(Table.Read($"type,id,contributes_to,title\nobjective,a,,T\nobjective,b,{cell},T\n").Problems);

        Assert.Equal((ProblemSeverity.Error, 3, 3, "contributes_to", cell), (problem.Severity, problem.Line, problem.Column, problem.ColumnName, problem.Value));
    }

    [Fact]
    public void A_key_result_that_contributes_to_its_own_objective_needs_no_link()
    {
        var import = Table.Read("type,id,parent_ids,contributes_to,title\nobjective,a,,,T\nkr,k,a,a,T\n");

        Assert.Empty(import.Document!.Objectives[0].KeyResults[0].AlignsTo);
        Assert.Equal(ProblemSeverity.Note, Assert.Single(import.Problems).Severity);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(";", "empty")]
    [InlineData("o1;o2", "exactly one")]
    [InlineData("zzz", "not the id of an objective")]
    [InlineData("k0", "not the id of an objective")]
    public void A_key_result_belongs_to_exactly_one_objective(string parent, string reason)
    {
        var problem = Assert.Single(Table.Read($"type,id,title,parent_ids\nobjective,o1,T,\nobjective,o2,T,\nkr,k0,T,o1\nkr,k1,T,{parent}\n").Problems);

        Assert.Equal((ProblemSeverity.Error, 5, "parent_ids", parent.Trim(';')), (problem.Severity, problem.Line, problem.ColumnName, problem.Value.Trim(';')));
        Assert.Contains(reason, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_result_may_come_before_its_objective_and_keeps_its_place_among_others()
    {
        var plan = Table.Sound("type,id,parent_ids,title\nkr,k2,o1,T\nobjective,o1,,T\nkr,k1,o1,T\n");

        Assert.Equal(["k2", "k1"], plan.Objectives[0].KeyResults.Select(keyResult => keyResult.Id.Value));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("o1;k1", "exactly one")]
    [InlineData("zzz", "not the id of a key result or objective")]
    [InlineData("e0", "not the id of a key result or objective")]
    public void An_initiative_belongs_to_one_key_result_or_objective(string parent, string reason)
    {
        var problem = Assert.Single(Table.Read($"type,id,title,parent_ids\nobjective,o1,T,\nkr,k1,T,o1\ne,e0,T,o1\ne,e1,T,{parent}\n").Problems);

        Assert.Equal((ProblemSeverity.Error, 5, "parent_ids"), (problem.Severity, problem.Line, problem.ColumnName));
        Assert.Contains(reason, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cycle_is_defined_by_the_first_row_with_dates_that_names_it()
    {
        var plan = Table.Sound(
            """
            type,id,title,cycle,start,end
            objective,o0,T,Q1,,
            objective,o1,T,Q1,2026-01-01,2026-03-31
            objective,o2,T,Q1,2026-01-01,2026-03-31
            objective,o3,T,Q1,2026-02-01,2026-03-31
            objective,o4,T,Backlog,,
            objective,o5,T,,2026-05-01,
            """);

        Assert.Equal(
            [new Cycle { Id = new("Q1"), Name = "Q1", Start = new(2026, 1, 1), End = new(2026, 3, 31) }, new Cycle { Id = new("Backlog"), Name = "Backlog" }],
            plan.Cycles);
        Assert.Equal([null, null, null, new DateOnly(2026, 2, 1), null, new DateOnly(2026, 5, 1)], plan.Objectives.Select(objective => objective.Start));
        Assert.All(plan.Objectives, objective => Assert.Null(objective.End));
        Assert.Equal(["Q1", "Q1", "Q1", "Q1", "Backlog", ""], plan.Objectives.Select(objective => objective.Cycle.Value));
    }

    [Fact]
    public void Rows_below_an_objective_may_repeat_its_cycle_dates_and_level()
    {
        var import = Table.Read(
            """
            type,id,parent_ids,title,unit,level,cycle,start,end
            kr,k0,o1,T,,team,Q1,2026/1/1,2026-03-31
            objective,o1,,T,Acme > Sales,department,Q1,2026-01-01,2026-03-31
            kr,k1,o1,T,,department,Q1,2026-01-01,2026-03-31
            e,e1,k1,T,,,Q1,2026-01-01,2026-03-31
            objective,o2,,T,Acme > Sales,department,Q1,,
            kr,k2,o2,T,,,Q1,2026-01-01,2026-03-31
            """);

        Assert.DoesNotContain(import.Problems, problem => problem.Severity > ProblemSeverity.Note);
        Assert.All(import.Document!.Objectives.SelectMany(objective => objective.KeyResults), keyResult => Assert.Empty(keyResult.Labels));
        Assert.Empty(import.Document.Initiatives[0].Labels);
    }

    [Fact]
    public void What_a_row_says_otherwise_than_its_objective_is_kept_and_warned_of()
    {
        var import = Table.Read(
            """
            type,id,parent_ids,title,unit,level,cycle,start,end
            objective,o1,,T,Acme,company,Q1,2026-01-01,2026-03-31
            kr,k1,o1,T,,individual,Q2,2026-01-01,someday
            """);

        Assert.Equal([new("cycle", "Q2"), new("end", "someday"), new("level", "individual")], import.Document!.Objectives[0].KeyResults[0].Labels);
        Assert.Equal(
            [("level", ProblemSeverity.Warning), ("cycle", ProblemSeverity.Warning), ("end", ProblemSeverity.Warning)],
            import.Problems.Select(problem => (problem.ColumnName, problem.Severity)));
    }

    [Fact]
    public void Values_that_mean_nothing_on_a_row_are_kept_as_labels_with_one_note_a_column()
    {
        var import = Table.Read("type,id,parent_ids,title,grade,confidence\nobjective,o1,,T,,9\nobjective,o2,,T,,8\ne,e1,o1,T,0.5,\n");

        Assert.Equal([new("confidence", "9")], import.Document!.Objectives[0].Labels);
        Assert.Equal([new("grade", "0.5")], import.Document.Initiatives[0].Labels);
        Assert.Equal([(2, "confidence", "9"), (4, "grade", "0.5")], import.Problems.Select(problem => (problem.Line, problem.ColumnName, problem.Value)));
        Assert.Contains("2 in this file", import.Problems[0].Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.616", "0.616")]
    [InlineData("1.0", "1.0")]
    [InlineData("70%", "0.7")]
    public void A_grade_lies_from_0_to_1(string cell, string expected)
    {
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Table.Objective("grade", cell).Grade!.Value);
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Table.KeyResult("grade", cell).Grade!.Value);
    }

    [Theory]
    [InlineData("grade", "1.1")]
    [InlineData("grade", "-0.1")]
    [InlineData("grade", "7")]
    [InlineData("grade", "101%")]
    [InlineData("grade", "$1")]
    [InlineData("grade", "A")]
    [InlineData("grade", "\"0,7\"")]
    [InlineData("weight", "-1")]
    [InlineData("weight", "1000001")]
    [InlineData("weight", "0.0000001")]
    [InlineData("weight", "30%")]
    [InlineData("confidence", "11")]
    [InlineData("confidence", "-1")]
    [InlineData("confidence", "70%")]
    [InlineData("confidence", "high")]
    [InlineData("ambition", "bold")]
    [InlineData("state", "done-ish")]
    [InlineData("metric", "graph")]
    [InlineData("due", "31/03/2026")]
    [InlineData("due", "03/31/2026")]
    [InlineData("due", "2026-02-30")]
    [InlineData("due", "soon")]
    public void A_value_that_cannot_be_read_is_an_error_with_its_place(string column, string cell)
    {
        var problem = Table.KeyResultProblem(column, cell);

        Assert.Equal(ProblemSeverity.Error, problem.Severity);
        Assert.Equal(("plan.csv", 3, 5, column, cell.Trim('"')), (problem.File, problem.Line, problem.Column, problem.ColumnName, problem.Value));
        Assert.Equal("kr,k1,o1,Sell,".Length + 1, problem.Character);
        Assert.Contains(cell.Trim('"'), problem.Message.English, StringComparison.Ordinal);
        Assert.Contains(cell.Trim('"'), problem.Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-31")]
    [InlineData("2026/3/31")]
    [InlineData("2026.03.31")]
    [InlineData("2026年3月31日")]
    public void Dates_begin_with_the_year(string cell) => Assert.Equal(new DateOnly(2026, 3, 31), Table.KeyResult("due", cell).Due);

    [Fact]
    public void An_end_before_the_start_is_not_the_importers_business()
    {
        var import = Table.Read("type,id,title,cycle,start,end\nobjective,o1,T,Q1,2026-03-31,2026-01-01\n");

        Assert.Empty(import.Problems);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("0", 0)]
    [InlineData("2.5", 2.5)]
    public void A_weight_is_1_when_empty(string cell, double expected) => Assert.Equal((decimal)expected, Table.KeyResult("weight", cell).Weight.Value);

    [Theory]
    [InlineData("committed", Ambition.Committed)]
    [InlineData("Aspirational", Ambition.Aspirational)]
    [InlineData("learning", Ambition.Learning)]
    [InlineData("承诺型", Ambition.Committed)]
    [InlineData("挑战型", Ambition.Aspirational)]
    [InlineData("愿景型", Ambition.Aspirational)]
    [InlineData("", Ambition.NotStated)]
    public void Ambition_is_a_word_on_objectives_and_key_results(string cell, Ambition expected)
    {
        Assert.Equal(expected, Table.Objective("ambition", cell).Ambition);
        Assert.Equal(expected, Table.KeyResult("ambition", cell).Ambition);
    }

    [Theory]
    [InlineData("", OkrState.Active)]
    [InlineData("draft", OkrState.Draft)]
    [InlineData("Submitted", OkrState.Submitted)]
    [InlineData("APPROVED", OkrState.Approved)]
    [InlineData("active", OkrState.Active)]
    [InlineData("closed", OkrState.Closed)]
    [InlineData("archived", OkrState.Archived)]
    [InlineData("postponed", OkrState.Postponed)]
    [InlineData("cancelled", OkrState.Cancelled)]
    [InlineData("canceled", OkrState.Cancelled)]
    [InlineData("进行中", OkrState.Active)]
    [InlineData("已取消", OkrState.Cancelled)]
    public void State_is_a_word_on_every_row(string cell, OkrState expected)
    {
        var plan = Table.Sound($"type,id,parent_ids,title,state\nobjective,o,,T,{cell}\nkr,k,o,T,{cell}\ne,e,k,T,{cell}\n");

        Assert.Equal(expected, plan.Objectives[0].State);
        Assert.Equal(expected, plan.Objectives[0].KeyResults[0].State);
        Assert.Equal(expected, plan.Initiatives[0].State);
    }

    [Fact]
    public void Owner_due_and_confidence_are_read_where_they_belong()
    {
        var plan = Table.Sound("type,id,parent_ids,title,owner,due,confidence\nobjective,o,,T,Ann,,\nkr,k,o,T,Bob and Eve,2026-03-01,7.5\ne,e,k,T,李雷,2026-02-01,\n");

        Assert.Equal(new PersonId("Ann"), plan.Objectives[0].Owner);
        var keyResult = plan.Objectives[0].KeyResults[0];
        Assert.Equal((new PersonId("Bob and Eve"), new DateOnly(2026, 3, 1), new Confidence(7.5m)), (keyResult.Owner, keyResult.Due, keyResult.Confidence));
        Assert.Equal((new PersonId("李雷"), new DateOnly(2026, 2, 1)), (plan.Initiatives[0].Owner, plan.Initiatives[0].Due));
    }
}
