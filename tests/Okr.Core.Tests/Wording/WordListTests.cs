using Okr.Conventions;
using Okr.Wording;

namespace Okr.Core.Tests.Wording;

public class WordListTests
{
    [Theory]
    [InlineData("English.words")]
    [InlineData("Chinese.words")]
    public void Every_group_opens_with_a_comment_and_names_each_word_once(string file)
    {
        var (previous, group, seen) = ("", "", new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var line in File.ReadLines(Path.Combine(Repository.Folder("src/Okr.Core/Wording"), file)).Where(line => line.Length > 0))
        {
            if (line[0] == '[')
            {
                Assert.True(previous[0] == '#' || !seen.Contains(line), $"{line} has no comment");
                group = line.Split(']')[0];
            }
            else if (line[0] != '#')
            {
                Assert.All(line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), word => Assert.True(seen.Add($"{group} {word}"), $"{group}] {word} twice"));
            }

            previous = line;
        }
    }

    [Theory]
    [InlineData("[nonsense]\nword")]
    [InlineData("[activity] sometimes\nword")]
    [InlineData("word before any group")]
    [InlineData("[activity\nword")]
    public void A_line_that_cannot_be_read_is_named(string list)
    {
        var failure = Assert.Throws<FormatException>(() => new WordListReader(new StringReader(list), _ => true, verbFollowsSubject: false));

        Assert.Contains("Line 1", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run", "runs", "runned", "running")]
    [InlineData("publish", "publishes", "published", "publishing")]
    [InlineData("carry out", "carries out", "carried out", "carrying out")]
    [InlineData("analyse", "analyses", "analysed", "analysing")]
    [InlineData("play", "plays", "played", "playing")]
    [InlineData("fix", "fixes", "fixed", "fixing")]
    [InlineData("develop", "develops", "developed", "developing")]
    [InlineData("submit", "submits", "submitted", "submitting")]
    [InlineData("free up", "frees up", "freed up", "freeing up")]
    public void English_verbs_have_their_regular_forms(string verb, string third, string past, string gerund) =>
        Assert.Equal((third, past, gerund), (EnglishForms.ThirdPerson(verb), EnglishForms.Past(verb), EnglishForms.Gerund(verb)));
}
