namespace Okr.Cli;

/// <summary>The input or the arguments cannot be used. Carries every reason, ready to print.</summary>
internal sealed class UnusableInputException(IReadOnlyList<string> reasons) : Exception(string.Join(Environment.NewLine, reasons))
{
    public IReadOnlyList<string> Reasons { get; } = reasons;
}
