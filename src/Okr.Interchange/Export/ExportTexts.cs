using System.Globalization;

namespace Okr.Interchange;

/// <summary>What the losses and refusals of an export say.</summary>
internal static class ExportTexts
{
    public static LocalizedText NoColumn { get; } = new(
        "Plan CSV has no column for this member; JSON keeps it.",
        "计划 CSV 没有这一成员的列；JSON 可以保留。");

    public static LocalizedText Placeholder { get; } = new(
        "It stands for an objective that the reader may not see, and is left out; JSON keeps its number.",
        "它代表读者无权查看的目标，未写出；JSON 可以保留其数值。");

    public static LocalizedText UnknownMembers { get; } = new(
        "The record has members that plan CSV does not know; JSON keeps them.",
        "该记录含有计划 CSV 不认识的成员；JSON 可以保留。");

    public static LocalizedText GradeDetails { get; } = new(
        "Only the grade itself is written; its reason, author and date are kept in JSON.",
        "只写出评分本身；理由、评分人和日期只能保留在 JSON 中。");

    public static LocalizedText NoMetric { get; } = new(
        "Nothing says how it is measured; it comes back as 'manual'.",
        "没有说明如何衡量；读回时为“manual”。");

    public static LocalizedText MetricDetails { get; } = new(
        "The table carries the figures and not the rest of this metric (such as titles and weights of steps, tolerance, checkpoints, what is looked at); JSON keeps it.",
        "表格只保留数值，不保留该衡量方式的其他内容（如步骤名称与权重、容差、检查点、判定方式）；JSON 可以保留。");

    public static LocalizedText OwnDate { get; } = new(
        "Comes back as the date of the cycle, which is the same day.",
        "读回时为周期的日期，实际是同一天。");

    public static LocalizedText CycleDates { get; } = new(
        "The dates come back as those of the first objective in the cycle. Give one objective of the cycle no dates of its own.",
        "读回的日期是该周期中第一个目标的日期。请让该周期中的一个目标不写自己的日期。");

    public static LocalizedText UnusedCycle { get; } = new(
        "No objective that was written names this cycle, so it has no row.",
        "写出的目标都没有用到该周期，因此没有对应的行。");

    public static LocalizedText UnusedUnit { get; } = new(
        "No row names this unit or one below it, so it is not in the table.",
        "没有任何行用到该单位或其下级单位，因此表格中没有它。");

    public static LocalizedText CheckIn { get; } = new(
        "Check-ins are not part of a plan table; JSON keeps them.",
        "计划表格不包含进展记录；JSON 可以保留。");

    public static LocalizedText Attestation { get; } = new(
        "Attestations are not part of a plan table; write them to an attestations CSV or to JSON.",
        "计划表格不包含证明；请写入证明 CSV 或 JSON。");

    public static LocalizedText LinkOrder { get; } = new(
        "The links come back in another order: first those that support, then those that contribute.",
        "关联读回时顺序不同：先是支撑，后是贡献。");

    public static LocalizedText BadTitle { get; } = new(
        "The title is empty or holds what no table can (a NUL, half a character, over a mebi-character). Give it a title.",
        "标题为空，或含有表格无法保存的内容（NUL、半个字符、超长）。请填写标题。");

    public static LocalizedText BadId(string id) => new(
        $"'{id}' cannot be an id in a table: it is empty, holds ';' or has blanks around it. Change it.",
        $"“{id}”不能作为表格中的标识：为空、含有“；”或首尾有空格。请修改。");

    public static LocalizedText DuplicateId(string id) => new(
        $"'{id}' is the id of another record too; in a table all ids are unique. Change one of them.",
        $"“{id}”也是另一条记录的标识；表格中所有标识必须唯一。请修改其中一个。");

    public static LocalizedText BadName(string name) => new(
        $"'{name}' has blanks around it or holds what no table can. Change it.",
        $"“{name}”首尾有空格，或含有表格无法保存的内容。请修改。");

    public static LocalizedText BadUnitName(string name) => new(
        $"'{name}' cannot be part of a path of units: it holds ' > ', a line break or blanks around it. Rename the unit.",
        $"“{name}”不能作为单位路径的一部分：含有“ > ”、换行或首尾空格。请为单位改名。");

    public static LocalizedText SamePath(string path, string other) => new(
        $"The path '{path}' is that of unit '{other}' too, and the two would become one. Rename one of them.",
        $"路径“{path}”也是单位“{other}”的路径，读回时会合并。请为其中一个改名。");

    public static LocalizedText UnitLoop(string unit) => new(
        $"Unit '{unit}' is part of itself, so it has no path. Mend its parent.",
        $"单位“{unit}”是它自己的下级，没有路径。请修正其上级。");

    public static LocalizedText UnknownUnit(string unit) => new(
        $"Unit '{unit}' is not in the document; what names it comes back otherwise.",
        $"文档中没有单位“{unit}”；读回时会有所不同。");

    public static LocalizedText UnknownCycle(string cycle) => new(
        $"Cycle '{cycle}' is not in the document; it comes back as a cycle of that name.",
        $"文档中没有周期“{cycle}”；读回时会成为同名周期。");

    public static LocalizedText UnknownLevel(string level, string expected) => new(
        $"The unit's level '{level}' is not one of {expected}. Pass the level scheme that has it.",
        $"单位的层级“{level}”不在 {expected} 之中。请传入包含该层级的方案。");

    public static LocalizedText LevelOfUnit(string level) => new(
        $"A level is written beside an objective; this one comes back as '{level}'.",
        $"层级写在目标行上；该单位读回时为“{level}”。");

    public static LocalizedText NameIsId(string id) => new(
        $"The name comes back as the id, '{id}'.",
        $"名称读回时为标识“{id}”。");

    public static LocalizedText IdIsPath(string path) => new(
        $"The id comes back as the path, '{path}'.",
        $"标识读回时为路径“{path}”。");

    public static LocalizedText OtherObjective(string objective) => new(
        $"Its key result belongs to objective '{objective}', which it comes back with.",
        $"其关键结果属于目标“{objective}”，读回时以此为准。");

    public static LocalizedText ParentMissing(string id) => new(
        $"'{id}', which it belongs to, is not in the document. Add it or name another.",
        $"所属的“{id}”不在文档中。请补上或改写。");

    public static LocalizedText ParentRefused(string id) => new(
        $"'{id}', which it belongs to, cannot be written. Mend that one first.",
        $"所属的“{id}”无法写出。请先修正它。");

    public static LocalizedText TooManySteps(int steps) => new(
        Invariant($"It has {steps} steps; a table carries at most {PlanCsvLimits.Milestones}. Measure it with a number instead."),
        Invariant($"共有 {steps} 步，表格最多支持 {PlanCsvLimits.Milestones} 步。请改用数值衡量。"));

    public static LocalizedText Label(string key, string value) => new(
        $"The label '{key}' with the value '{value}' is left out: it is empty, or its name is that of a column that is in use. Rename it.",
        $"标签“{key}”（值为“{value}”）未写出：值为空，或名称与已使用的列相同。请改名。");

    public static LocalizedText DeadLink(string id) => new(
        $"The link to '{id}' is declined, withdrawn or expired and is left out.",
        $"指向“{id}”的关联已被拒绝、撤回或过期，未写出。");

    public static LocalizedText KeyResultSupports(string id) => new(
        $"The link to '{id}' is left out: on a key result, a table carries links that contribute to something other than its own objective.",
        $"指向“{id}”的关联未写出：表格中关键结果只能写对自身目标以外的贡献关联。");

    public static LocalizedText LinkId(string id) => new(
        $"The link to '{id}' is left out: the id cannot stand in a list of ids.",
        $"指向“{id}”的关联未写出：该标识不能放在标识列表中。");

    public static LocalizedText RepeatedLink(string id) => new(
        $"A second link to '{id}' is left out.",
        $"指向“{id}”的重复关联未写出。");

    public static LocalizedText LinkDetails(string id) => new(
        $"The link to '{id}' comes back as an accepted one to what has this id; only links that contribute keep their weight.",
        $"指向“{id}”的关联读回时为已接受，并指向具有该标识的对象；只有贡献关联保留权重。");

    public static LocalizedText MoreLosses(int more) => new(Invariant($"and {more} more, not listed."), Invariant($"另有 {more} 项未列出。"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
