using FsCheck.Xunit;

namespace Okr.Core.Tests.Scoring;

[Properties(Arbitrary = [typeof(Arbitraries), typeof(ScoringArbitraries)], MaxTest = 30)]
public sealed class ManyThreadsPropertyTests
{
    [Property]
    public void A_sheet_says_the_same_to_any_number_of_threads(AnyWorkspace workspace, SoundPolicy policy)
    {
        var (alone, shared) = (Scored.Sheet(workspace.Document, policy.Policy), Scored.Sheet(workspace.Document, policy.Policy));

        Parallel.For(0, alone.Snapshot.Objectives.Count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var other = shared.Snapshot.Objectives[i];
            Assert.NotEmpty(shared.ExplainStatus(other).ToText(OkrLanguage.Chinese));
            Assert.Equal(shared.Of(other).Counting, shared.Explain(other).Value);
        });

        Assert.All(alone.Snapshot.Objectives, objective => Assert.Equal(alone.Of(objective), shared.Of(shared.Snapshot.Objectives[objective.Index])));
    }
}
