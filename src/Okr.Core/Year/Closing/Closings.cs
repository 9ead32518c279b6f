namespace Okr.Year;

/// <summary>The history of closings, of objectives and cycles alike.</summary>
internal static class Closings
{
    /// <summary>The history after something was taken up again. What was closed elsewhere has none: then it begins here.</summary>
    public static IReadOnlyList<Closure> Reopened(YearContext context, IReadOnlyList<Closure> closures, string reason, Grade? grade = null)
    {
        var last = closures.Count > 0 ? closures[^1] : new Closure { Grade = grade?.Value, By = grade?.By, On = grade?.On };
        return [.. closures.Take(closures.Count - 1), last with { ReopenedOn = context.Today, ReopenedBy = context.Actor, ReopenedFor = reason }];
    }

    /// <summary>Why it is too late to reopen; null where it is not, and where nobody knows when it was closed.</summary>
    public static Refusal? WindowOver(YearContext context, OkrTarget target, IReadOnlyList<Closure>? closures) =>
        context.Policy.Closing.ReopenDays is { } days && closures is { Count: > 0 } && closures[^1].On is { } on && context.Today.DayNumber - on.DayNumber > days
            ? ClosingTexts.WindowOver(target, on, days)
            : null;
}
