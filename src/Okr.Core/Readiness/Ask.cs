using System.Globalization;

namespace Okr.Readiness;

/// <summary>Turns the answers to a question into a verdict, by whom the question is about.</summary>
internal static class Ask
{
    /// <summary>About the organisation as one: the latest answer wins, whomever it names. Answers about single units do not count.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="question">The question.</param>
    /// <param name="byName">Whether a yes counts only where it names somebody.</param>
    public static Verdict Organisation(ReadinessFacts facts, string question, bool byName = false)
    {
        var answers = facts.Answers.Answers(question).Where(answer => answer.Unit is null).ToList();
        var latest = answers.FindLast(answer => !byName || answer.Answer == Answer.No || NameIn(answer) is not null);
        if (latest is not null)
        {
            return Of(latest);
        }

        return answers.Count == 0
            ? NotAnswered(facts, question)
            : new(CriterionState.NotAnswered, new("The yes names nobody: say who supports or attests it.", "肯定的答复没有署名：请注明表态人或确认人。"));
    }

    /// <summary>Whether there is at least one such person: one yes is enough.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="question">The question.</param>
    public static Verdict Anyone(ReadinessFacts facts, string question)
    {
        var (whole, parts) = Standing(facts, question);
        if (parts.Find(part => part.Answer == Answer.Yes) is { } yes)
        {
            return Of(yes);
        }

        return (whole ?? parts.FirstOrDefault()) is { } answer ? Of(answer) : NotAnswered(facts, question);
    }

    /// <summary>The people who are named by a yes that stands.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="question">The question.</param>
    public static IReadOnlyList<PersonId> PeopleSayingYes(ReadinessFacts facts, string question) =>
        [.. Standing(facts, question).Parts.Where(part => part.Answer == Answer.Yes).Select(part => part.Person).OfType<PersonId>().Distinct()];

    /// <summary>About everyone: met by a yes for the whole, or by one for each unit that matters, and never while a single no stands.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="question">The question.</param>
    /// <param name="matters">The units that matter; a yes for a unit holds for the units below it.</param>
    /// <param name="data">What the data say about a unit for which nobody has answered: yes, no, or null for nothing.</param>
    /// <param name="tolerated">How many people may say no.</param>
    public static Verdict Everyone(ReadinessFacts facts, string question, Func<UnitView, bool> matters, Func<UnitView, bool?>? data = null, int tolerated = 0)
    {
        var (whole, parts) = Standing(facts, question);
        var noes = parts.FindAll(part => part.Answer == Answer.No);
        if (noes.Exists(no => no.Person is null) || noes.Count > tolerated)
        {
            return new(CriterionState.NotMet, Naming.Few("No for", "答复为否：", noes.ConvertAll(no => SubjectOf(facts, no))), noes);
        }

        if (whole is not null)
        {
            return Of(whole);
        }

        var asked = facts.Snapshot.Units.Where(matters).ToList();
        return parts.Count > 0 || asked.Exists(unit => data?.Invoke(unit) is not null)
            ? UnitByUnit(asked, parts.FindAll(part => part.Person is null), data)
            : NotAnswered(facts, question);
    }

    /// <summary>Not answered, with the reason why no answer counts.</summary>
    public static Verdict NotAnswered(ReadinessFacts facts, string question) => new(CriterionState.NotAnswered, facts.Answers.WhyNotAnswered(question));

    /// <summary>As one answer says.</summary>
    public static Verdict Of(Attestation answer)
    {
        string?[] known = [NameIn(answer), answer.On?.ToString("O", CultureInfo.InvariantCulture), string.IsNullOrWhiteSpace(answer.Evidence) ? null : answer.Evidence];
        var details = known.Where(detail => detail is not null).ToList();
        var (english, chinese) = answer.Answer == Answer.Yes ? ("Yes", "是") : ("No", "否");
        return new(
            answer.Answer == Answer.Yes ? CriterionState.Met : CriterionState.NotMet,
            details.Count == 0
                ? new($"{english}, by an answer without name and date.", $"{chinese}（答复未署名，也没有日期）。")
                : new($"{english} ({string.Join(", ", details)}).", $"{chinese}（{string.Join("，", details)}）。"),
            answer);
    }

    /// <summary>The latest answer about the whole, and the latest about each part. An answer about the whole replaces those about parts from earlier days.</summary>
    public static (Attestation? Whole, List<Attestation> Parts) Standing(ReadinessFacts facts, string question)
    {
        var answers = facts.Answers.Answers(question);
        var whole = answers.LastOrDefault(IsAboutTheWhole);
        var latest = new Dictionary<(OrgUnitId?, PersonId?), Attestation>();
        foreach (var answer in answers)
        {
            if (!IsAboutTheWhole(answer) && (whole is null || AnswerBook.DayOf(answer) >= AnswerBook.DayOf(whole)))
            {
                latest[(answer.Unit, answer.Person)] = answer;
            }
        }

        return (whole, [.. latest.Values]);
    }

    private static Verdict UnitByUnit(List<UnitView> asked, List<Attestation> yeses, Func<UnitView, bool?>? data)
    {
        if (asked.Count == 0)
        {
            return new(CriterionState.NotAnswered, new("Answered for some only, not for everyone.", "只有部分答复，尚未覆盖所有人。"));
        }

        var covered = new CoveredUnits(yeses.Select(yes => yes.Unit.GetValueOrDefault()));
        var open = asked.FindAll(unit => !covered.Contains(unit) && data?.Invoke(unit) is not true);
        var denied = open.FindAll(unit => data?.Invoke(unit) is false);
        if (denied.Count > 0)
        {
            return new(CriterionState.NotMet, Naming.Few("The data say no for", "数据显示尚未满足：", denied.ConvertAll(Naming.Of)));
        }

        return open.Count == 0
            ? new(CriterionState.Met, new("Yes for every unit.", "各单位均已确认。"), yeses)
            : new(CriterionState.NotAnswered, Naming.Few("Not yet answered for", "尚未答复：", open.ConvertAll(Naming.Of)));
    }

    private static bool IsAboutTheWhole(Attestation answer) => answer.Unit is null && answer.Person is null;

    private static string SubjectOf(ReadinessFacts facts, Attestation answer)
    {
        if (answer.Person is { } person)
        {
            return person.Value;
        }

        return answer.Unit is { } unit ? facts.Snapshot.Find(unit) is { } view ? Naming.Of(view) : unit.Value : "";
    }

    private static string? NameIn(Attestation answer) =>
        answer.Person is { IsDefault: false } person ? person.Value
        : answer.By is { IsDefault: false } by ? by.Value
        : null;
}
