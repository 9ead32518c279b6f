using System.Globalization;
using System.Text;

namespace Okr.Scoring;

/// <summary>Where a number comes from, as a tree: each term with its weight, its source, and the reason where it does not count.</summary>
/// <remarks>The weighted mean of the counted <see cref="ExplanationKind.Result"/> terms is the number above them, to the last digit.</remarks>
public sealed record Explanation
{
    /// <summary>What the line is.</summary>
    public ExplanationKind Kind { get; init; }

    /// <summary>The thing that the line belongs to.</summary>
    public OkrTarget Target { get; init; }

    /// <summary>The number; null where there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>The status, where the line is about one and not about a number.</summary>
    public OkrStatus? Status { get; init; }

    /// <summary>The weight of the line in the number above it; null where nothing is weighed.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Why the line does not count in the number above it; <see cref="ExclusionReason.None"/> where it does.</summary>
    public ExclusionReason Excluded { get; init; }

    /// <summary>When the value was observed or the grade given; null where nobody has said.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Who reported the value or gave the grade; null where nobody has said.</summary>
    public PersonId? By { get; init; }

    /// <summary>The line in words, such as "mean of 3 key results".</summary>
    public LocalizedText Text { get; init; }

    /// <summary>What the number was made of.</summary>
    public IReadOnlyList<Explanation> Terms { get => field ?? []; init => field = ValueList<Explanation>.Of(value); }

    /// <summary>The whole tree as indented lines, two blanks a level.</summary>
    /// <param name="language">The language.</param>
    public string ToText(OkrLanguage language)
    {
        var text = new StringBuilder();
        Write(text, language, 0);
        return text.ToString();
    }

    /// <summary>This line alone, without its terms.</summary>
    /// <param name="language">The language.</param>
    public string ToLine(OkrLanguage language)
    {
        var text = new StringBuilder();
        AppendLine(text, language);
        return text.ToString();
    }

    private void Write(StringBuilder text, OkrLanguage language, int depth)
    {
        text.Append(' ', depth * 2);
        AppendLine(text, language);
        text.Append('\n');
        foreach (var term in Terms)
        {
            term.Write(text, language, depth + 1);
        }
    }

    private void AppendLine(StringBuilder text, OkrLanguage language)
    {
        if (Kind == ExplanationKind.Note)
        {
            text.Append(Text.In(language));
            return;
        }

        var separator = language == OkrLanguage.Chinese ? "：" : ": ";
        var value = Status is { } status ? StatusTexts.Of(status).In(language) : Value?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "–";
        if (Kind == ExplanationKind.Result)
        {
            text.Append(Target.Id).Append(separator).Append(value);
            AppendWeight(text, language);
            text.Append(language == OkrLanguage.Chinese ? "，" : ", ").Append(Text.In(language));
        }
        else
        {
            text.Append(Text.In(language)).Append(separator).Append(value);
            AppendWeight(text, language);
        }

        if (Excluded != ExclusionReason.None)
        {
            text.Append(ExplanationTexts.NotCounted(Excluded).In(language));
        }
    }

    private void AppendWeight(StringBuilder text, OkrLanguage language)
    {
        if (Weight is { } weight and not 1m)
        {
            text.Append(ExplanationTexts.Weight(weight).In(language));
        }
    }
}
