namespace Okr.EntityFrameworkCore;

/// <summary>Plain records.</summary>
internal static class Some
{
    public static WorkspaceId Workspace { get; } = new("acme");

    public static OkrChange Put(OkrRecord record, long expected = OkrVersion.New) => new OkrChange.Put(record, expected);

    public static Cycle Cycle(string id, string name = "") => new() { Id = new(id), Name = name };

    public static OkrCommit Commit(params OkrRecord[] records) => new() { Changes = [.. records.Select(record => Put(record))] };
}
