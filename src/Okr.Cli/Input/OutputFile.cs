namespace Okr.Cli.Input;

/// <summary>Writes a file whole or not at all: into a neighbour first, which then takes the name.</summary>
internal static class OutputFile
{
    public static async Task WriteAsync(string file, Func<Stream, Task> write)
    {
        var neighbour = file + ".part";
        try
        {
            var stream = new FileStream(neighbour, FileMode.Create, FileAccess.Write, FileShare.None);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream).ConfigureAwait(false);
            }

            File.Move(neighbour, file, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException { ParamName: "path" })
        {
            throw new UnusableInputException([$"-o '{file}': cannot be written. {refused.Message}"]);
        }
        finally
        {
            if (File.Exists(neighbour))
            {
                File.Delete(neighbour);
            }
        }
    }
}
