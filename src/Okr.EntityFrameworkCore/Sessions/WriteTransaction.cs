namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>What a commit writes in. Disposed of before it is final, it leaves nothing.</summary>
internal abstract class WriteTransaction : IAsyncDisposable
{
    /// <summary>Makes it final. Nobody cancels this step: whoever is told of a cancellation must find nothing written.</summary>
    public abstract Task FinishAsync();

    public abstract ValueTask DisposeAsync();
}
