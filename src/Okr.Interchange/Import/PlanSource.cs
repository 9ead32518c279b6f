using Ardalis.GuardClauses;

namespace Okr.Interchange;

/// <summary>A file to read: the name under which problems are reported, and the bytes.</summary>
/// <remarks>The stream is read once, forward, to its end, and stays open: whoever opened it closes it.</remarks>
public sealed class PlanSource
{
    /// <summary>Names a stream.</summary>
    /// <param name="name">The name that people see, such as a file name.</param>
    /// <param name="content">The bytes of the file.</param>
    /// <exception cref="ArgumentException">An argument is null, or the stream cannot be read.</exception>
    public PlanSource(string name, Stream content)
    {
        Name = Guard.Against.Null(name);
        Content = Guard.Against.Null(content);
        if (!content.CanRead)
        {
            throw new ArgumentException($"The stream of '{name}' cannot be read: open it for reading.", nameof(content));
        }
    }

    /// <summary>The name that people see.</summary>
    public string Name { get; }

    /// <summary>The bytes of the file.</summary>
    public Stream Content { get; }
}
