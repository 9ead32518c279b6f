using Okr.Access;

namespace Okr.Year;

/// <summary>The texts of the refusals that all verbs share.</summary>
internal static class Refusals
{
    public static Refusal NotThere(RecordKey key) => NotThere(OkrTarget.Of(key));

    public static Refusal NotThere(OkrTarget target) => new()
    {
        Kind = RefusalKind.NotThere,
        Target = target,
        Message = new($"There is no '{target.Id}' that you may see. Check the id.", $"不存在您可以查看的“{target.Id}”。请核对编号。"),
    };

    public static Refusal NotAllowed(Viewer viewer, OkrAction action, RecordKey key, AccessDecision decision) => new()
    {
        Kind = RefusalKind.NotAllowed,
        Target = OkrTarget.Of(key),
        Message = new(
            $"'{viewer.Person}' may not {ActionTexts.English(action)} '{key.Id}': that takes {RoleTexts.English(decision.Wanted)}.",
            $"“{viewer.Person}”不能{ActionTexts.Chinese(action)}“{key.Id}”：需要{RoleTexts.Chinese(decision.Wanted)}。"),
    };
}
