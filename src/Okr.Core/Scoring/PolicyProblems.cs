using System.Globalization;

namespace Okr.Scoring;

/// <summary>The texts of what can be wrong with a scoring policy.</summary>
internal static class PolicyProblems
{
    public static PolicyProblem Outside(string path, decimal value, decimal least, decimal greatest) => new()
    {
        Path = path,
        Message = new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{value} lies outside {least} to {greatest}. Give a number in that range, or leave it out for the default."),
            string.Create(CultureInfo.InvariantCulture, $"{value} 超出 {least} 到 {greatest} 的范围。请填写此范围内的数值,或留空以使用默认值。")),
    };

    public static PolicyProblem Order(string path, decimal lower, string otherPath, decimal upper) => new()
    {
        Path = path,
        Message = new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{lower} lies above {otherPath}, which is {upper}. Lower this one or raise the other."),
            string.Create(CultureInfo.InvariantCulture, $"{lower} 大于 {otherPath} 的 {upper}。请调低此值或调高后者。")),
    };
}
