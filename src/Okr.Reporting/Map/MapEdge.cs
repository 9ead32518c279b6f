namespace Okr.Reporting;

/// <summary>A line of the alignment map between two boxes, by their numbers: one link of two objectives, or all links of two units.</summary>
/// <param name="Parent">The box that is supported.</param>
/// <param name="Child">The box that supports it.</param>
/// <param name="Links">How many links the line stands for.</param>
/// <param name="Contributes">Whether most of them contribute.</param>
/// <param name="IsBackward">Whether it leads up the organisation or is part of a loop.</param>
internal sealed record MapEdge(int Parent, int Child, int Links, bool Contributes, bool IsBackward);
