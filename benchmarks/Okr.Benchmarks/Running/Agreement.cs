namespace Okr.Benchmarks.Running;

/// <summary>Ways that do not give the same answer must not be compared.</summary>
internal static class Agreement
{
    public static void On<T>(string question, T answer, T other)
    {
        if (!EqualityComparer<T>.Default.Equals(answer, other))
        {
            throw new InvalidOperationException($"The ways do not agree on {question}, {answer} and {other}: the comparison is worth nothing.");
        }
    }

    /// <param name="question">What is asked.</param>
    /// <param name="answer">One answer.</param>
    /// <param name="other">The other one.</param>
    /// <param name="tolerance">0 but for a database that has binary fractions only.</param>
    public static void On(string question, decimal? answer, decimal? other, decimal tolerance)
    {
        if (answer.HasValue != other.HasValue || Math.Abs((answer - other) ?? 0m) > tolerance)
        {
            On(question, answer, other);
        }
    }
}
