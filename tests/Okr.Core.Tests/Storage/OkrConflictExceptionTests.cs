using Okr.Storage;

namespace Okr.Core.Tests.Storage;

public sealed class OkrConflictExceptionTests
{
    [Fact]
    public void The_message_says_what_was_expected_and_what_was_found()
    {
        var error = new OkrConflictException([Conflict("b", 3, 5), Conflict("a", OkrVersion.New, 2), Conflict("c", 4, OkrVersion.New)]);

        Assert.Contains(
            "Objective 'a' (expected absent, is version 2); Objective 'b' (expected version 3, is version 5); Objective 'c' (expected version 4, is absent)",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_is_kept_whole_and_named_in_part()
    {
        var error = new OkrConflictException([.. Enumerable.Range(0, 25).Select(i => Conflict($"o{i:00}", 1, 2))]);

        Assert.Equal(25, error.Conflicts.Count);
        Assert.Contains("'o09'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'o10'", error.Message, StringComparison.Ordinal);
        Assert.Contains("and 15 more", error.Message, StringComparison.Ordinal);
    }

    private static OkrConflict Conflict(string id, long expected, long actual) => new(new RecordKey(RecordKind.Objective, id), expected, actual);
}
