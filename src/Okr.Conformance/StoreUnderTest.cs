using Okr.Storage;

namespace Okr.Conformance;

/// <summary>What an adapter's author tells the kit: how to open the store, and what it declares to have.</summary>
/// <remarks>The kit writes only to workspaces of its own and wipes nothing, so cases may run at the same time against one storage.</remarks>
public abstract class StoreUnderTest
{
    /// <summary>The name in the report, such as the adapter's package and its version.</summary>
    public abstract string Name { get; }

    /// <summary>What the store declares to have.</summary>
    public abstract StoreTraits Traits { get; }

    /// <summary>What sets the workspaces of this run apart, at most 60 characters; empty by default.</summary>
    /// <remarks>A storage that outlives the run needs another text each time, because every case asks for a workspace that nobody has written to.</remarks>
    public virtual string RunName => "";

    /// <summary>Opens another instance on the same storage, as another request or process would. The kit disposes it where it is disposable.</summary>
    /// <param name="cancellationToken">Cancels the opening.</param>
    public abstract ValueTask<IOkrStore> OpenAsync(CancellationToken cancellationToken = default);

    /// <summary>Does what the end of the process does: forgets everything that is only in memory. The kit has disposed its instances before, and opens others after.</summary>
    /// <param name="cancellationToken">Cancels the restart.</param>
    public abstract ValueTask RestartAsync(CancellationToken cancellationToken = default);
}
