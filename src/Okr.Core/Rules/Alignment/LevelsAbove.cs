namespace Okr.Rules;

/// <summary>Answers whether an objective has anything to align to: an objective of a higher level at an overlapping time.</summary>
/// <remarks>Only the distinct periods of each level are kept, so the cost does not grow with pairs of objectives.</remarks>
internal sealed class LevelsAbove
{
    private readonly HashSet<(int Rank, DateOnly Start, DateOnly End)> _periods = [];
    private readonly Dictionary<(int Rank, DateOnly Start, DateOnly End), bool> _answers = [];

    public LevelsAbove(RuleContext context)
    {
        foreach (var objective in context.Objectives)
        {
            if (objective.Unit?.Level is { } level)
            {
                _periods.Add(Key(objective, level));
            }
        }
    }

    public bool HasAny(ObjectiveView objective, Level level)
    {
        var own = Key(objective, level);
        if (!_answers.TryGetValue(own, out var answer))
        {
            answer = _periods.Any(other => other.Rank < own.Rank && other.Start <= own.End && own.Start <= other.End);
            _answers.Add(own, answer);
        }

        return answer;
    }

    private static (int Rank, DateOnly Start, DateOnly End) Key(ObjectiveView objective, Level level) =>
        (level.Rank, objective.Start ?? DateOnly.MinValue, objective.End ?? DateOnly.MaxValue);
}
