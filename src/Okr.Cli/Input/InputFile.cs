namespace Okr.Cli.Input;

/// <summary>An input that has been opened, and what its first bytes say about it.</summary>
internal sealed class InputFile : IDisposable
{
    private const string StandardInput = "-";
    private const int LookAhead = 512;

    private InputFile(string name, Stream content, bool isJson)
    {
        Name = name;
        Content = content;
        IsJson = isJson;
    }

    /// <summary>The name that people see.</summary>
    public string Name { get; }

    public Stream Content { get; }

    /// <summary>Whether the content, and not the ending of the name, is a JSON object or array.</summary>
    public bool IsJson { get; }

    /// <summary>Opens a file or standard input.</summary>
    /// <exception cref="UnusableInputException">It cannot be opened.</exception>
    public static async Task<InputFile> OpenAsync(string path, CommandHost host, Stages stages, CancellationToken cancellationToken)
    {
        var isStandardInput = string.Equals(path, StandardInput, StringComparison.Ordinal);
        var name = isStandardInput ? "standard input" : path;
        try
        {
            var stream = isStandardInput ? host.Input : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, useAsync: true);
            var length = isStandardInput ? 0 : stream.Length;
            var start = new byte[LookAhead];
            var read = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            stages.Begin($"reading {name}", hasShare: length > 0);
            var content = new CountingStream(stream, start.AsMemory(0, read), bytes => stages.Report(length == 0 ? 0 : (double)bytes / length));
            return new InputFile(name, content, StartsLikeJson(start.AsSpan(0, read)));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException([$"{name}: cannot be read. {refused.Message}"]);
        }
    }

    public void Dispose() => Content.Dispose();

    private static bool StartsLikeJson(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        text = text.TrimStart(" \t\r\n"u8);
        return text is [(byte)'{' or (byte)'[', ..];
    }
}
