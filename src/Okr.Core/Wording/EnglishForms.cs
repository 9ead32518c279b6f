namespace Okr.Wording;

/// <summary>The regular forms of an English verb. Irregular ones stand in the word list.</summary>
internal static class EnglishForms
{
    private const string Vowels = "aeiou";

    public static string ThirdPerson(string phrase) => WithFirst(phrase, verb => verb switch
    {
        _ when EndsInConsonantAndY(verb) => verb[..^1] + "ies",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => verb + "es",
        _ => verb + "s",
    });

    public static string Past(string phrase) => WithFirst(phrase, verb => EndsInConsonantAndY(verb) ? verb[..^1] + "ied" : verb.EndsWith('e') ? verb + "d" : Stem(verb) + "ed");

    public static string Gerund(string phrase) => WithFirst(phrase, verb => Stem(verb) + "ing");

    /// <summary>In a phrase the first word changes: rolls out, rolled out.</summary>
    private static string WithFirst(string phrase, Func<string, string> form) =>
        phrase.IndexOf(' ', StringComparison.Ordinal) is var blank and >= 0 ? form(phrase[..blank]) + phrase[blank..] : form(phrase);

    /// <summary>What stands before -ed and -ing: without a silent e, and with a doubled consonant after one short vowel.</summary>
    private static string Stem(string verb) => verb switch
    {
        [.., 'e', 'e'] => verb,
        [.., 'e'] => verb[..^1],
        _ when Doubles(verb) => verb + verb[^1],
        _ => verb,
    };

    private static bool EndsInConsonantAndY(string verb) => verb is [.., var before, 'y'] && !Vowels.Contains(before, StringComparison.Ordinal);

    private static bool Doubles(string verb) =>
        verb is [.., var before, var vowel, var last]
        && (verb.Length <= 4 || verb is "submit" or "refer" or "enrol" or "program" or "begin")
        && Vowels.Contains(vowel, StringComparison.Ordinal)
        && !Vowels.Contains(before, StringComparison.Ordinal)
        && !"aeiouwxyh".Contains(last, StringComparison.Ordinal);
}
