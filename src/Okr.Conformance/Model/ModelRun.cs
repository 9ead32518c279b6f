using System.Globalization;
using Okr.Storage;

namespace Okr.Conformance.Model;

/// <summary>Runs planned steps on a store and on the model of one, and compares every answer.</summary>
internal sealed class ModelRun
{
    private readonly CaseRun _run;
    private readonly StoreModel _model = new();
    private readonly List<IOkrStore> _instances = [];
    private OkrCommit? _last;

    private ModelRun(CaseRun run) => _run = run;

    public static ConformanceCase Case(ulong seed, int steps) => new(
        string.Create(CultureInfo.InvariantCulture, $"M-{seed}"),
        StorePromise.Together,
        string.Create(CultureInfo.InvariantCulture, $"{steps} random steps get the answers of the model"),
        async run =>
        {
            var plan = ModelPlan.Make(seed, steps, run.Traits);
            if (await FailureAsync(run, plan).ConfigureAwait(false) is { } failure)
            {
                throw await ShortenAsync(run, [.. plan.Take(failure.Step + 1)], failure.Problem).ConfigureAwait(false);
            }
        });

    /// <summary>The step at which a plan fails, or null where it does not.</summary>
    private static async Task<(int Step, Exception Problem)?> FailureAsync(CaseRun run, IReadOnlyList<ModelStep> plan)
    {
        var model = new ModelRun(run);
        for (var i = 0; i < plan.Count; i++)
        {
            try
            {
                await model.StepAsync(plan[i]).ConfigureAwait(false);
            }
            catch (Exception problem) when (!run.Cancellation.IsCancellationRequested)
            {
                return (i, problem);
            }
        }

        return null;
    }

    /// <summary>Leaves out one step after the other, each time in a fresh workspace, as long as the rest still fails.</summary>
    private static async Task<ConformanceException> ShortenAsync(CaseRun run, List<ModelStep> plan, Exception problem)
    {
        for (var i = plan.Count - 1; i >= 0; i--)
        {
            List<ModelStep> shorter = [.. plan.Where((_, place) => place != i)];
            var attempt = await run.ForkAsync(string.Create(CultureInfo.InvariantCulture, $"-without-{i}")).ConfigureAwait(false);
            await using var disposing = attempt.ConfigureAwait(false);
            if (await FailureAsync(attempt, shorter).ConfigureAwait(false) is { } failure)
            {
                plan = [.. shorter.Take(failure.Step + 1)];
                problem = failure.Problem;
                i = Math.Min(i, plan.Count);
            }
        }

        var steps = plan.Select((step, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {step}"));
        return new ConformanceException($"{problem.Message} The shortest run that fails:{Environment.NewLine}{string.Join(Environment.NewLine, steps)}", problem);
    }

    private async Task StepAsync(ModelStep step)
    {
        while (_instances.Count < ModelPlan.Instances)
        {
            _instances.Add(await _run.OpenAsync().ConfigureAwait(false));
        }

        var store = _instances[step.Instance];
        switch (step.Action)
        {
            case ModelAction.Commit:
                await CommitAsync(store, _model.Resolve(step)).ConfigureAwait(false);
                break;
            case ModelAction.RetryLast:
                await CommitAsync(store, _last ?? new OkrCommit()).ConfigureAwait(false);
                break;
            case ModelAction.CancelledCommit:
                await Check.ThrowsAsync<OperationCanceledException>(
                    () => store.CommitAsync(_run.Workspace, _model.Resolve(step), new CancellationToken(canceled: true)), "A cancelled commit").ConfigureAwait(false);
                break;
            case ModelAction.Restart:
                _instances.Clear();
                await _run.RestartAsync().ConfigureAwait(false);
                break;
            case ModelAction.Read:
                break;
            case ModelAction.ReadKeys:
                Check.SameRecords(
                    _model.Records.Where(stored => step.Keys.Contains(stored.Record.Key)), await ReadAsync(store, new() { Keys = step.Keys }).ConfigureAwait(false), "Records by key");
                break;
            case ModelAction.Resume:
                var all = await ReadAsync(store, RecordQuery.All).ConfigureAwait(false);
                var place = all.FindIndex(stored => stored.Record.Key == step.Keys[0]);
                if (place >= 0)
                {
                    Check.Same(all.Skip(place + 1), await ReadAsync(store, new() { After = step.Keys[0] }).ConfigureAwait(false), $"Records after {step.Keys[0]}");
                }

                break;
        }

        await CompareAsync().ConfigureAwait(false);
    }

    private async Task CommitAsync(IOkrStore store, OkrCommit commit)
    {
        _last = commit;
        if (_model.Find(commit.Id) is { } first)
        {
            if (!first.Commit.Changes.Equals(commit.Changes))
            {
                await Check.ThrowsAsync<OkrCommitReusedException>(() => SendAsync(store, commit), $"The id '{commit.Id}' belongs to other changes").ConfigureAwait(false);
                return;
            }

            Check.Equal(new CommitReceipt(first.Sequence, isRepeated: true), await SendAsync(store, commit).ConfigureAwait(false), "Receipt of a retry");
        }
        else if (_model.Conflicts(commit) is { Count: > 0 } conflicts)
        {
            var refusal = await Check.ThrowsAsync<OkrConflictException>(() => SendAsync(store, commit), "A commit with wrong expected versions").ConfigureAwait(false);
            Check.Same(conflicts, refusal.Conflicts, "Conflicts");
        }
        else
        {
            var receipt = await SendAsync(store, commit).ConfigureAwait(false);
            var before = _model.Commits.Count == 0 ? 0 : _model.Commits[^1].Sequence;
            Check.That(receipt.Sequence > before && !receipt.IsRepeated, $"After commit {before} came the receipt {receipt}.");
            _model.Apply(commit, receipt.Sequence);
        }
    }

    private ValueTask<CommitReceipt> SendAsync(IOkrStore store, OkrCommit commit) => store.CommitAsync(_run.Workspace, commit, _run.Cancellation);

    private Task<List<StoredRecord>> ReadAsync(IOkrStore store, RecordQuery query) => Streams.CollectAsync(store.ReadAsync(_run.Workspace, query, _run.Cancellation));

    private async Task CompareAsync()
    {
        Check.SameRecords(_model.Records, await _run.ReadAsync().ConfigureAwait(false), "Records");
        if (_run.Traits.HasFlag(StoreTraits.Feed))
        {
            Check.Same(_model.Commits, await _run.ReadFeedAsync(0).ConfigureAwait(false), "Commits in the feed");
        }
    }
}
