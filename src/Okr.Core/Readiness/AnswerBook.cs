using System.Globalization;

namespace Okr.Readiness;

/// <summary>The attestations of a workspace by question.</summary>
/// <remarks>An answer counts from its day to its last day. Of the answers that count today the latest wins, and of one day the later in the document, so
/// that another yes can never take anything away.</remarks>
internal sealed class AnswerBook
{
    private readonly Dictionary<string, List<Attestation>> _byQuestion = new(StringComparer.Ordinal);
    private readonly ReadinessPolicy _policy;
    private readonly DateOnly _today;

    public AnswerBook(IReadOnlyList<Attestation> attestations, ReadinessPolicy policy, DateOnly today)
    {
        _policy = policy;
        _today = today;
        foreach (var attestation in attestations.Where(attestation => attestation.Answer != Answer.NotAnswered || attestation.Value is not null).OrderBy(DayOf))
        {
            if (!_byQuestion.TryGetValue(attestation.Question, out var answers))
            {
                _byQuestion[attestation.Question] = answers = [];
            }

            answers.Add(attestation);
        }
    }

    /// <summary>The day of an answer; one without a day is older than all others.</summary>
    public static DateOnly DayOf(Attestation answer) => answer.On ?? DateOnly.MinValue;

    /// <summary>The yeses and noes to a question that count today, oldest first.</summary>
    public List<Attestation> Answers(string question) => Counting(question, answer => answer.Answer != Answer.NotAnswered);

    /// <summary>The numbers given to a question that count today, oldest first.</summary>
    public List<Attestation> Numbers(string question) => Counting(question, answer => answer.Value is not null);

    /// <summary>Why the question counts as not answered.</summary>
    public LocalizedText WhyNotAnswered(string question) =>
        (_byQuestion.TryGetValue(question, out var answers) ? Objection(answers[^1]) : null)
            ?? new LocalizedText("Nobody has answered.", "尚无人回答。");

    /// <summary>The last day on which an answer counts, by its own date or by its age; null where it always will.</summary>
    public DateOnly? LastDayOf(Attestation answer)
    {
        var aged = _policy.MaxAgeDays is { } limit && answer.On is { } on && DateOnly.MaxValue.DayNumber - on.DayNumber >= limit ? on.AddDays(limit) : (DateOnly?)null;
        return answer.Until is { } until && (aged is null || until < aged) ? until : aged;
    }

    private List<Attestation> Counting(string question, Predicate<Attestation> isWanted) =>
        _byQuestion.TryGetValue(question, out var answers) ? answers.FindAll(answer => isWanted(answer) && Objection(answer) is null) : [];

    private LocalizedText? Objection(Attestation answer)
    {
        if (answer.On is { } on && on > _today)
        {
            return new($"The answer is dated {Day(on)}, which is still to come.", $"答复的日期 {Day(on)} 尚未到来。");
        }

        if (answer.Until is { } until && until < _today)
        {
            return new($"The answer expired on {Day(until)}.", $"答复已于 {Day(until)} 失效。");
        }

        return _policy.MaxAgeDays is { } limit ? TooOld(answer, limit) : null;
    }

    private LocalizedText? TooOld(Attestation answer, int limit)
    {
        if (answer.On is not { } on)
        {
            return new("The answer has no date, so its age is not known.", "答复没有日期，无法判断是否仍然有效。");
        }

        var age = _today.DayNumber - on.DayNumber;
        return age <= limit
            ? null
            : new(
                FormattableString.Invariant($"The answer of {Day(on)} is {age} days old; the policy accepts {limit}."),
                FormattableString.Invariant($"{Day(on)} 的答复已过 {age} 天，超过规定的 {limit} 天。"));
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
