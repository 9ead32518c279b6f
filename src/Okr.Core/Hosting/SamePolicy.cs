namespace Okr;

/// <summary>One policy for every workspace.</summary>
internal sealed class SamePolicy(OkrPolicy policy) : IOkrPolicies
{
    public ValueTask<OkrPolicy> GetAsync(WorkspaceId workspace, CancellationToken cancellationToken = default) => ValueTask.FromResult(policy);
}
