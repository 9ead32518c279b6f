namespace Okr.Interchange;

/// <summary>Collects what an export loses, and which records it refuses.</summary>
internal sealed class LossList
{
    private readonly List<PlanLoss> _losses = [];
    private readonly HashSet<OkrTarget> _refused = [];
    private int _count;

    public bool HasErrors => _refused.Count > 0;

    public bool IsRefused(OkrTarget target) => _refused.Contains(target);

    public void Lose(OkrTarget target, string member, LocalizedText message) => Add(ProblemSeverity.Warning, target, member, message);

    public void LoseIf(bool isLost, OkrTarget target, string member, LocalizedText message)
    {
        if (isLost)
        {
            Lose(target, member, message);
        }
    }

    public void Refuse(OkrTarget target, string member, LocalizedText message)
    {
        _refused.Add(target);
        Add(ProblemSeverity.Error, target, member, message);
    }

    public IReadOnlyList<PlanLoss> ToList() => _count <= PlanCsvLimits.Problems
        ? _losses
        : [.. _losses, new PlanLoss { Severity = HasErrors ? ProblemSeverity.Error : ProblemSeverity.Warning, Message = ExportTexts.MoreLosses(_count - PlanCsvLimits.Problems) }];

    private void Add(ProblemSeverity severity, OkrTarget target, string member, LocalizedText message)
    {
        if (_count++ < PlanCsvLimits.Problems)
        {
            _losses.Add(new PlanLoss { Severity = severity, Target = target, Member = member, Message = message });
        }
    }
}
