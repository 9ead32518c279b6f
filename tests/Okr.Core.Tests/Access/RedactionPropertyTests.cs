using FsCheck;
using FsCheck.Xunit;
using Okr.Access;
using Okr.Alignment;
using Okr.Core.Tests.Scoring;
using Okr.Rules;
using Okr.Scoring;
using Okr.Year;

namespace Okr.Core.Tests.Access;

[Properties(Arbitrary = [typeof(SecretArbitraries), typeof(ScoringArbitraries), typeof(Arbitraries)], MaxTest = 100)]
public sealed class RedactionPropertyTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    public static TheoryData<string> Policies => [.. Directory.GetFiles(PolicyFile.Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Property]
    public async Task Nothing_that_a_viewer_is_told_depends_on_what_is_hidden(SecretPair pair, SoundPolicy scoring)
    {
        var one = await Told.ByAsync(Seen(pair.One, pair, scoring.Policy));

        Assert.Equal(one, await Told.ByAsync(Seen(pair.Other, pair, scoring.Policy)));
        Assert.DoesNotContain("SECRET", one, StringComparison.Ordinal);
    }

    [Property]
    public async Task Nothing_that_a_viewer_is_told_depends_on_what_is_hidden_but_its_numbers(EqualNumbersPair numbers, SoundPolicy scoring)
    {
        var pair = numbers.Pair;
        var other = await Told.ByAsync(Seen(pair.Other, pair, scoring.Policy));

        Assert.Equal(await Told.ByAsync(Seen(pair.One, pair, scoring.Policy)), other);
        Assert.DoesNotContain("SECRET", other, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public void Numbers_still_add_up(EqualNumbersPair numbers, SoundPolicy scoring) => AssertAddsUp(numbers.Pair, scoring.Policy);

    [Theory, MemberData(nameof(Policies))]
    public void Numbers_still_add_up_under_every_published_policy(string name)
    {
        var scoring = PolicyFile.Read(name);
        for (var seed = 1; seed <= 60; seed++)
        {
            AssertAddsUp(new SecretMaker(seed, seed % 25, isBroken: false).MakeOfEqualNumbers(), scoring);
        }
    }

    [Property]
    public void What_is_hidden_is_refused_in_the_words_for_what_is_not_there(SecretPair pair)
    {
        var whole = OkrSnapshot.Build(pair.One);
        var policy = new OkrPolicy { Access = pair.Policy };
        var now = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
        foreach (var id in pair.One.Objectives.Where(objective => !pair.Policy.Decide(pair.Viewer, OkrAction.View, objective, whole).IsAllowed).Select(objective => objective.Id).Distinct().Where(id => !id.IsDefault))
        {
            if (pair.Policy.Decide(pair.Viewer, OkrAction.View, whole.Find(id)!.Value.Record, whole).IsAllowed)
            {
                continue;
            }

            var with = new YearContext(whole, policy, pair.Viewer, now);
            var without = new YearContext(OkrSnapshot.Build(OkrDocument.FromRecords(pair.One.Records.Where(record => record is not Objective objective || objective.Id != id))), policy, pair.Viewer, now);
            Func<YearContext, ObjectiveId, VerbOutcome>[] verbs =
                [ObjectiveLife.Submit, ObjectiveLife.Approve, ObjectiveLife.Return, ObjectiveLife.Start, ObjectiveLife.Postpone, ObjectiveLife.Cancel, ObjectiveLife.Archive];
            Assert.All(verbs, verb => Assert.Equal(verb(without, id), verb(with, id)));
            Assert.Equal(ObjectiveLife.Possible(without, id), ObjectiveLife.Possible(with, id));
        }
    }

    [Property]
    public void The_redacted_workspace_holds_what_may_be_seen_and_nothing_else(EqualNumbersPair numbers)
    {
        var pair = numbers.Pair with { Policy = numbers.Pair.Policy with { HiddenNumbers = HiddenNumbers.LeftOut } };
        var whole = OkrSnapshot.Build(pair.One);
        var redacted = Redaction.For(Sheet(pair.One, ScoringPolicy.Google), pair.Viewer, pair.Policy);

        Assert.Equal(
            pair.One.Records.Where(record => pair.Policy.Decide(pair.Viewer, OkrAction.View, record, whole).IsAllowed).Select(record => record.Key),
            redacted.Document.Records.Select(record => record.Key));
    }

    [Fact]
    public void The_generator_hides_something_nearly_always() =>
        Assert.True(Enumerable.Range(1, 100).Count(seed => new SecretMaker(seed, 15, isBroken: false).MakeFree().Hidden > 3) > 80);

    // Suppressions name what they are about, hidden things too.
    private static OkrAnalysis Seen(OkrDocument document, SecretPair pair, ScoringPolicy scoring)
    {
        var targets = document.Objectives.Where(objective => !objective.Id.IsDefault).Select(objective => OkrTarget.Of(objective.Id)).Distinct().Order();
        var rules = new RuleSet { Suppressions = [.. targets.Select(target => new Suppression { Rule = new("OKR5002"), Target = target, Reason = "known", Until = Today.AddDays(-1) })] };
        return OkrEngine.Analyze(OkrSnapshot.Build(document), new() { Access = pair.Policy, Scoring = scoring, Rules = rules }, Today).SeenBy(pair.Viewer);
    }

    private static ScoreSheet Sheet(OkrDocument document, ScoringPolicy scoring) => ScoreSheet.Compute(AlignmentGraph.Of(OkrSnapshot.Build(document)), scoring, Today);

    private static void AssertAddsUp(SecretPair pair, ScoringPolicy scoring)
    {
        var whole = Sheet(pair.One, scoring);
        var redacted = Redaction.For(whole, pair.Viewer, pair.Policy);
        var seen = ScoreSheet.Compute(AlignmentGraph.Of(redacted), scoring, Today);
        foreach (var objective in redacted.Objectives.Where(objective => objective.Record.Withheld is not { IsPlaceholder: true }))
        {
            var expected = whole.Of(whole.Snapshot.Find(objective.Record.Id)!.Value);
            var score = seen.Of(objective);
            Assert.Equal((expected.Score, expected.Progress, expected.Counting, expected.Band), (score.Score, score.Progress, score.Counting, score.Band));
        }

        foreach (var keyResult in redacted.KeyResults)
        {
            var expected = whole.Of(whole.Snapshot.Find(keyResult.Record.Id)!.Value);
            Assert.Equal((expected.Score, expected.Counting), (seen.Of(keyResult).Score, seen.Of(keyResult).Counting));
        }

        Assert.Equal(whole.Snapshot.Units.Select(unit => (whole.Of(unit).Score, whole.Of(unit).Band)), redacted.Units.Select(unit => (seen.Of(unit).Score, seen.Of(unit).Band)));
        Assert.Equal(whole.Snapshot.Cycles.Select(cycle => (whole.Of(cycle).Score, whole.Of(cycle).Counted)), redacted.Cycles.Select(cycle => (seen.Of(cycle).Score, seen.Of(cycle).Counted)));
    }
}
