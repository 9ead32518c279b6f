using static Okr.Access.OkrAction;
using static Okr.Access.OkrRole;

namespace Okr.Access;

/// <summary>Who may do what where the policy says nothing: everybody sees everything (rule C-12), owners work, those above them agree, champions run the calendar.</summary>
internal static class AccessDefaults
{
    public static IReadOnlyList<OkrRole> RolesFor(OkrAction action) => action switch
    {
        View => [Everyone],
        Draft => [Owner, Contributor, Member, UnitHead, Manager, Champion, Executive, Administrator],
        Edit or Submit or Start or Align or Close or Postpone or Cancel => [Owner, UnitHead, Administrator],
        OkrAction.CheckIn => [Owner, Contributor, UnitHead, Administrator],
        Approve or Return => [UnitHead, Manager, Executive, Administrator],
        AnswerAlignment => [Owner, UnitHead, Administrator],
        Correct or Share => [Owner, Administrator],
        Reopen => [UnitHead, Manager, Champion, Administrator],
        Archive or CarryOver => [Owner, UnitHead, Champion, Administrator],
        ManageCycles => [Champion, Executive, Administrator],
        Attest => [Owner, Member, UnitHead, Manager, Champion, Executive, Administrator],
        _ => [Administrator],
    };
}
