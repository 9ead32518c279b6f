namespace Okr.Rules;

/// <summary>Turns defects of the snapshot into findings.</summary>
internal abstract class DefectRule : Rule
{
    public sealed override void Check(RuleContext context)
    {
        foreach (var defect in context.Snapshot.Defects)
        {
            if (Arguments(defect) is { Length: > 0 } arguments)
            {
                context.Report(defect.Target, defect.Related, arguments);
            }
        }
    }

    /// <summary>The arguments of the finding; empty for a defect of another rule.</summary>
    protected abstract FindingArgument[] Arguments(Defect defect);
}
