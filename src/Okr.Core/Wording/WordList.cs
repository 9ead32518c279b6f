using System.Globalization;

namespace Okr.Wording;

/// <summary>A word list as it is read: groups of words, opened by comments, <c>[group]</c> or <c>[group] inflected</c>.</summary>
internal static class WordList
{
    /// <summary>The words of a list, one entry for each mention.</summary>
    /// <exception cref="FormatException">A line is none of the three: a comment, the name of a group, or words of a group.</exception>
    public static IEnumerable<(string Word, WordClass Class, decimal Value)> Read(TextReader list)
    {
        var (group, inflected) = (WordClass.None, false);
        for (var number = 1; list.ReadLine() is { } line; number++)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                var end = line.IndexOf(']', StringComparison.Ordinal);
                group = end > 0 && Groups.TryGetValue(line[1..end], out var known) ? known : throw Unknown(line, number);
                inflected = line[(end + 1)..].Trim() switch { "" => false, "inflected" => true, _ => throw Unknown(line, number) };
                continue;
            }

            foreach (var part in line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var (word, value) = ValueOf(part);
                yield return (word, group != WordClass.None ? group : throw Unknown(line, number), value);
                if (inflected)
                {
                    yield return (EnglishForms.ThirdPerson(word), group | WordClass.ThirdPerson, value);
                    yield return (EnglishForms.Past(word), group, value);
                    yield return (EnglishForms.Gerund(word), group, value);
                }
            }
        }
    }

    private static readonly Dictionary<string, WordClass> Groups = new(StringComparer.Ordinal)
    {
        ["activity"] = WordClass.Activity,
        ["assist"] = WordClass.Assist,
        ["deliver"] = WordClass.Deliver,
        ["make"] = WordClass.Make,
        ["hire"] = WordClass.Hire,
        ["change"] = WordClass.Change,
        ["gain"] = WordClass.Gain,
        ["keep"] = WordClass.Keep,
        ["routine"] = WordClass.Routine,
        ["spend"] = WordClass.Spend,
        ["activity-noun"] = WordClass.ActivityNoun,
        ["output-noun"] = WordClass.OutputNoun,
        ["people-noun"] = WordClass.PeopleNoun,
        ["response-noun"] = WordClass.ResponseNoun,
        ["metric-noun"] = WordClass.MetricNoun,
        ["money-noun"] = WordClass.MoneyNoun,
        ["aspiration"] = WordClass.Aspiration,
        ["vague"] = WordClass.Vague,
        ["empty"] = WordClass.Empty,
        ["purpose"] = WordClass.Purpose,
        ["effect"] = WordClass.Effect,
        ["and"] = WordClass.And,
        ["from"] = WordClass.From,
        ["to"] = WordClass.To,
        ["upper"] = WordClass.Upper,
        ["lower"] = WordClass.Lower,
        ["deadline"] = WordClass.Deadline,
        ["date"] = WordClass.Date,
        ["long-unit"] = WordClass.LongUnit,
        ["short-unit"] = WordClass.ShortUnit,
        ["day-unit"] = WordClass.DayUnit,
        ["percent"] = WordClass.Percent,
        ["currency"] = WordClass.Currency,
        ["magnitude"] = WordClass.Magnitude,
        ["number"] = WordClass.Number,
        ["multiple"] = WordClass.Multiple,
        ["frequency"] = WordClass.Frequency,
        ["rank"] = WordClass.Rank,
        ["name"] = WordClass.Name,
        ["version"] = WordClass.Version,
        ["adverb"] = WordClass.Adverb,
        ["filler"] = WordClass.Filler,
        ["preposition"] = WordClass.Preposition,
        ["per"] = WordClass.Per,
        ["noun"] = WordClass.Noun,
        ["attributive"] = WordClass.Attributive,
        ["colleague"] = WordClass.Colleague,
        ["placeholder"] = WordClass.Placeholder,
    };

    private static (string Word, decimal Value) ValueOf(string part)
    {
        var at = part.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (part, 0m) : (part[..at].Trim(), decimal.Parse(part[(at + 1)..], NumberStyles.Number, CultureInfo.InvariantCulture));
    }

    private static FormatException Unknown(string line, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Line {number} of the word list, '{line}', is no comment, no group such as [activity], and no words of a group."));
}
