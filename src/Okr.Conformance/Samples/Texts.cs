namespace Okr.Conformance.Samples;

/// <summary>Texts that stores have lost, cut, folded or run as code.</summary>
internal static class Texts
{
    /// <summary>Sound Unicode: a store keeps each as it is.</summary>
    public static IReadOnlyList<string> Sound { get; } =
    [
        "Grow revenue by 30 %",
        "提高客户满意度，季度末达到九成",
        "Ünïcödé Straße İstanbul ıI ﬃ",
        "e\u0301 is not \u00e9",
        "हिन्दी ภาษาไทย ქართული አማርኛ",
        "مرحبا بالعالم \u200f\u202eabc\u202c",
        "🙂 👩‍👩‍👧‍👦 🇨🇳 𠜎𠜱 \U0010FFFD",
        "\uFEFFmark first, \uFFFD and \uFFFF inside",
        "tab\tline\nreturn\r\nseparators\u2028\u2029\u0085",
        "controls \u0001\u001b[31m\u007f",
        " blanks around \u00a0\u3000",
        "'; DROP TABLE records; --",
        "\"quoted\" \\ back\\slash \\u0041 {\"json\":[1]}",
        "<script>alert(1)</script> &amp; ]]> <!--",
        "=1+1 @cell {0} {{x}} %s %n $1 ${jndi}",
        "NULL",
        "0",
        "100% _ [a-z] ?* ..\\../",
    ];

    /// <summary>Texts that some stores cannot keep: they may refuse them, and never change them.</summary>
    public static IReadOnlyList<string> Hard { get; } = ["a\0b", "half \ud83d", "\udc00 half", "\ud83d\ud83d\ude42"];

    /// <summary>Ids that a careless store takes for each other.</summary>
    public static IReadOnlyList<string> LookAlikeIds { get; } =
    [
        "id", "ID", "Id", "iD", "\u0131d", "\u0130d", "ｉｄ", "id ", " id", "id\u00a0", "id\u200b", "i\u00add",
        "stra\u00dfe", "strasse", "STRASSE", "\u00e9", "e\u0301", "\u212b", "\u00c5", "A\u030a", "1", "01", "1.0", "１",
        "\U0001D400", "\uFFFD", "\uE000",
    ];

    /// <summary>Ids that mean something to a database, a file system or a pattern.</summary>
    public static IReadOnlyList<string> MeaningfulIds { get; } =
    [
        "'", "''", "\"", "`", ";", "--", "/*", "'; DROP TABLE records; --", "%", "_", "a%", "a_", "ab", "[a-b]", "*", "?", "\\", "\\\\", "/", "..", "../up",
        "C:", "CON", "null", "NULL", "undefined", "true", "$ne", "{}", "[]", "{0}", "#", "&", "a=b", "a:b", "a|b", "a,b", "a\u2028b", "😀", "~", "-1", "0x10", "1e3",
    ];

    /// <summary>Ids as long as an id may be, alike up to their last character.</summary>
    public static IReadOnlyList<string> LongIds { get; } =
    [
        new('x', 128), new string('x', 127) + "y", new('界', 128), new string('界', 127) + "面", string.Concat(Enumerable.Repeat("🙂", 64)), string.Concat(Enumerable.Repeat("🙂", 63)) + "🙃",
    ];
}
