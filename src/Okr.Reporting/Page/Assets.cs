using System.Security.Cryptography;
using System.Text;

namespace Okr.Reporting;

/// <summary>The style sheet and the script that every report carries, with the hashes by which its security policy knows them.</summary>
internal static class Assets
{
    public static string Style { get; } = Read("report.css");

    public static string StyleHash { get; } = Hash(Style);

    public static string Script { get; } = Read("report.js");

    public static string ScriptHash { get; } = Hash(Script);

    private static string Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A browser hashes the text with line feeds only, however the file was checked out.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
