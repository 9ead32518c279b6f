namespace Okr.Readiness;

/// <summary>At which levels a workspace is ready to practise OKR, and what is missing for more (rule R-7).</summary>
public sealed record ReadinessReport
{
    /// <summary>The widest scope whose gate holds; <see cref="PracticeScope.NotChosen"/> where none does.</summary>
    public required PracticeScope Widest { get; init; }

    /// <summary>The gates from the narrowest scope to the widest.</summary>
    public required IReadOnlyList<ScopeReadiness> Scopes { get; init; }

    /// <summary>The scope one step wider than <see cref="Widest"/>; null where nothing wider is left.</summary>
    public ScopeReadiness? Next
    {
        get
        {
            foreach (var scope in Scopes)
            {
                if (!scope.Holds)
                {
                    return scope;
                }
            }

            return null;
        }
    }
}
