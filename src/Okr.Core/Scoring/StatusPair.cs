using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>The status that was computed, and the one that is shown.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StatusPair(OkrStatus Computed, OkrStatus Shown);
