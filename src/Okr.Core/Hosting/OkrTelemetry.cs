using System.Diagnostics;
using System.Diagnostics.Metrics;
using Okr.Storage;

namespace Okr;

/// <summary>What <see cref="OkrService"/> tells of its work: one <c>ActivitySource</c> and one <c>Meter</c>, both under <see cref="Name"/>.</summary>
/// <remarks>
/// <para>Activities: <c>okr.load</c>, <c>okr.analyze</c>, <c>okr.commit</c> and <c>okr.forget</c>, with the workspace, and how many records or changes there were. Instruments:
/// <c>okr.commits</c> by <c>okr.outcome</c> (<c>written</c>, <c>repeated</c> for a recognised retry, <c>conflict</c>, <c>rejected</c> by the gate, <c>unavailable</c>,
/// <c>cancelled</c>, <c>failed</c>), <c>okr.conflicts</c> (records), <c>okr.changes</c> (records written), <c>okr.records.read</c>, and
/// <c>okr.operation.duration</c> in seconds by <c>okr.operation</c>.</para>
/// <para>No text of a plan and no name of a person is ever told. Metrics do not name the workspace either, because every name would be a series of its own.</para>
/// </remarks>
public static class OkrTelemetry
{
    /// <summary>The name to listen to.</summary>
    public const string Name = "Okr";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Commits = Meter.CreateCounter<long>("okr.commits", "{commit}", "Commits that were asked for, by outcome.");
    private static readonly Counter<long> Conflicts = Meter.CreateCounter<long>("okr.conflicts", "{record}", "Records for which a commit was refused, because they had another version.");
    private static readonly Counter<long> Changes = Meter.CreateCounter<long>("okr.changes", "{record}", "Records that commits put or removed.");
    private static readonly Counter<long> Read = Meter.CreateCounter<long>("okr.records.read", "{record}", "Records that were loaded.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("okr.operation.duration", "s", "How long loads, analyses and commits took.");

    internal static async Task<OkrDocument> LoadAsync(TimeProvider clock, WorkspaceId workspace, Func<Task<OkrDocument>> load)
    {
        using var operation = new Operation(clock, "load", workspace);
        var document = await operation.RunAsync(load).ConfigureAwait(false);
        Read.Add(document.Count);
        operation.Activity?.SetTag("okr.records", document.Count);
        return document;
    }

    internal static async Task<OkrAnalysis> AnalyzeAsync(TimeProvider clock, WorkspaceId workspace, Func<Task<OkrAnalysis>> analyze)
    {
        using var operation = new Operation(clock, "analyze", workspace);
        return await operation.RunAsync(analyze).ConfigureAwait(false);
    }

    /// <summary>A forgetting is a commit of which nobody knows before how many records it will change.</summary>
    internal static Task<CommitReceipt> ForgetAsync(TimeProvider clock, WorkspaceId workspace, Func<Task<CommitReceipt>> forget) => WriteAsync(clock, "forget", workspace, changes: 0, forget);

    internal static Task<CommitReceipt> CommitAsync(TimeProvider clock, WorkspaceId workspace, int changes, Func<Task<CommitReceipt>> commit) =>
        WriteAsync(clock, "commit", workspace, changes, commit);

    private static async Task<CommitReceipt> WriteAsync(TimeProvider clock, string name, WorkspaceId workspace, int changes, Func<Task<CommitReceipt>> commit)
    {
        using var operation = new Operation(clock, name, workspace);
        operation.Activity?.SetTag("okr.changes", changes);
        var outcome = "failed";
        try
        {
            var receipt = await operation.RunAsync(commit).ConfigureAwait(false);
            outcome = receipt.IsRepeated ? "repeated" : "written";
            operation.Activity?.SetTag("okr.sequence", receipt.Sequence);
            Changes.Add(receipt.IsRepeated ? 0 : changes);
            return receipt;
        }
        catch (Exception refusal)
        {
            outcome = OutcomeOf(refusal);
            Conflicts.Add((refusal as OkrConflictException)?.Conflicts.Count ?? 0);
            throw;
        }
        finally
        {
            operation.Activity?.SetTag("okr.outcome", outcome);
            Commits.Add(1, new KeyValuePair<string, object?>("okr.outcome", outcome));
        }
    }

    private static string OutcomeOf(Exception refusal) => refusal switch
    {
        OkrConflictException => "conflict",
        OkrRejectedException => "rejected",
        OkrStoreUnavailableException => "unavailable",
        OperationCanceledException => "cancelled",
        _ => "failed",
    };

    /// <summary>One activity and one duration.</summary>
    private sealed class Operation(TimeProvider clock, string name, WorkspaceId workspace) : IDisposable
    {
        private readonly long _start = clock.GetTimestamp();

        public Activity? Activity { get; } = Source.StartActivity($"okr.{name}")?.SetTag("okr.workspace", workspace.Value);

        public async Task<T> RunAsync<T>(Func<Task<T>> work)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (Exception fault)
            {
                Activity?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
                throw;
            }
        }

        public void Dispose()
        {
            Duration.Record(clock.GetElapsedTime(_start).TotalSeconds, new KeyValuePair<string, object?>("okr.operation", name));
            Activity?.Dispose();
        }
    }
}
