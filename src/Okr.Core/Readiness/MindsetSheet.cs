namespace Okr.Readiness;

/// <summary>The answers of one person to the questionnaire.</summary>
internal sealed class MindsetSheet
{
    private readonly decimal?[] _values = new decimal?[MindsetQuestionnaire.Statements.Count];
    private DateOnly _day = DateOnly.MinValue;

    /// <summary>The unit that the latest answer names.</summary>
    public OrgUnitId? Unit { get; private set; }

    public IReadOnlyList<decimal?> Values => _values;

    public bool IsComplete => Array.TrueForAll(_values, value => value is not null);

    public decimal Sum => _values.Sum() ?? 0;

    /// <summary>Takes an answer over any older one to the same statement; answers come oldest first.</summary>
    public void Fill(int statement, Attestation answer)
    {
        _values[statement] = answer.Value;
        if (AnswerBook.DayOf(answer) >= _day)
        {
            (Unit, _day) = (answer.Unit ?? Unit, AnswerBook.DayOf(answer));
        }
    }
}
