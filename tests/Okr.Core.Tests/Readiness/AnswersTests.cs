using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class AnswersTests
{
    private const string Support = "leadership-support";
    private static readonly DateOnly January = new(2026, 1, 15);
    private static readonly DateOnly March = new(2026, 3, 15);

    [Fact]
    public void The_latest_answer_wins_whatever_the_order_of_the_document()
    {
        Assert.Equal(CriterionState.NotMet, new Company().Say(Support, Answer.No, March, by: "pm").Say(Support, Answer.Yes, January, by: "ceo").Result(Support).State);
        Assert.Equal(CriterionState.Met, new Company().Say(Support, Answer.Yes, March, by: "pm").Say(Support, Answer.No, January, by: "ceo").Result(Support).State);
    }

    [Fact]
    public void Of_two_answers_of_one_day_the_later_in_the_document_wins()
    {
        Assert.Equal(CriterionState.NotMet, new Company().Say(Support, Answer.Yes, March, by: "ceo").Say(Support, Answer.No, March, by: "ceo").Result(Support).State);
        Assert.Equal(CriterionState.Met, new Company().Say(Support, Answer.No, March, by: "ceo").Say(Support, Answer.Yes, March, by: "ceo").Result(Support).State);
    }

    [Fact]
    public void An_undated_answer_is_older_than_any_dated_one() =>
        Assert.Equal(CriterionState.NotMet, new Company().Say(Support, Answer.No, January).Say(Support, Answer.Yes, by: "ceo").Result(Support).State);

    [Fact]
    public void An_answer_holds_on_its_last_day_and_not_on_the_day_after()
    {
        Assert.Equal(CriterionState.Met, new Company().Say(Support, Answer.Yes, March, Company.Today, by: "ceo").Result(Support).State);

        var expired = new Company().Say(Support, Answer.Yes, March, Company.Today.AddDays(-1), by: "ceo").Result(Support);
        Assert.Equal(CriterionState.NotAnswered, expired.State);
        Assert.Equal("The answer expired on 2026-11-22.", expired.Evidence.English);
        Assert.Equal("答复已于 2026-11-22 失效。", expired.Evidence.Chinese);
    }

    [Fact]
    public void An_answer_of_the_future_does_not_count_yet()
    {
        Assert.Equal(CriterionState.Met, new Company().Say(Support, Answer.Yes, Company.Today, by: "ceo").Result(Support).State);

        var future = new Company().Say(Support, Answer.Yes, Company.Today.AddDays(1), by: "ceo").Result(Support);
        Assert.Equal(CriterionState.NotAnswered, future.State);
        Assert.Contains("2026-11-24", future.Evidence.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, CriterionState.Met)]
    [InlineData(31, CriterionState.NotAnswered)]
    public void A_host_may_let_answers_grow_old(int age, CriterionState expected)
    {
        var policy = new ReadinessPolicy { MaxAgeDays = 30 };

        Assert.Equal(expected, new Company().Say(Support, Answer.Yes, Company.Today.AddDays(-age), by: "ceo").Result(Support, policy).State);
    }

    [Fact]
    public void Where_answers_grow_old_an_undated_one_does_not_count()
    {
        var company = new Company().Say(Support, Answer.Yes, by: "ceo");

        Assert.Equal(CriterionState.Met, company.Result(Support).State);
        Assert.Equal(CriterionState.NotAnswered, company.Result(Support, new() { MaxAgeDays = 9999 }).State);
    }

    [Fact]
    public void Leadership_support_counts_only_with_a_name_under_it()
    {
        var nameless = new Company().Say(Support, Answer.Yes, March).Result(Support);
        Assert.Equal(CriterionState.NotAnswered, nameless.State);
        Assert.Contains("names nobody", nameless.Evidence.English, StringComparison.Ordinal);

        Assert.Equal(CriterionState.Met, new Company().Say(Support, Answer.Yes, March, by: "pm").Result(Support).State);
        var named = new Company().Say(Support, Answer.Yes, March, by: "pm", person: "ceo").Result(Support);
        Assert.Equal(CriterionState.Met, named.State);
        Assert.Equal("Yes (ceo, 2026-03-15).", named.Evidence.English);
        Assert.Equal("是（ceo，2026-03-15）。", named.Evidence.Chinese);
    }

    [Fact]
    public void Leadership_support_in_one_department_is_not_that_of_the_company() =>
        Assert.Equal(CriterionState.NotAnswered, new Company().Say(Support, Answer.Yes, March, by: "head", unit: "sales").Result(Support).State);

    [Fact]
    public void One_promoter_is_enough_though_another_has_left()
    {
        var company = new Company().Say("promoter-named", Answer.Yes, January, person: "ann").Say("promoter-named", Answer.No, March, person: "bob");

        Assert.Equal(CriterionState.Met, company.Result("promoter-named").State);
        Assert.Equal(CriterionState.NotMet, company.Say("promoter-named", Answer.No, March, person: "ann").Result("promoter-named").State);
    }

    [Fact]
    public void A_no_about_the_whole_replaces_what_was_said_about_persons_before()
    {
        var company = new Company().Say("promoter-named", Answer.Yes, January, person: "ann").Say("promoter-named", Answer.No, March, by: "ceo");

        Assert.Equal(CriterionState.NotMet, company.Result("promoter-named").State);
    }

    [Fact]
    public void Everyone_means_everyone()
    {
        var company = Company.ReadyFor(PracticeScope.Full).Say("everyone-mindset", Answer.No, Company.Today, person: "zhang");

        var report = company.Assess();
        Assert.Equal(PracticeScope.CompanyAndDepartment, report.Widest);
        Assert.Equal("No for zhang.", Assert.Single(report.Next!.Missing).Evidence.English);
    }

    [Fact]
    public void A_single_no_ends_with_a_later_yes_of_the_same_person_or_of_all()
    {
        var company = new Company().Say("everyone-mindset", Answer.Yes, January).Say("everyone-mindset", Answer.No, January, person: "zhang");
        Assert.Equal(CriterionState.NotMet, company.Result("everyone-mindset").State);

        Assert.Equal(CriterionState.Met, company.Say("everyone-mindset", Answer.Yes, March, person: "zhang").Result("everyone-mindset").State);
        var other = new Company().Say("everyone-mindset", Answer.No, January, person: "zhang").Say("everyone-mindset", Answer.Yes, March);
        Assert.Equal(CriterionState.Met, other.Result("everyone-mindset").State);
    }

    [Fact]
    public void Training_may_be_attested_department_by_department()
    {
        var company = new Company().Say("members-trained", Answer.Yes, March, unit: "sales");
        var half = company.Result("members-trained");
        Assert.Equal(CriterionState.NotAnswered, half.State);
        Assert.Equal("Not yet answered for works.", half.Evidence.English);

        Assert.Equal(CriterionState.Met, company.Say("members-trained", Answer.Yes, March, unit: "works").Result("members-trained").State);
        Assert.Equal(CriterionState.Met, new Company().Say("members-trained", Answer.Yes, March, unit: "acme").Result("members-trained").State);
    }

    [Fact]
    public void A_yes_for_the_top_holds_for_a_chain_of_units_of_any_depth()
    {
        const int Depth = 50_000;
        var units = Enumerable.Range(0, Depth).Select(i => new OrgUnit
        {
            Id = new(FormattableString.Invariant($"u{i}")),
            Level = LevelScheme.Department,
            Parent = i == 0 ? new("acme") : new(FormattableString.Invariant($"u{i - 1}")),
        });
        var company = new Company().With([.. units]).Say("members-trained", Answer.Yes, March, unit: "u0").Say("members-trained", Answer.Yes, March, unit: "sales");
        Assert.Equal("Not yet answered for works.", company.Result("members-trained").Evidence.English);

        Assert.Equal(CriterionState.Met, company.Say("members-trained", Answer.Yes, March, unit: "works").Result("members-trained").State);
    }

    [Fact]
    public void A_yes_for_one_person_is_no_yes_for_a_department() =>
        Assert.Equal(CriterionState.NotAnswered, new Company().Say("members-trained", Answer.Yes, March, unit: "acme", person: "ann").Result("members-trained").State);

    [Fact]
    public void Where_no_unit_is_known_only_an_answer_about_all_will_do()
    {
        var attestation = new Attestation { Id = new("a"), Question = "members-trained", Answer = Answer.Yes, Unit = new("sales") };
        var snapshot = OkrSnapshot.Build(OkrDocument.FromRecords([attestation]));

        var result = ReadinessEngine.Assess(snapshot, ReadinessPolicy.Default, Company.Today).Scopes[^1].Criteria.Single(r => r.Criterion == ReadinessCatalogue.Find("members-trained"));

        Assert.Equal(CriterionState.NotAnswered, result.State);
    }
}
