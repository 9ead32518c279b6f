namespace Okr.Conformance;

/// <summary>A store did not keep a promise.</summary>
public sealed class ConformanceException : Exception
{
    /// <summary>Says what went wrong.</summary>
    /// <param name="message">What was expected and what happened instead.</param>
    public ConformanceException(string message)
        : base(message)
    {
    }

    /// <summary>Says what went wrong, and what the store threw.</summary>
    /// <param name="message">What was expected and what happened instead.</param>
    /// <param name="innerException">What the store threw.</param>
    public ConformanceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
