using Ardalis.GuardClauses;

namespace Okr.Readiness;

/// <summary>The answers to the <see cref="MindsetQuestionnaire"/>, for each unit and for the whole: a map of where the mindset is and where it is not.</summary>
/// <remarks>Of several answers of a person to one statement the latest that counts wins. A value outside 1 to 5 is no answer. People are never listed or
/// ranked; <see cref="ScoreOf"/> is for telling one person about themselves. Immutable; safe for use from any thread.</remarks>
public sealed class MindsetSurvey
{
    private readonly Dictionary<PersonId, decimal> _scores = [];
    private readonly Dictionary<OrgUnitId, MindsetGroup> _units = [];

    internal MindsetSurvey(OkrSnapshot snapshot, AnswerBook answers, ReadinessPolicy policy)
    {
        var sheets = Collect(answers);
        var tallies = new MindsetTallies(snapshot);
        foreach (var (person, sheet) in sheets)
        {
            if (sheet.IsComplete)
            {
                _scores.Add(person, decimal.Round(sheet.Sum / MindsetQuestionnaire.Statements.Count, 2, MidpointRounding.AwayFromZero));
            }

            tallies.Add(sheet, sheet.IsComplete && sheet.Sum >= policy.MatureFromOrDefault * MindsetQuestionnaire.Statements.Count);
        }

        SmallestGroup = policy.SmallestGroupOrDefault;
        (Whole, Units) = tallies.Close(SmallestGroup);
        foreach (var unit in Units)
        {
            _units.TryAdd(unit.Unit.GetValueOrDefault(), unit);
        }
    }

    /// <summary>The least number of people whose answers are shown together.</summary>
    public int SmallestGroup { get; }

    /// <summary>All people of the workspace.</summary>
    public MindsetGroup Whole { get; }

    /// <summary>The groups of all units whose people have answered, in the order of the document.</summary>
    public IReadOnlyList<MindsetGroup> Units { get; }

    /// <summary>Reads the answers that count on a day.</summary>
    /// <param name="snapshot">The workspace, with its attestations.</param>
    /// <param name="policy">What the host has decided.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static MindsetSurvey Of(OkrSnapshot snapshot, ReadinessPolicy policy, DateOnly today) =>
        new(Guard.Against.Null(snapshot), new AnswerBook(snapshot.Document.Attestations, Guard.Against.Null(policy), today), policy);

    /// <summary>The group of a unit, or null where none of its people has answered.</summary>
    /// <param name="unit">The unit.</param>
    public MindsetGroup? Find(OrgUnitId unit) => _units.GetValueOrDefault(unit);

    /// <summary>The mean of a person's answers, 1 to 5, rounded to two decimals; null until that person has answered every statement.</summary>
    /// <param name="person">The person.</param>
    public decimal? ScoreOf(PersonId person) => _scores.TryGetValue(person, out var score) ? score : null;

    private static Dictionary<PersonId, MindsetSheet> Collect(AnswerBook answers)
    {
        var sheets = new Dictionary<PersonId, MindsetSheet>();
        for (var i = 0; i < MindsetQuestionnaire.Statements.Count; i++)
        {
            foreach (var answer in answers.Numbers(MindsetQuestionnaire.Statements[i].Id))
            {
                if (answer is { Person: { IsDefault: false } person, Value: >= MindsetQuestionnaire.Least and <= MindsetQuestionnaire.Greatest })
                {
                    (sheets.TryGetValue(person, out var sheet) ? sheet : sheets[person] = new()).Fill(i, answer);
                }
            }
        }

        return sheets;
    }
}
