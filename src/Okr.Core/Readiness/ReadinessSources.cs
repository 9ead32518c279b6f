namespace Okr.Readiness;

/// <summary>The publications that criteria come from.</summary>
internal static class ReadinessSources
{
    public const string Article = "Tita, OKR开始前要做的五项准备工作（四）";
    public const string PromoterTeam = "Tita, OKR promotion team, club.tita.com/21043.html";
    public const string Checklist = "Perdoo, OKR checklist, perdoo.com/resources/okr-checklist";
    public const string RolloutPlan = "Microsoft, Viva Goals: determine your rollout plan";
    public const string Roles = "WhatMatters, OKR roles explained, whatmatters.com/faqs/dear-andy-okr-roles-explained";
    public const string Organisation = "okrscoach.cn, composition of the OKR organisation, okrscoach.cn/blog/okr-board-member";
    public const string Lamorte = "Ben Lamorte, interview and articles, profit.co";
    public const string Pilots = "OKRs Tool and Quantive, guides to OKR pilots";
    public const string FirstCycles = "OKRs Tool, adopting OKRs for the first time, okrstool.com/blog/adopting-okrs-for-the-first-time";
}
