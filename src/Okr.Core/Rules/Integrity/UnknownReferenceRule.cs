namespace Okr.Rules;

/// <summary>OKR9003: a record names another that is not there, names none where one is needed, or contradicts itself.</summary>
internal sealed class UnknownReferenceRule : DefectRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR9003"),
        Family = RuleFamily.Integrity,
        Title = new("Reference that leads nowhere", "引用无效"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["unknown"] = new()
            {
                Message = new(
                    "'{value}' ({field}) is not in this workspace. Correct the id, add what is missing, or remove the reference.",
                    "工作区中没有“{value}”（{field}）。请更正标识、补充缺少的内容，或删除该引用。"),
            },
            ["history"] = new()
            {
                Message = new(
                    "'{value}' ({field}) is no longer in this workspace. History may outlive what it is about; correct the id only if it is a slip.",
                    "工作区中已没有“{value}”（{field}）。历史记录可以比它所涉及的内容保留更久；只有在标识写错时才需要更正。"),

                // Check-ins are only ever added: who removes an objective leaves them behind, and has done nothing wrong.
                DefaultSeverity = Severity.Info,
            },
            ["notStated"] = new()
            {
                Message = new("It does not say what it belongs to ({field}). Name it.", "没有说明所属对象（{field}）。请填写。"),
            },
            ["contradicting"] = new()
            {
                Message = new(
                    "'{value}' ({field}) is not the objective of the key result that is named with it; {objective} is, and that counts. Correct or remove it.",
                    "“{value}”（{field}）不是同时指明的关键成果所属的目标；实际所属目标是 {objective}，以此为准。请更正或删除。"),
            },
        },
        DefaultSeverity = Severity.Error,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
    };

    protected override FindingArgument[] Arguments(Defect defect) => defect switch
    {
        { Kind: DefectKind.UnknownReference, Value: "" } => [new("case", "notStated"), new("field", defect.Field)],
        { Kind: DefectKind.UnknownReference } =>
            [new("case", IsHistory(defect.Target) ? "history" : "unknown"), new("field", defect.Field), new("value", defect.Value)],
        { Kind: DefectKind.ContradictingReference } =>
            [new("case", "contradicting"), new("field", defect.Field), new("value", defect.Value), new("objective", defect.Related[0].Id)],
        _ => [],
    };

    private static bool IsHistory(OkrTarget target) => target.Kind is TargetKind.CheckIn or TargetKind.Attestation;
}
