namespace Okr.Readiness;

/// <summary>The answers to a question as they bear on single units: those about the unit, what it is part of and, where they say no, what is part of it.</summary>
internal sealed class UnitAnswers
{
    private readonly ReadinessFacts _facts;
    private readonly string _question;
    private readonly Attestation? _whole;
    private readonly Dictionary<OrgUnitId, Attestation> _own = [];
    private readonly Dictionary<int, Attestation> _noBelow = [];
    private readonly Dictionary<int, Attestation?> _nearest = [];

    public UnitAnswers(ReadinessFacts facts, string question)
    {
        (_facts, _question) = (facts, question);
        (_whole, var parts) = Ask.Standing(facts, question);
        foreach (var part in parts)
        {
            if (part is { Unit: { } unit, Person: null })
            {
                _own[unit] = part;
            }

            if (part is { Answer: Answer.No, Unit: { } place })
            {
                MarkAbove(facts.Snapshot.Find(place), part);
            }
        }
    }

    public Verdict For(UnitView unit)
    {
        var answer = _noBelow.GetValueOrDefault(unit.Index) ?? NearestAbove(unit) ?? _whole;
        return answer is not null ? Ask.Of(answer) : Ask.NotAnswered(_facts, _question);
    }

    /// <summary>The answer of the unit or of the closest unit above. Each unit is climbed from once, so that a deep tree costs no more than a flat one.</summary>
    private Attestation? NearestAbove(UnitView unit)
    {
        var passed = new List<int>();
        Attestation? answer = null;
        for (UnitView? current = unit; current is { } view && !_nearest.TryGetValue(view.Index, out answer); current = view.Parent)
        {
            passed.Add(view.Index);
            if (_own.TryGetValue(view.Record.Id, out answer))
            {
                break;
            }
        }

        foreach (var index in passed)
        {
            _nearest[index] = answer;
        }

        return answer;
    }

    private void MarkAbove(UnitView? unit, Attestation no)
    {
        for (var current = unit; current is { } view && _noBelow.TryAdd(view.Index, no); current = view.Parent)
        {
        }
    }
}
