using System.Runtime.InteropServices;
using Okr.Access;

namespace Okr.Year;

/// <summary>One row of a <see cref="LifeTable"/>: from where an action leads to where.</summary>
/// <param name="From">The state before; null where there is nothing yet.</param>
/// <param name="Action">The action.</param>
/// <param name="To">The state after.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LifeTransition(OkrState? From, OkrAction Action, OkrState To);
