using Okr.Json;

namespace Okr.Core.Tests.Json;

/// <summary>What stores keep must read back equal, so half a character is refused and not replaced in silence.</summary>
public sealed class HalfCharacterTests
{
    // Not a theory: attributes keep their texts in UTF-8, which has no place for these.
    private static readonly string[] Halves = ["half \ud83d", "\ude42 half", "\ud83d\ud83d\ude42 \ufffd"];

    [Fact]
    public void A_record_or_commit_with_half_a_character_is_refused() => Assert.All(Halves, title =>
    {
        var record = new Objective { Id = new ObjectiveId("o1"), Title = title };

        Assert.Contains("Objective 'o1'", Assert.Throws<ArgumentException>(() => OkrRecordJson.Write(record)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => OkrCommitJson.Write(new OkrCommit { Changes = [new OkrChange.Put(record)] }));
        Assert.Throws<ArgumentException>(() => OkrCommitJson.Write(new OkrCommit { Reason = title }));
    });

    [Fact]
    public void The_replacement_character_itself_is_a_character()
    {
        var record = new Objective { Id = new ObjectiveId("o1"), Title = "was lost elsewhere: \ufffd 🙂" };

        Assert.Equal(record, OkrRecordJson.Read(RecordKind.Objective, OkrRecordJson.Write(record)));
    }
}
