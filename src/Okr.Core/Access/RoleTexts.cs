namespace Okr.Access;

/// <summary>Roles in words, as a list of alternatives.</summary>
internal static class RoleTexts
{
    public static string English(IReadOnlyList<OkrRole> roles) => roles.Count switch
    {
        0 => "a role that nobody has",
        1 => In(roles[0]).English,
        _ => $"{string.Join(", ", roles.Take(roles.Count - 1).Select(role => In(role).English))} or {In(roles[^1]).English}",
    };

    public static string Chinese(IReadOnlyList<OkrRole> roles) =>
        roles.Count == 0 ? "无人拥有的角色" : string.Join("、", roles.Take(roles.Count - 1).Select(role => In(role).Chinese)) + (roles.Count > 1 ? "或" : "") + In(roles[^1]).Chinese;

    public static LocalizedText In(OkrRole role) => role switch
    {
        OkrRole.Everyone => new("anybody", "任何人"),
        OkrRole.Owner => new("the owner", "负责人"),
        OkrRole.Contributor => new("a contributor", "参与者"),
        OkrRole.Follower => new("a follower", "关注者"),
        OkrRole.Member => new("a member of the unit", "本单元成员"),
        OkrRole.UnitHead => new("the head of the unit", "单元负责人"),
        OkrRole.Manager => new("a manager in the line above", "上级管理者"),
        OkrRole.Champion => new("an OKR champion", "OKR 推进人"),
        OkrRole.Executive => new("an executive", "高管"),
        _ => new("an administrator", "管理员"),
    };
}
