namespace Okr;

/// <summary>Where the policy of a workspace comes from, for hosts whose customers decide for themselves.</summary>
/// <remarks>Without one, <see cref="OkrBuilder"/> gives every workspace the same policy. Implementations are safe for concurrent use.</remarks>
public interface IOkrPolicies
{
    /// <summary>The policy of a workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="cancellationToken">Cancels the look-up.</param>
    ValueTask<OkrPolicy> GetAsync(WorkspaceId workspace, CancellationToken cancellationToken = default);
}
