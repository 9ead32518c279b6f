namespace Okr.Rules;

/// <summary>Finds the nearest unit above an objective's own that has objectives at the same time.</summary>
internal sealed class UnitsAbove
{
    private readonly Dictionary<(int Unit, DateOnly? Start, DateOnly? End), bool> _answers = [];

    /// <summary>The nearest of the units above whose level lies strictly between two ranks; null where none of them has an objective then.</summary>
    public UnitView? Find(ObjectiveView objective, int above, int below)
    {
        for (var unit = objective.Unit?.Parent; unit is { } current; unit = current.Parent)
        {
            if (current.Level is { } level && level.Rank > above && level.Rank < below && HasObjective(current, objective))
            {
                return current;
            }
        }

        return null;
    }

    private bool HasObjective(UnitView unit, ObjectiveView objective)
    {
        var key = (unit.Index, objective.Start, objective.End);
        if (!_answers.TryGetValue(key, out var answer))
        {
            answer = unit.Objectives.Any(other => other.Record.State.IsJudged() && !(other.Start > objective.End) && !(objective.Start > other.End));
            _answers.Add(key, answer);
        }

        return answer;
    }
}
