using System.Globalization;

namespace Okr.Year;

/// <summary>Whether titles keep to the wording norms of the house.</summary>
internal static class NormCheck
{
    public static IEnumerable<Refusal> Against(YearContext context, ObjectiveView objective)
    {
        var (level, scheme) = (objective.Unit?.Record.Level ?? default, context.Policy.Levels);
        foreach (var norm in context.Policy.House.Wording.Where(norm => norm.Level.IsDefault || scheme.AreSame(norm.Level, level)))
        {
            if (norm.AppliesTo != TargetKind.KeyResult)
            {
                foreach (var problem in Problems(norm, objective.Target, objective.Record.Title))
                {
                    yield return problem;
                }
            }

            if (norm.AppliesTo != TargetKind.Objective)
            {
                foreach (var problem in SubmissionCheck.Counted(objective).SelectMany(keyResult => Problems(norm, OkrTarget.Of(keyResult.Id), keyResult.Title)))
                {
                    yield return problem;
                }
            }
        }
    }

    private static IEnumerable<Refusal> Problems(WordingNorm norm, OkrTarget target, string title)
    {
        // What has no title is told so, once.
        if (string.IsNullOrWhiteSpace(title))
        {
            yield break;
        }

        if (norm.MaxLength > 0 && new StringInfo(title).LengthInTextElements is var length && length > norm.MaxLength)
        {
            yield return LifeTexts.Invalid(
                target,
                FormattableString.Invariant($"The title of '{target.Id}' has {length} characters, and the norm of the house allows {norm.MaxLength}. Shorten it."),
                FormattableString.Invariant($"“{target.Id}”的标题有 {length} 个字符，而行文规范最多允许 {norm.MaxLength} 个。请缩短。"));
        }

        if (norm.StartsWith.Count > 0 && !norm.StartsWith.Any(beginning => title.StartsWith(beginning, StringComparison.Ordinal)))
        {
            yield return LifeTexts.Invalid(
                target,
                $"By the norm of the house the title of '{target.Id}' begins with {string.Join(" or ", norm.StartsWith.Select(beginning => $"'{beginning}'"))}. Put that first.",
                $"按照行文规范，“{target.Id}”的标题应以{string.Join("或", norm.StartsWith.Select(beginning => $"“{beginning}”"))}开头。请补上。");
        }

        foreach (var word in norm.Avoids.Where(word => title.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            yield return LifeTexts.Invalid(
                target,
                $"The title of '{target.Id}' says '{word}', which the norm of the house avoids. Write it in other words.",
                $"“{target.Id}”的标题中有行文规范不允许的“{word}”。请换一种说法。");
        }
    }
}
