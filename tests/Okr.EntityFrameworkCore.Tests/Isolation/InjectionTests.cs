using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Okr.EntityFrameworkCore.Databases;
using Okr.Storage;

namespace Okr.EntityFrameworkCore.Isolation;

/// <summary>Texts that are code to a database come back as texts, and do nothing.</summary>
public sealed class InjectionTests : IClassFixture<InjectionTests.Present>
{
    private static readonly string[] Pieces =
        ["'", "''", "\"", ";", "--", "/*", "*/", "\\", "$$", "$1", "@workspace", ":id", "?", ")", "(", " OR 1=1", "DROP TABLE okr_records", "UNION SELECT", "%", "_", "{0}", "\n", "\t", "\u2019", "目标", "🙂", "E'", "x", "\\u0000", "\\'", "NULL", "]]"];

    private readonly Present _present;

    public InjectionTests(Present present) => _present = present;

    [Property(MaxTest = 150)]
    public Property Ids_titles_and_labels_are_never_run() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).Where(text => text.Length is > 0 and <= 100).ToArbitrary(),
        text =>
        {
            foreach (var database in _present.Databases)
            {
                TryAsync(database.OpenStore(), text).GetAwaiter().GetResult();
            }

            return true;
        });

    private static async Task TryAsync(EntityFrameworkOkrStore store, string text)
    {
        var id = OkrIdText.Problem(text) is null ? text : "id";
        var workspace = new WorkspaceId(id);
        var version = await store.FindAsync(workspace, new RecordKey(RecordKind.Objective, id)) is { } stored ? stored.Version : OkrVersion.New;
        var objective = new Objective { Id = new(id), Cycle = new(id), Title = text, Labels = new Dictionary<string, string>(StringComparer.Ordinal) { [text] = text } };
        var receipt = await store.CommitAsync(workspace, new OkrCommit { Changes = [Some.Put(objective, version)], Reason = text });

        var read = Assert.Single((await store.LoadWhereAsync(workspace, new RecordQuery { Cycle = new(id), Keys = [objective.Key], Kinds = [RecordKind.Objective] })).Objectives);
        Assert.Equal(objective, read);
        await store.CommitAsync(workspace, [new OkrChange.Remove(objective.Key, receipt.Sequence)]);
        Assert.Null(await store.FindAsync(workspace, objective.Key));
    }

    public sealed class Present : IDisposable
    {
        public IReadOnlyList<Database> Databases { get; } = [.. BothDatabases.Names.Select(BothDatabases.Open)];

        public void Dispose()
        {
            foreach (var database in Databases)
            {
                database.Dispose();
            }
        }
    }
}
