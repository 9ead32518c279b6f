using Microsoft.EntityFrameworkCore;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>A context for one call.</summary>
/// <param name="Context">The context.</param>
/// <param name="Owner">What is disposed of after the call; null for a context that belongs to the host.</param>
internal readonly record struct ContextLease(DbContext Context, IAsyncDisposable? Owner);
