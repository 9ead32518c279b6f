namespace Okr.Generation;

/// <summary>Copies titles as people do: to the letter, with slips of the pen, or with another word in one place.</summary>
internal sealed class Copyist(Random random)
{
    /// <summary>The share of characters that may change: one less is a similarity of 0.85.</summary>
    private const double Slack = 0.15;

    /// <summary>A changed copy, at most <see cref="Slack"/> of the longer text away from the original in edits of single characters.</summary>
    public string Near(string title)
    {
        var most = Math.Max(1, (int)(title.Length * Slack));
        return random.Next(2) == 0 && WithAnotherWord(title, most) is { } changed ? changed : WithSlips(title, random.Next(1, Math.Min(3, most) + 1));
    }

    // A word of n letters in place of one of at most n costs n edits, so the new one is no longer than what may change.
    private string? WithAnotherWord(string title, int most)
    {
        var words = title.Split(' ');
        var place = random.Next(words.Length);
        if (words.Length < 3 || words[place].Length > most)
        {
            return null;
        }

        var letters = new char[random.Next(2, Math.Max(3, most))];
        random.GetItems("abcdefghilmnoprstuvy", letters);
        words[place] = new string(letters);
        return string.Join(' ', words);
    }

    private string WithSlips(string title, int slips)
    {
        var text = title.ToList();
        for (var i = 0; i < slips; i++)
        {
            var place = random.Next(1, text.Count);
            switch (random.Next(3))
            {
                case 0: text.RemoveAt(place); break;
                case 1: text.Insert(place, text[random.Next(text.Count)]); break;
                default: text[place] = text[random.Next(text.Count)]; break;
            }
        }

        return string.Concat(text);
    }
}
