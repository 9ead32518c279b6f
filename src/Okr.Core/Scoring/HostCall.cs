namespace Okr.Scoring;

/// <summary>Calls the code of a host, and lets nothing that it throws go further.</summary>
internal static class HostCall
{
    public static HostAnswer<T> Try<T>(Func<T> call)
    {
        try
        {
            return new(call(), null);
        }
        catch (Exception failure)
        {
            // The text of the exception may hold anything, so its type must do.
            return new(default, failure.GetType().Name);
        }
    }
}
