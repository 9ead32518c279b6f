using System.Text;
using Okr.Json;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>Records and commits as the text that the tables keep.</summary>
internal static class PayloadText
{
    /// <exception cref="ArgumentException">A text in it cannot be kept.</exception>
    public static string Of(OkrCommit commit)
    {
        var json = OkrCommitJson.Write(commit);
        return !HoldsNul(json) ? Encoding.UTF8.GetString(json)
            : throw new ArgumentException("A text in the commit holds the character U+0000, which PostgreSQL cannot keep, and which is refused on SQLite too, so that a workspace can move: take it out.", nameof(commit));
    }

    public static string Of(OkrRecord record) => Encoding.UTF8.GetString(OkrRecordJson.Write(record));

    /// <summary>Whether a text in it has the escape of the character, and not a backslash before those letters.</summary>
    private static bool HoldsNul(ReadOnlySpan<byte> json)
    {
        for (var place = json.IndexOf("\\u0000"u8); place >= 0; place = json.IndexOf("\\u0000"u8))
        {
            var before = json[..place];
            var backslashes = before.Length - before.TrimEnd((byte)'\\').Length;
            if (backslashes % 2 == 0)
            {
                return true;
            }

            json = json[(place + 1)..];
        }

        return false;
    }
}
