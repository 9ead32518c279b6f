using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>What takes part in the combined status of an objective.</summary>
/// <param name="Term">The thing.</param>
/// <param name="Status">The status that it shows.</param>
/// <param name="IsClosed">Whether it is finished and graded.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StatusPart(ScoreTerm Term, OkrStatus Status, bool IsClosed);
