using System.Globalization;

namespace Okr.Scoring;

/// <summary>The texts of what can be wrong with a scoring policy.</summary>
internal static class PolicyProblems
{
    public static PolicyProblem Outside(string path, decimal value, decimal least, decimal greatest) => Problem(
        path,
        string.Create(CultureInfo.InvariantCulture, $"{value} lies outside {least} to {greatest}. Give a number in that range, or leave it out for the default."),
        string.Create(CultureInfo.InvariantCulture, $"{value} 超出 {least} 到 {greatest} 的范围。请填写此范围内的数值，或留空以使用默认值。"));

    public static PolicyProblem Order(string path, decimal lower, string otherPath, decimal upper) => Problem(
        path,
        string.Create(CultureInfo.InvariantCulture, $"{lower} lies above {otherPath}, which is {upper}. Lower this one or raise the other."),
        string.Create(CultureInfo.InvariantCulture, $"{lower} 大于 {otherPath} 的 {upper}。请调低此值或调高后者。"));

    public static PolicyProblem Missing(string path) => Problem(
        path,
        "It is not stated, so the choices beside it have no effect. State it, or leave them out.",
        "未填写，因此同组的其他选项不起作用。请填写此项，或删去那些选项。");

    /// <summary>Choices that are none of those there are; only code can make them, because JSON has names for each.</summary>
    public static IEnumerable<PolicyProblem> Undefined(string part, params (string Name, Enum Choice)[] choices) => choices
        .Where(choice => !Enum.IsDefined(choice.Choice.GetType(), choice.Choice))
        .Select(choice => Problem(
            $"{part}.{choice.Name}",
            $"{choice.Choice:D} is no choice. Use a named one.",
            $"{choice.Choice:D} 不是有效的选项。请使用已命名的选项。"));

    /// <summary>A choice that another one leaves without effect.</summary>
    public static PolicyProblem Useless(string path, string otherPath, string otherChoice) => Problem(
        path,
        $"It has no effect while {otherPath} is {otherChoice}. Leave it out, or choose otherwise there.",
        $"当 {otherPath} 为 {otherChoice} 时此项不起作用。请删去此项，或改变后者。");

    /// <summary>A choice that asks for another one first.</summary>
    public static PolicyProblem Needs(string path, string otherPath, string choice, string? otherChoice) => Problem(
        path,
        $"It has an effect only while {otherPath} is {choice}{(otherChoice is null ? "" : " or " + otherChoice)}. Choose that there, or leave this one out.",
        $"仅当 {otherPath} 为 {choice}{(otherChoice is null ? "" : " 或 " + otherChoice)} 时此项才起作用。请在那里如此选择，或删去此项。");

    /// <summary>Code of the host without a name.</summary>
    public static PolicyProblem Nameless(string path) => Problem(
        path,
        "It gives no name, so nothing can choose it. Give it one that never changes.",
        "未给出名称，因此无法选用。请给它一个固定的名称。");

    /// <summary>Two pieces of host code with one name.</summary>
    public static PolicyProblem Twice(string path, string name) => Problem(
        path,
        $"'{name}' is registered a second time. Leave one of the two out.",
        $"“{name}”被重复注册。请只保留其中一个。");

    /// <summary>A name for which the host has registered no code.</summary>
    public static PolicyProblem Unregistered(string path, string name) => Problem(
        path,
        $"No code is registered for '{name}'. Register it in the policy's host scoring, or choose another aggregation.",
        $"没有为“{name}”注册代码。请在策略的宿主扩展中注册，或改用其他汇总方式。");

    private static PolicyProblem Problem(string path, string english, string chinese) => new() { Path = path, Message = new LocalizedText(english, chinese) };
}
