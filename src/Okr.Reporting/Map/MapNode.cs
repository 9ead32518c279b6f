using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>A box of the alignment map.</summary>
/// <param name="Column">Its column from the left; 0 is the top of the organisation.</param>
/// <param name="Anchor">Where in the page it leads.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Band">The band of its score.</param>
/// <param name="Score">Its score; null where there is none.</param>
/// <param name="Note">A second line: the owning unit of an objective, the level of a unit.</param>
/// <param name="Objectives">How many objectives it stands for; null for an objective itself.</param>
internal sealed record MapNode(int Column, Anchor Anchor, string Title, ScoreBand Band, decimal? Score, string Note, int? Objectives = null);
