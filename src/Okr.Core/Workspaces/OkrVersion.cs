namespace Okr;

/// <summary>The version of a stored record: the workspace's sequence number of the commit that wrote it.</summary>
/// <remarks>One number is optimistic check, place in the change feed, and protection against a record that was removed and made again.</remarks>
public static class OkrVersion
{
    /// <summary>Expected of a record that must not exist yet.</summary>
    public const long New = 0;
}
