using Ardalis.GuardClauses;
using Okr.Access;
using Okr.Rules;
using Okr.Storage;
using Okr.Year;

namespace Okr;

/// <summary>Store, policy and clock together: loads a workspace, analyses it, and commits to it through the gate of its policy.</summary>
/// <remarks>Stateless, so it lives as long as its store does. What it does is told by <see cref="OkrTelemetry"/>. Today is the local day of the clock, as <see cref="TimeProvider.LocalTimeZone"/> has it; nothing
/// else in the library reads a clock. Safe for concurrent use where the store is.</remarks>
public sealed class OkrService
{
    /// <summary>How often <see cref="ActAsync"/> asks a verb before it gives up against faster writers.</summary>
    public const int MostAttempts = 100;

    private readonly IOkrStore _store;
    private readonly IOkrPolicies _policies;
    private readonly TimeProvider _clock;
    private readonly LiveWorkspaces? _live;

    /// <summary>Puts the parts together, with a policy for each workspace.</summary>
    /// <param name="store">Where records are kept.</param>
    /// <param name="policies">How workspaces are judged.</param>
    /// <param name="clock">What tells today.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OkrService(IOkrStore store, IOkrPolicies policies, TimeProvider clock)
    {
        _store = Guard.Against.Null(store);
        _policies = Guard.Against.Null(policies);
        _clock = Guard.Against.Null(clock);
    }

    /// <summary>Puts the parts together, with workspaces that stay in memory and follow the store.</summary>
    /// <param name="store">Where records are kept.</param>
    /// <param name="policies">How workspaces are judged.</param>
    /// <param name="clock">What tells today.</param>
    /// <param name="live">The workspaces in memory, which other services over the same data may share.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OkrService(IOkrStore store, IOkrPolicies policies, TimeProvider clock, LiveWorkspaces live)
        : this(store, policies, clock) => _live = Guard.Against.Null(live);

    /// <summary>Puts the parts together, with one policy for every workspace.</summary>
    /// <param name="store">Where records are kept.</param>
    /// <param name="policy">How every workspace is judged.</param>
    /// <param name="clock">What tells today.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OkrService(IOkrStore store, OkrPolicy policy, TimeProvider clock)
        : this(store, new SamePolicy(Guard.Against.Null(policy)), clock)
    {
    }

    /// <summary>Reads a workspace whole, with the versions under which its records can be changed.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public async Task<OkrSnapshot> LoadAsync(WorkspaceId workspace, CancellationToken cancellationToken = default)
    {
        var policy = await _policies.GetAsync(workspace, cancellationToken).ConfigureAwait(false);
        return await LoadAsync(workspace, policy, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a workspace and analyses it under its policy, for today.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="cancellationToken">Cancels the read or the analysis.</param>
    /// <exception cref="OkrPolicyException">The policy is not sound.</exception>
    public async Task<OkrAnalysis> AnalyzeAsync(WorkspaceId workspace, CancellationToken cancellationToken = default)
    {
        var policy = await _policies.GetAsync(workspace, cancellationToken).ConfigureAwait(false);
        return await OkrTelemetry.AnalyzeAsync(_clock, workspace, async () =>
        {
            if (_live is not null)
            {
                var live = await _live.GetAsync(_store, workspace, policy, Today(), cancellationToken).ConfigureAwait(false);
                return live.Analyze(cancellationToken);
            }

            var snapshot = await LoadAsync(workspace, policy, cancellationToken).ConfigureAwait(false);
            return OkrEngine.Analyze(snapshot, policy, Today(), cancellationToken);
        }).ConfigureAwait(false);
    }

    /// <summary>Commits changes, unless the gate of the workspace's policy refuses what they would bring.</summary>
    /// <remarks>
    /// An open gate costs nothing; any other reads and analyses the workspace before each commit, or with <see cref="LiveWorkspaces"/> what the commit would touch. It judges the workspace as it was read: two commits at
    /// the same time, each sound by itself, may together make a flaw, which the next analysis reports. A commit without a time gets that of the clock.
    /// </remarks>
    /// <param name="workspace">The workspace.</param>
    /// <param name="commit">The changes.</param>
    /// <param name="cancellationToken">Cancels the call up to the moment of writing.</param>
    /// <exception cref="OkrRejectedException">The gate refused the commit. Nothing was written.</exception>
    /// <exception cref="OkrConflictException">A record does not have the version expected. Nothing was written.</exception>
    /// <exception cref="OkrPolicyException">The gate had to judge, and the policy is not sound.</exception>
    public async Task<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(commit);
        return await OkrTelemetry.CommitAsync(_clock, workspace, commit.Changes.Count, () => JudgeAndCommitAsync(workspace, commit, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Lets somebody act: asks the verb what it would change, and commits that through the gate, in the name of the one who acts.</summary>
    /// <remarks>Those who support an objective that changes are asked again where the policy says so. Where somebody else was faster, the workspace is read again and the verb asked again, so that nothing is lost; after
    /// <see cref="MostAttempts"/> times the conflict is thrown. The named verbs stand on this.</remarks>
    /// <param name="workspace">The workspace.</param>
    /// <param name="viewer">Who acts.</param>
    /// <param name="verb">What is done: a pure function, because it may be asked more than once.</param>
    /// <param name="reason">Why, for the history; null when not stated.</param>
    /// <param name="cancellationToken">Cancels the call up to the moment of writing.</param>
    /// <returns>The receipt; null where everything was already as asked and nothing was written.</returns>
    /// <exception cref="OkrRefusedException">The verb is refused. Nothing was written.</exception>
    /// <exception cref="OkrRejectedException">The gate refused the commit. Nothing was written.</exception>
    /// <exception cref="OkrConflictException">Others were faster every time. Nothing was written.</exception>
    public async Task<CommitReceipt?> ActAsync(WorkspaceId workspace, Viewer viewer, Func<YearContext, VerbOutcome> verb, string? reason = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(viewer);
        Guard.Against.Null(verb);
        for (var attempt = 1; ; attempt++)
        {
            var policy = await _policies.GetAsync(workspace, cancellationToken).ConfigureAwait(false);
            var snapshot = await LoadAsync(workspace, policy, cancellationToken).ConfigureAwait(false);
            var context = new YearContext(snapshot, policy, viewer, _clock.GetLocalNow(), _clock.LocalTimeZone);
            var outcome = ParentChanges.AskAgain(context, verb(context), reason);
            if (!outcome.IsAllowed)
            {
                throw new OkrRefusedException(outcome.Refusals);
            }

            if (outcome.Changes.Count == 0)
            {
                return null;
            }

            try
            {
                var commit = new OkrCommit { Changes = outcome.Changes, By = viewer.Person.IsDefault ? null : viewer.Person, Reason = reason };
                return await CommitAsync(workspace, commit, cancellationToken).ConfigureAwait(false);
            }
            catch (OkrConflictException) when (attempt < MostAttempts)
            {
                // Somebody else was faster: read again and decide afresh.
            }
        }
    }

    /// <summary>Forgets a person: takes them out of the workspace's records, history and feed, in one commit and for good.</summary>
    /// <remarks>No gate is asked: an objective that loses its owner is a finding of the next analysis, and no reason to keep the name. A request without a time gets
    /// that of the clock.</remarks>
    /// <param name="workspace">The workspace.</param>
    /// <param name="request">Whom to forget.</param>
    /// <param name="cancellationToken">Cancels the call up to the moment of writing.</param>
    /// <exception cref="NotSupportedException">The store cannot rewrite what it keeps. Nothing was written.</exception>
    public async Task<CommitReceipt> ForgetAsync(WorkspaceId workspace, ForgetRequest request, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(request);
        var store = _store as IOkrForgetting ?? throw new NotSupportedException(
            $"{_store.GetType().Name} does not implement {nameof(IOkrForgetting)}, so its history would go on naming the person: choose a store that does, or commit {nameof(PersonalData)}.{nameof(PersonalData.Forget)} and mend the history in the storage itself.");
        return await OkrTelemetry.ForgetAsync(
            _clock, workspace, () => store.ForgetAsync(workspace, request with { At = request.At ?? _clock.GetUtcNow() }, cancellationToken).AsTask()).ConfigureAwait(false);
    }

    private async Task<CommitReceipt> JudgeAndCommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken)
    {
        var policy = await _policies.GetAsync(workspace, cancellationToken).ConfigureAwait(false);
        if (!policy.Gate.IsOpen && await RefusedAsync(workspace, commit, policy, cancellationToken).ConfigureAwait(false) is { Count: > 0 } refused)
        {
            throw new OkrRejectedException(refused, FindingTexts.Of(policy.Rules));
        }

        return await _store.CommitAsync(workspace, commit with { At = commit.At ?? _clock.GetUtcNow() }, cancellationToken).ConfigureAwait(false);
    }

    private async Task<OkrSnapshot> LoadAsync(WorkspaceId workspace, OkrPolicy policy, CancellationToken cancellationToken) => _live is null
        ? OkrSnapshot.Build(await OkrTelemetry.LoadAsync(_clock, workspace, () => _store.LoadAsync(workspace, cancellationToken)).ConfigureAwait(false), policy.Levels)
        : (await _live.GetAsync(_store, workspace, policy, Today(), cancellationToken).ConfigureAwait(false)).Snapshot;

    private async Task<IReadOnlyList<Finding>> RefusedAsync(WorkspaceId workspace, OkrCommit commit, OkrPolicy policy, CancellationToken cancellationToken)
    {
        var live = _live is null
            ? LiveAnalysis.Of(await LoadAsync(workspace, policy, cancellationToken).ConfigureAwait(false), policy, Today())
            : await _live.GetAsync(_store, workspace, policy, Today(), cancellationToken).ConfigureAwait(false);

        // The store refuses a stale commit by itself, and recognises a retry of one that it has written: neither is the gate's business.
        return commit.Changes.Any(change => live.Snapshot.Document.VersionOf(change.Key) != change.Expected)
            ? []
            : live.Refused(policy.Gate, commit.Changes, cancellationToken);
    }

    private DateOnly Today() => DateOnly.FromDateTime(_clock.GetLocalNow().DateTime);
}
