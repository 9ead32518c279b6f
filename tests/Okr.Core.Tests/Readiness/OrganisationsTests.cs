namespace Okr.Core.Tests.Readiness;

/// <summary>What the article says about organisations, as a table: each in words, with the widest scope that it allows.</summary>
public sealed class OrganisationsTests
{
    private const string Support = "leadership-support";
    private const string Promoter = "promoter-named";
    private const string Purpose = "company-purpose";
    private const string Owners = "company-objective-owners";
    private const string Trained = "members-trained";
    private const string Focus = "department-goal-focus";
    private const string Experience = "promoter-experience";
    private const string Execution = "execution-or-mindset";
    private const string Mindset = "everyone-mindset";
    private const string Cycle = "department-cycle";

    private const PracticeScope Nothing = PracticeScope.NotChosen;
    private const PracticeScope CompanyOnly = PracticeScope.CompanyOnly;
    private const PracticeScope Departments = PracticeScope.CompanyAndDepartment;
    private const PracticeScope Everywhere = PracticeScope.Full;

    private static readonly string[] CompanyGate = [Support, Promoter, Purpose, Owners];
    private static readonly string[] DepartmentGate = [.. CompanyGate, Trained, Focus, Experience, Execution];
    private static readonly string[] FullGate = [.. DepartmentGate, Mindset, Cycle];
    private static readonly DateOnly LastMonth = Company.Today.AddMonths(-1);
    private static readonly DateOnly NextMonth = Company.Today.AddMonths(1);

    private static readonly Organisation[] Table =
    [
        // Leadership support is the precondition of every way to start.
        new("nobody has said anything yet", Nothing, _ => { }),
        new("everything is in place, and nobody has asked the leadership", Nothing, company => Meet(company, FullGate, except: Support)),
        new("everything is in place, and the leadership says no", Nothing, company => Meet(company, FullGate, except: Support).Say(Support, Answer.No, LastMonth, by: "ceo")),
        new("the leadership is said to support it, and no name is given", Nothing, company => Meet(company, CompanyGate, except: Support).Say(Support, Answer.Yes, LastMonth)),
        new("the leadership supported it until last month", Nothing, company => Meet(company, CompanyGate, except: Support).Say(Support, Answer.Yes, until: LastMonth, by: "ceo")),
        new("the leadership will support it from next month on", Nothing, company => Meet(company, CompanyGate, except: Support).Say(Support, Answer.Yes, NextMonth, by: "ceo")),
        new("the leadership supported it and has changed its mind", Nothing, company => Meet(company, FullGate, except: Support).Say(Support, Answer.Yes, LastMonth, by: "ceo").Say(Support, Answer.No, Company.Today, by: "ceo")),
        new("the leadership refused and was won over", CompanyOnly, company => Meet(company, CompanyGate, except: Support).Say(Support, Answer.No, LastMonth, by: "ceo").Say(Support, Answer.Yes, Company.Today, by: "ceo")),
        new("only the head of one department supports it", Nothing, company => Meet(company, CompanyGate, except: Support).Say(Support, Answer.Yes, LastMonth, by: "head", unit: "sales")),
        new("trained people everywhere, without support from above", Nothing, company => Meet(company, [Promoter, Purpose, Owners, Trained, Focus, Mindset])),
        new("a strong champion, without support from above", Nothing, company => Meet(company, [Promoter, Purpose, Owners, Experience])),

        // On company level first: the preferred start.
        new("a small firm whose founder supports it, with a promoter, a purpose and owned objectives", CompanyOnly, company => Meet(company, CompanyGate)),
        new("a large group that meets the same four", CompanyOnly, company => Meet(company.With(Departments40()), CompanyGate)),
        new("support, and nobody to drive it", Nothing, company => Meet(company, CompanyGate, except: Promoter)),
        new("the only promoter has left", Nothing, company => Meet(company, CompanyGate, except: Promoter).Say(Promoter, Answer.Yes, LastMonth, person: "ann").Say(Promoter, Answer.No, Company.Today, person: "ann")),
        new("one of two promoters has left", CompanyOnly, company => Meet(company, CompanyGate, except: Promoter).Say(Promoter, Answer.Yes, LastMonth, person: "ann").Say(Promoter, Answer.No, Company.Today, person: "bob")),
        new("nobody can say what the company is for", Nothing, company => Meet(company, CompanyGate, except: Purpose)),
        new("no company objective has been written", Nothing, company => Meet(company, CompanyGate, except: Owners)),
        new("one company objective belongs to nobody", Nothing, company => Meet(company, CompanyGate).With(new Objective { Id = new("o2"), Cycle = new("q4"), Unit = new("acme") })),
        new("company objectives are owned, some department objectives are not", CompanyOnly, company => Meet(company, CompanyGate).With(new Objective { Id = new("s1"), Cycle = new("q4"), Unit = new("sales") })),
        new("the company objectives of last year had no owners, those of this one have", CompanyOnly, company => Meet(company, CompanyGate).With(
            new Cycle { Id = new("y1"), State = CycleState.Closed }, new Objective { Id = new("past"), Cycle = new("y1"), Unit = new("acme") })),
        new("a strong champion, and people who have never heard of OKR", CompanyOnly, company => Meet(company, [.. CompanyGate, Experience]).Say(Trained, Answer.No, LastMonth)),
        new("all answers are undated", CompanyOnly, company => Meet(company, [Owners]).Say(Support, Answer.Yes, by: "ceo").Say(Promoter, Answer.Yes).Say(Purpose, Answer.Yes)),

        // Everybody writes personal objectives and aligns them to the boss: no level practised, whatever the numbers.
        new("everybody has personal objectives and nothing else is known", Nothing, company => company.With(Personal())),
        new("everybody has personal objectives, and the company meets its own four conditions", CompanyOnly, company => Meet(company.With(Personal()), CompanyGate)),

        // Company and departments: members know OKR, care about the department's goals and work for them.
        new("departments meet every condition", Departments, company => Meet(company, DepartmentGate)),
        new("members were trained, and work on whatever comes in", CompanyOnly, company => Meet(company, DepartmentGate, except: Focus).Say(Focus, Answer.No, LastMonth)),
        new("members care about the department's goals, and nobody trained them", CompanyOnly, company => Meet(company, DepartmentGate, except: Trained)),
        new("the promoter has never been through a cycle", CompanyOnly, company => Meet(company, DepartmentGate, except: Experience).Say(Experience, Answer.No, LastMonth)),
        new("the promoter is new, and a certified coach has come in", Departments, company => Meet(company, DepartmentGate, except: Experience).Say(Experience, Answer.No, LastMonth, person: "ann").Say(Experience, Answer.Yes, LastMonth, person: "coach")),
        new("one department is trained, the other was not asked", CompanyOnly, company => Meet(company, DepartmentGate, except: Trained).Say(Trained, Answer.Yes, LastMonth, unit: "sales")),
        new("one department is trained, the other is not", CompanyOnly, company => Meet(company, DepartmentGate, except: Trained).Say(Trained, Answer.Yes, LastMonth, unit: "sales").Say(Trained, Answer.No, LastMonth, unit: "works")),
        new("the departments were trained one after the other", Departments, company => Meet(company, DepartmentGate, except: Trained).Say(Trained, Answer.Yes, LastMonth, unit: "sales").Say(Trained, Answer.Yes, Company.Today, unit: "works")),
        new("teams lie within trained departments", Departments, company => Meet(company, DepartmentGate, except: Trained).Say(Trained, Answer.Yes, LastMonth, unit: "sales").Say(Trained, Answer.Yes, LastMonth, unit: "works")
            .With(new OrgUnit { Id = new("north"), Level = LevelScheme.Team, Parent = new("sales") })),
        new("the training of two years ago has expired", CompanyOnly, company => Meet(company, DepartmentGate, except: Trained).Say(Trained, Answer.Yes, LastMonth.AddYears(-2), until: LastMonth, by: "hr")),
        new("a pilot department meets every condition, the rest was not asked", CompanyOnly, company => Pilot(Meet(company, [.. CompanyGate, Experience]))),

        // OKRs-E spares a department the mindset that it does not have yet.
        new("the mindset is young, and every department objective has its execution", Departments, company => Meet(company, DepartmentGate, except: Execution).With(Executed("s1", "sales")).With(Executed("w1", "works"))),
        new("the mindset is young, and one department objective has no execution", CompanyOnly, company => Meet(company, DepartmentGate, except: Execution).With(Executed("s1", "sales")).With(new Objective { Id = new("w1"), Cycle = new("q4"), Unit = new("works") })),
        new("the mindset is young, and there is no execution", CompanyOnly, company => Meet(company, DepartmentGate, except: Execution).Say(Execution, Answer.No, LastMonth)),

        // All levels: only where everyone has the mindset.
        new("everyone has the mindset, and the departments have a cycle behind them", Everywhere, company => Meet(company, FullGate)),
        new("everyone is ready but one person", Departments, company => Meet(company, FullGate).Say(Mindset, Answer.No, Company.Today, person: "zhang")),
        new("that one person has been coached since", Everywhere, company => Meet(company, FullGate).Say(Mindset, Answer.No, LastMonth, person: "zhang").Say(Mindset, Answer.Yes, Company.Today, person: "zhang")),
        new("almost everyone has answered, unit by unit", Departments, company => Meet(company, FullGate, except: Mindset).Say(Mindset, Answer.Yes, LastMonth, unit: "sales")),
        new("all units have answered for their people", Everywhere, company => Meet(company, FullGate, except: Mindset).Say(Mindset, Answer.Yes, LastMonth, unit: "sales").Say(Mindset, Answer.Yes, LastMonth, unit: "works")),
        new("everyone has the mindset, and the departments have not practised yet", Departments, company => Meet(company, FullGate, except: Cycle)),
        new("the second cycle of the departments is running, and everyone has the mindset", Everywhere, company => Meet(company, FullGate, except: Cycle).With(
            new Cycle { Id = new("q3"), State = CycleState.Closed }, new Objective { Id = new("past"), Cycle = new("q3"), Unit = new("sales"), State = OkrState.Closed })),
        new("the departments gave up all objectives of their first cycle", Departments, company => Meet(company, FullGate, except: Cycle).With(
            new Cycle { Id = new("q3"), State = CycleState.Closed }, new Objective { Id = new("past"), Cycle = new("q3"), Unit = new("sales"), State = OkrState.Cancelled })),
        new("everyone has the mindset, and department members were never trained in OKR", CompanyOnly, company => Meet(company, FullGate, except: Trained)),
        new("everything was attested a year ago, and answers hold for half a year", Nothing, company => Everything(company, Company.Today.AddYears(-1))) { Policy = new() { MaxAgeDays = 182 } },
        new("everything was attested last month, and answers hold for half a year", Everywhere, company => Everything(company, LastMonth)) { Policy = new() { MaxAgeDays = 182 } },

        // Others, told after the code was written.
        new("a firm of eight whose founder supports it and promotes it herself", CompanyOnly, company => Meet(company, [Purpose, Owners]).Say(Support, Answer.Yes, LastMonth, person: "founder").Say(Promoter, Answer.Yes, LastMonth, person: "founder")) { Headcount = 8 },
        new("an interim chief executive supports it to the end of the month", CompanyOnly, company => Meet(company, CompanyGate, except: Support).Say(Support, Answer.Yes, LastMonth, until: NextMonth, by: "interim")),
        new("the leadership supports it, and the head of one department is against it", CompanyOnly, company => Meet(company, CompanyGate).Say(Support, Answer.No, Company.Today, unit: "sales", by: "head")),
        new("everybody was trained and everyone has the mindset, in a company without a promoter", Nothing, company => Meet(company, FullGate, except: Promoter)),
        new("a town hall for all levels was promised for next month, and the answers are dated by it", Nothing, company => Everything(company, NextMonth)),
        new("departments decide for OKRs-E before their first objective", Departments, company => Meet(company, DepartmentGate, except: Execution)) { Practice = new() { House = new() { Departments = DepartmentMode.OkrsE } } },
        new("one of two departments decides for OKRs-E, of the other nobody knows", CompanyOnly, company => Meet(company, DepartmentGate, except: Execution)) { Practice = new() { House = new() { OkrsE = [new("sales")] } } },
        new("departments decide for OKRs-E and write objectives without execution", CompanyOnly, company => Meet(company, DepartmentGate, except: Execution).With(new Objective { Id = new("w1"), Cycle = new("q4"), Unit = new("works") })) { Practice = new() { House = new() { Departments = DepartmentMode.OkrsE } } },
        new("no OKRs-E, and the questionnaire shows a mature mindset in every department", Departments, company => Meet(company, DepartmentGate, except: Execution).Staff("sales", 6, 4).Staff("works", 9, 4)),
        new("no OKRs-E, one department is mature and the other young", CompanyOnly, company => Meet(company, DepartmentGate, except: Execution).Staff("sales", 6, 4).Staff("works", 9, 3)),
        new("the young department takes up OKRs-E", Departments, company => Meet(company, DepartmentGate, except: Execution).Staff("sales", 6, 4).Staff("works", 9, 3)) { Practice = new() { House = new() { OkrsE = [new("works")] } } },
        new("no OKRs-E, and too few have answered to speak of a mature department", CompanyOnly, company => Meet(company, DepartmentGate, except: Execution).Staff("sales", 4, 5).Staff("works", 4, 5)),
        new("no OKRs-E, one department is mature, and nobody of the other has answered", CompanyOnly, company => Meet(company, DepartmentGate, except: Execution).Staff("sales", 9, 4)),
        new("a mature department, and the first few answers from another place", Departments, company => Meet(company, DepartmentGate, except: Execution).Staff("sales", 6, 4).Staff("works", 6, 4).Staff("acme", 2, 5)),
        new("the questionnaire shows everyone ready, head by head", Everywhere, company => Meet(company, FullGate, except: Mindset).Staff("sales", 6, 4).Staff("works", 6, 5)) { Headcount = 12 },
        new("the questionnaire shows everyone ready but the one who did not answer", Departments, company => Meet(company, FullGate, except: Mindset).Staff("sales", 6, 4).Staff("works", 6, 5)) { Headcount = 13 },
        new("everyone is said to be ready, and the questionnaire shows one who is not", Departments, company => Meet(company, FullGate).Staff("sales", 6, 4).Staff("works", 5, 5).Staff("works", 1, 3, "new")) { Headcount = 12 },
        new("the same, in a house that has opted for less than everyone", Everywhere, company => Meet(company, FullGate).Staff("sales", 6, 4).Staff("works", 5, 5).Staff("works", 1, 3, "new")) { Headcount = 12, Policy = new() { EveryoneMatureShare = 0.8m } },
        new("the pilot department did well by every criterion, and the rest was never trained", CompanyOnly, company => Pilot(Meet(company, [.. CompanyGate, Experience, "pilot"])).Say(Trained, Answer.No, LastMonth, unit: "works")),
        new("the departments' cycle is over and was never closed", Departments, company => Meet(company, FullGate, except: Cycle).With(
            new Cycle { Id = new("q3"), End = LastMonth }, new Objective { Id = new("past"), Cycle = new("q3"), Unit = new("sales") })),
        new("one team within a trained department says that it was left out", CompanyOnly, company => Meet(company, DepartmentGate, except: Trained).With(new OrgUnit { Id = new("north"), Level = LevelScheme.Team, Parent = new("sales") })
            .Say(Trained, Answer.Yes, LastMonth).Say(Trained, Answer.No, Company.Today, unit: "north")),
        new("high scores in the first cycle, and nobody who promotes OKR", Nothing, company => Meet(company, CompanyGate, except: Promoter).With(
            new Cycle { Id = new("q3"), State = CycleState.Closed }, new Objective { Id = new("past"), Cycle = new("q3"), Unit = new("acme"), State = OkrState.Closed, Grade = new() { Value = 0.9m } })),
    ];

    public static TheoryData<string> Words => [.. Table.Select(organisation => organisation.Words)];

    [Theory]
    [MemberData(nameof(Words))]
    public void The_widest_scope_is_the_one_that_the_article_allows(string words)
    {
        var organisation = Table.Single(row => string.Equals(row.Words, words, StringComparison.Ordinal));
        var company = new Company(organisation.Headcount);
        organisation.Tell(company);

        Assert.Equal(organisation.Expected, company.Assess(organisation.Practice, organisation.Policy).Widest);
    }

    [Fact]
    public void There_are_at_least_forty_of_them() => Assert.InRange(Table.Length, 40, int.MaxValue);

    private static Company Meet(Company company, string[] criteria, string except = "")
    {
        foreach (var criterion in criteria.Where(criterion => !string.Equals(criterion, except, StringComparison.Ordinal)))
        {
            company.Meet(criterion);
        }

        return company;
    }

    private static Company Everything(Company company, DateOnly on)
    {
        foreach (var criterion in FullGate.Where(criterion => criterion is not Owners))
        {
            company.Say(criterion, Answer.Yes, on, by: "ceo");
        }

        return company.Meet(Owners);
    }

    private static Company Pilot(Company company)
    {
        foreach (var criterion in DepartmentGate.Except(CompanyGate, StringComparer.Ordinal).Where(criterion => criterion is not Experience))
        {
            company.Say(criterion, Answer.Yes, LastMonth, by: "head", unit: "sales");
        }

        return company;
    }

    private static OkrRecord[] Executed(string objective, string unit) =>
    [
        new Objective { Id = new(objective), Cycle = new("q4"), Unit = new(unit) },
        new Initiative { Id = new(objective + ".e"), Objective = new(objective) },
    ];

    private static OkrRecord[] Personal() =>
    [
        new OrgUnit { Id = new("ann"), Level = LevelScheme.Individual, Parent = new("sales") },
        new Objective { Id = new("a1"), Cycle = new("q4"), Unit = new("ann"), Owner = new("ann"), AlignsTo = [new() { Parent = new("b1") }] },
        new Objective { Id = new("b1"), Cycle = new("q4"), Unit = new("sales"), Owner = new("boss") },
    ];

    private static OkrRecord[] Departments40() =>
        [.. Enumerable.Range(1, 40).Select(i => new OrgUnit { Id = new(FormattableString.Invariant($"d{i}")), Level = LevelScheme.Department, Parent = new("acme"), Headcount = 500 })];
}
