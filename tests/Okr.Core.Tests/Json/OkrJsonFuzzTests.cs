using System.Text;
using FsCheck.Xunit;
using Okr.Json;

namespace Okr.Core.Tests.Json;

/// <summary>Damages good documents in every way and looks for exceptions, hangs and silent loss.</summary>
public class OkrJsonFuzzTests
{
    private static readonly string[] Splinters =
    [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "-", "1e999", "0x1", "\\ud800", "\\u0000", "\0", "\uFEFF", "\"id\":", "\"type\":\"numeric\",", "\"type\":", "\"$id\":\"1\",", "\"format\":\"okr/2\",",
        "\"objectives\":[", "[[[[[[[[[[", "{\"a\":", "/*", "\r\n", "💥",
    ];

    [Property(MaxTest = 1_000)]
    public async Task Damaged_documents_never_throw_and_what_was_read_is_sound(int seed)
    {
        var random = new Random(seed);
        var text = await JsonTool.BytesAsync(Document(random.Next(20)));
        var damaged = text;
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            damaged = Damage(damaged, random);
        }

        foreach (var strict in new[] { false, true })
        {
            var result = await JsonTool.ReadAsync(damaged, new() { Strict = strict });

            Assert.All(result.Problems, AssertUsable);
            if (result.Document is not { } read)
            {
                Assert.True(result.HasErrors);
                continue;
            }

            var again = await JsonTool.ReadAsync(await JsonTool.BytesAsync(read));
            Assert.Empty(again.Problems);
            Assert.Equal(read.Records, again.Document!.Records);
        }
    }

    [Property(MaxTest = 200)]
    public async Task A_cut_off_document_keeps_every_record_before_the_cut(int seed)
    {
        var random = new Random(seed);
        var document = Document(random.Next(20));
        var text = await JsonTool.BytesAsync(document);

        var result = await JsonTool.ReadAsync(text[..random.Next(30, text.Length - 3)]);

        Assert.True(result.HasErrors);
        Assert.Equal(document.Records.Take(result.Document!.Count), result.Document.Records);
    }

    [Property(MaxTest = 300)]
    public async Task Every_removed_value_is_told(int seed)
    {
        // Swaps a number for a word: the loss is one value, and there is exactly one error.
        var random = new Random(seed);
        var text = await JsonTool.WriteAsync(new Objective { Id = new("o"), KeyResults = [new() { Metric = new NumericMetric { Target = 12, Current = 7, Baseline = 1 }, Weight = new(3), Confidence = new(4) }] });
        var places = Enumerable.Range(1, text.Length - 1).Where(i => char.IsDigit(text[i]) && text[i - 1] is ':').ToList();
        var place = places[random.Next(places.Count)];

        var result = await JsonTool.ReadAsync(text[..place] + "\"twelve\"" + text[(place + 1)..].TrimStart("0123456789".ToCharArray()));

        Assert.Equal(ProblemSeverity.Error, Assert.Single(result.Problems).Severity);
    }

    private static void AssertUsable(JsonProblem problem)
    {
        Assert.StartsWith("$", problem.Path, StringComparison.Ordinal);
        Assert.True(problem.Line >= 1 && problem.Column >= 1);
        Assert.InRange(problem.Message.English.Length, 10, 1_000);
        Assert.InRange(problem.Message.Chinese.Length, 5, 1_000);
    }

    private static OkrDocument Document(int seed)
    {
        var filler = new Filler(seed);
        return OkrDocument.FromRecords(RecordSection.All.Where((_, i) => i == 2 || (seed + i) % 3 == 0).Select(section => (OkrRecord)filler.Fill(section.Type.Type)));
    }

    private static byte[] Damage(byte[] text, Random random)
    {
        var at = random.Next(text.Length);
        var to = Math.Min(text.Length, at + random.Next(1, 40));
        switch (random.Next(7))
        {
            case 0:
                return text.Length > 1 ? text[..Math.Max(1, at)] : text;
            case 1:
                return [.. text[..at], .. text[to..], (byte)' '];
            case 2:
                return [.. text[..to], .. text[at..]];
            case 3:
                byte[] flipped = [.. text];
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 4:
                return [.. text[..at], .. Encoding.UTF8.GetBytes(Splinters[random.Next(Splinters.Length)]), .. text[at..]];
            case 5:
                return [.. text[..at], (byte)random.Next(256), .. text[at..]];
            default:
                var lines = Encoding.UTF8.GetString(text).Split('\n');
                random.Shuffle(lines);
                return Encoding.UTF8.GetBytes(string.Join('\n', lines));
        }
    }
}
