namespace Okr.Reporting;

/// <summary>Everything that the page itself says, in both languages. Names of the domain's values are in <see cref="DomainTexts"/>.</summary>
internal static class ReportTexts
{
    public static readonly LocalizedText LanguageTag = new("en", "zh-Hans");
    public static readonly LocalizedText Separator = new(", ", "、");

    public static readonly LocalizedText Colon = new(": ", "：");

    // Page
    public static readonly LocalizedText Report = new("OKR report", "OKR 报告");
    public static readonly LocalizedText SkipToContent = new("Skip to content", "跳到正文");
    public static readonly LocalizedText Contents = new("Contents", "目录");
    public static readonly LocalizedText AsOf = new("As of", "截至");
    public static readonly LocalizedText GeneratedOn = new("Generated on", "生成于");
    public static readonly LocalizedText MadeWith = new(
        "Made with Okr.Core. This file is complete in itself and sends nothing anywhere.",
        "由 Okr.Core 生成。本文件自成一体，不向任何地方发送数据。");
    public static readonly LocalizedText DarkTheme = new("Dark", "深色");
    public static readonly LocalizedText NeedsScript = new(
        "This plan is large. Beyond the top units, the report unfolds with JavaScript, which is switched off here.",
        "计划较大。顶层单位以下的内容需要 JavaScript 才能展开，而此处已停用。");
    public static readonly LocalizedText TooOld = new(
        "This browser cannot unpack the rest of the report. Please open it in a current one.",
        "当前浏览器无法展开报告的其余部分，请使用较新的浏览器打开。");

    // Search
    public static readonly LocalizedText Search = new("Search", "搜索");
    public static readonly LocalizedText SearchHint = new("Title, key result, owner, unit, rule …", "标题、关键成果、负责人、单位、规则……");
    public static readonly LocalizedText AnyBand = new("Any score", "全部评分");
    public static readonly LocalizedText AnyRule = new("Any finding", "全部检查结果");
    public static readonly LocalizedText Results = new("Search results", "搜索结果");
    public static readonly LocalizedText Found = new("{0} of {1} objectives", "{1} 个目标中的 {0} 个");
    public static readonly LocalizedText Searching = new("Searching …", "正在搜索……");
    public static readonly LocalizedText Close = new("Close", "关闭");
    public static readonly LocalizedText ShowMore = new("Show {0} of {1} more", "再显示 {0} 条（余 {1} 条）");
    public static readonly LocalizedText UnfoldAll = new("Unfold all", "全部展开");
    public static readonly LocalizedText FoldAll = new("Fold all", "全部折叠");

    // Summary
    public static readonly LocalizedText Summary = new("Summary", "概览");
    public static readonly LocalizedText Scores = new("Scores", "评分");
    public static readonly LocalizedText ScoresCaption = new("Objectives and key results by band", "目标与关键成果的评分分布");
    public static readonly LocalizedText Histogram = new("Objectives by score, in tenths", "目标的评分分布（按 0.1 分档）");
    public static readonly LocalizedText ObjectivesTitle = new("Objectives", "目标");
    public static readonly LocalizedText Band = new("Band", "分档");
    public static readonly LocalizedText StatusTitle = new("Status", "状态");
    public static readonly LocalizedText StatusCaption = new("Objectives and key results by status", "目标与关键成果的状态分布");
    public static readonly LocalizedText LevelsTitle = new("Levels", "层级");
    public static readonly LocalizedText LevelsCaption = new("Objectives by level", "各层级的目标");
    public static readonly LocalizedText Level = new("Level", "层级");
    public static readonly LocalizedText NoLevel = new("No level", "未注明层级");
    public static readonly LocalizedText Scored = new("Scored", "已有评分");
    public static readonly LocalizedText Aligned = new("Aligned upward", "向上对齐");
    public static readonly LocalizedText Readiness = new("Readiness", "准备度");
    public static readonly LocalizedText ReadyFor = new("Ready for", "已可实践");
    public static readonly LocalizedText NotYetReady = new("Not yet ready for any scope", "尚未具备任何层面的实践条件");
    public static readonly LocalizedText Missing = new("what is missing", "尚缺的条件");
    public static readonly LocalizedText Advised = new("also advised", "另外建议");
    public static readonly LocalizedText NothingMissing = new("Nothing is missing: every gate holds.", "各层面的条件均已满足。");
    public static readonly LocalizedText AllCriteria = new("All criteria", "全部条件");
    public static readonly LocalizedText Criterion = new("Criterion", "条件");

    // Map
    public static readonly LocalizedText Map = new("Alignment map", "目标地图");
    public static readonly LocalizedText MapOfObjectives = new(
        "Each line runs from what is supported, on the left, to what supports it, on the right.",
        "连线左端为被支撑的目标，右端为支撑它的目标。");
    public static readonly LocalizedText MapOfUnits = new(
        "The plan is too large to draw every objective: each box is a unit with everything below it that has no box of its own. "
        + "Lines run from what is supported, on the left, to what supports it; thicker lines stand for more links, and each box shows its two strongest.",
        "计划较大，无法逐一画出目标：每个方框是一个单位，包含其下未单独画出的部分。"
        + "连线左端为被支撑方，右端为支撑方；连线越粗，对齐关系越多；每个方框只画最强的两条。");
    public static readonly LocalizedText MapNotDrawn = new("Not drawn, because there is no room:", "因篇幅所限未画出：");
    public static readonly LocalizedText Contributes = new("contributes to the score", "贡献度计入上级得分");
    public static readonly LocalizedText SupportsOnly = new("supports", "支撑");
    public static readonly LocalizedText Backward = new("runs upward or in a loop", "反向或形成循环");
    public static readonly LocalizedText OtherLevel = new("Other", "其他");
    public static readonly LocalizedText NoAlignment = new("No objective supports another yet.", "尚无目标之间的对齐关系。");

    // Organisation and objectives
    public static readonly LocalizedText Organisation = new("Organisation and objectives", "组织与目标");
    public static readonly LocalizedText BarLegend = new("computed score", "计算得分");
    public static readonly LocalizedText ExpectedLegend = new("expected by today", "截至今日的预期进度");
    public static readonly LocalizedText GradeLegend = new("grade given by hand", "人工评分");
    public static readonly LocalizedText WithoutUnit = new("Without a unit", "未归属单位");
    public static readonly LocalizedText NothingInPlan = new("The plan is empty.", "计划为空。");

    // An objective
    public static readonly LocalizedText Id = new("Id", "编号");
    public static readonly LocalizedText Unit = new("Unit", "单位");
    public static readonly LocalizedText Owner = new("Owner", "负责人");
    public static readonly LocalizedText Cycle = new("Cycle", "周期");
    public static readonly LocalizedText Period = new("Period", "起止日期");
    public static readonly LocalizedText Ambition = new("Ambition", "目标类型");
    public static readonly LocalizedText Verdict = new("Verdict", "结论");
    public static readonly LocalizedText State = new("State", "阶段");
    public static readonly LocalizedText Origin = new("Origin", "来源");
    public static readonly LocalizedText Visibility = new("Visible to", "可见范围");
    public static readonly LocalizedText Score = new("Score", "得分");
    public static readonly LocalizedText Grade = new("Grade", "人工评分");
    public static readonly LocalizedText Expected = new("Expected", "预期");
    public static readonly LocalizedText KeyResultsTitle = new("Key results", "关键成果");
    public static readonly LocalizedText KeyResult = new("Key result", "关键成果");
    public static readonly LocalizedText Measure = new("Baseline → current → target", "起始值 → 当前值 → 目标值");
    public static readonly LocalizedText Due = new("Due", "截止日期");
    public static readonly LocalizedText Confidence = new("Confidence", "信心指数");
    public static readonly LocalizedText Weight = new("weight", "权重");
    public static readonly LocalizedText Guardrail = new("guardrail", "护栏指标");
    public static readonly LocalizedText NoKeyResults = new("No key results.", "没有关键成果。");
    public static readonly LocalizedText InitiativesTitle = new("Initiatives", "举措");
    public static readonly LocalizedText Supports = new("Supports", "支撑");
    public static readonly LocalizedText SupportedBy = new("Supported by", "被以下目标支撑");
    public static readonly LocalizedText Why = new("Why this number", "得分从何而来");

    // Values
    public static readonly LocalizedText NotMeasured = new("not measured", "未测量");
    public static readonly LocalizedText NoMeasure = new("no measure", "无衡量方式");
    public static readonly LocalizedText Now = new("now", "当前");
    public static readonly LocalizedText Done = new("done", "已完成");
    public static readonly LocalizedText NotDone = new("not done", "未完成");
    public static readonly LocalizedText StepsDone = new("{0} of {1} steps done", "{1} 个里程碑已完成 {0} 个");
    public static readonly LocalizedText ByInitiatives = new("by its initiatives", "按举措完成情况");
    public static readonly LocalizedText ByHand = new("stated by hand", "手工填写");

    // Findings
    public static readonly LocalizedText FindingsTitle = new("Findings", "检查结果");
    public static readonly LocalizedText FindingsCaption = new("Findings by severity", "检查结果按严重程度");
    public static readonly LocalizedText NoFindings = new("Nothing was found.", "未发现问题。");
    public static readonly LocalizedText Severity = new("Severity", "严重程度");
    public static readonly LocalizedText Count = new("Count", "数量");
    public static readonly LocalizedText Suppressed = new("Suppressed", "已豁免");
    public static readonly LocalizedText Related = new("See also", "相关");
    public static readonly LocalizedText Until = new("until", "有效期至");
    public static readonly LocalizedText MethodRules = new("Method", "方法依据");
    public static readonly LocalizedText EvidenceGrade = new("Evidence grade", "证据等级");
    public static readonly LocalizedText Help = new("Help", "说明文档");
    public static readonly LocalizedText WholePlan = new("The whole plan", "整个计划");

    // What is counted
    public static readonly Noun Objectives = new("objective", "objectives", "个目标");
    public static readonly Noun ObjectivesBelow = new("objective in all", "objectives in all", "个目标（含下级）");
    public static readonly Noun ObjectivesInAll = new("in all", "in all", "个目标（含下级）");
    public static readonly Noun KeyResults = new("key result", "key results", "个关键成果");
    public static readonly Noun Initiatives = new("initiative", "initiatives", "项举措");
    public static readonly Noun Units = new("unit", "units", "个单位");
    public static readonly Noun Links = new("link", "links", "条对齐关系");
    public static readonly Noun Findings = new("finding", "findings", "条检查结果");
    public static readonly Noun Cycles = new("cycle", "cycles", "个周期");
    public static readonly Noun More = new("more", "more", "条未显示");
}
