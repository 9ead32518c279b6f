namespace Okr.Reporting;

/// <summary>A line of the alignment map between two boxes, by their numbers: one link of objectives, or all links of two units, most of which contribute or not.</summary>
internal sealed record MapEdge(int Parent, int Child, int Links, bool Contributes, bool IsBackward);
