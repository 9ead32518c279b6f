using System.Globalization;

namespace Okr.Interchange;

/// <summary>What problems of a plan's rows say. Each names the value and what would be right.</summary>
internal static class ImportTexts
{
    public static LocalizedText LevelWithoutUnit { get; } = new(
        "The row states a level and no unit that could have it; it was kept as a label. Fill in 'unit'.",
        "该行写了层级却没有写单位；已作为标签保留。请填写“unit”列。");

    public static LocalizedText MilestonesWithoutTarget { get; } = new(
        "'current' says how many steps are done and nothing says how many there are. Write their number into 'target'.",
        "“current”写了已完成的步数，却没有总步数。请在“target”列写总步数。");

    public static LocalizedText OwnObjective(string id) => new(
        $"A key result belongs to its objective '{id}' anyway; the extra link to it was left out.",
        $"关键结果本来就属于目标“{id}”；多余的关联已略去。");

    public static LocalizedText DuplicateId(string id, string file, int line) => new(
        Invariant($"The id '{id}' is already that of the row in {file} line {line}. Ids are unique over all rows and files; choose another."),
        Invariant($"标识“{id}”已被 {file} 第 {line} 行使用。标识在所有行和文件中必须唯一，请换一个。"));

    public static LocalizedText UnitTooDeep(int depth) => new(
        Invariant($"The path has {depth} parts; at most {PlanCsvLimits.UnitDepth} are read. Shorten it."),
        Invariant($"路径有 {depth} 级，最多读取 {PlanCsvLimits.UnitDepth} 级。请缩短。"));

    public static LocalizedText BadUnitPath(string path) => new(
        $"'{CellText.Display(path)}' is not a path of units. Write the names from the root down, joined by ' > ', each without line breaks and none empty: Acme > Engineering.",
        $"“{CellText.Display(path)}”不是单位路径。请从根开始写出名称，用“ > ”连接，不能有空名称或换行：Acme > Engineering。");

    public static LocalizedText UnitIdTaken(string path) => new(
        $"'{CellText.Display(path)}' gets the same id as another unit. Change one of the two names a little.",
        $"“{CellText.Display(path)}”与另一个单位得到相同的标识。请稍微修改其中一个名称。");

    public static LocalizedText LevelConflict(string unit, string level, string other, string file, int line) => new(
        Invariant($"Unit '{unit}' is at level '{level}' here and at '{other}' in {file} line {line}. A unit has one level; make the two rows agree."),
        Invariant($"单位“{unit}”在此处的层级是“{level}”，而在 {file} 第 {line} 行是“{other}”。一个单位只有一个层级，请统一。"));

    public static LocalizedText GuessedLevels(int count, string examples) => new(
        Invariant($"No row states a level for {count} units ({examples}). A root was taken as the company, a unit below as a department."),
        Invariant($"有 {count} 个单位没有任何行说明层级({examples})。根单位按公司级处理，下级单位按部门级处理。"));

    public static LocalizedText KeptAsLabels(string column, string type, int count) => new(
        Invariant($"'{column}' means nothing on {type} rows; its values were kept as labels ({count} in this file, this is the first)."),
        Invariant($"“{column}”列对 {type} 行没有意义；其值已作为标签保留（本文件共 {count} 个，这是第一个）。"));

    public static LocalizedText NotUsedByMetric(string column, string metric, int count) => new(
        Invariant($"'{column}' means nothing for a key result measured as '{metric}'; its values were kept as labels ({count} in this file, this is the first)."),
        Invariant($"以“{metric}”衡量的关键结果用不到“{column}”列；其值已作为标签保留（本文件共 {count} 个，这是第一个）。"));

    public static LocalizedText DiffersFromObjective(string column, string value, string objective) => new(
        $"'{column}' says '{value}', and objective '{objective}' something else, which counts; the value was kept as a label. Leave the cell empty, or move the row to another objective.",
        $"“{column}”写的是“{value}”，与目标“{objective}”不一致；以目标为准，该值已作为标签保留。请清空此格，或把该行移到其他目标下。");

    public static LocalizedText UnitWins(string unit, string metricUnit) => new(
        $"The number is written with '{unit}', and 'metric_unit' says '{metricUnit}'; that one was kept.",
        $"数字带有单位“{unit}”，而“metric_unit”写的是“{metricUnit}”；以后者为准。");

    public static LocalizedText UnitsDiffer(string unit, string first) => new(
        $"The number is written with '{unit}', and another number of the row with '{first}'; that one was kept. Write all numbers of a row in one unit.",
        $"该数字的单位是“{unit}”，而本行另一个数字的单位是“{first}”；保留了后者。同一行的数字请使用同一单位。");

    public static LocalizedText NotASteps(string value) => new(
        Invariant($"'{value}' is not a number of steps. Write a whole number from 1 to {PlanCsvLimits.Milestones}."),
        Invariant($"“{value}”不是步数。请写 1 到 {PlanCsvLimits.Milestones} 之间的整数。"));

    public static LocalizedText TooManyDone(string value, int steps) => new(
        Invariant($"'{value}' is not a number of steps done. Write a whole number from 0 to {steps}, the number in 'target'."),
        Invariant($"“{value}”不是已完成的步数。请写 0 到 {steps}（“target”列的数）之间的整数。"));

    public static LocalizedText NoParent(string type) => new(
        $"'parent_ids' is empty. A row of type {type} names what it belongs to: a key result its objective, an initiative one key result or objective.",
        $"“parent_ids”为空。{type} 行必须写明归属：关键结果写其目标，执行写一个关键结果或目标。");

    public static LocalizedText SeveralParents(string value) => new(
        $"'{value}' names several parents, and this row belongs to exactly one. Keep one; other links of a key result go into 'contributes_to'.",
        $"“{value}”写了多个上级，而该行只能属于一个。请保留一个；关键结果的其他关联写入“contributes_to”列。");

    public static LocalizedText UnknownParent(string id, bool isObjective) => new(
        $"'{id}' is not the id of {English(isObjective)}. Correct the id or add the missing row.",
        $"“{id}”不是{Chinese(isObjective)}的标识。请更正标识或补上缺少的行。");

    public static LocalizedText BadParent(string id, string file, int line) => new(
        Invariant($"The row belongs to '{id}', whose row in {file} line {line} could not be taken. Mend that one first."),
        Invariant($"该行属于“{id}”，而 {file} 第 {line} 行的“{id}”未能读取。请先修正那一行。"));

    public static LocalizedText LinkToInitiative(string id) => new(
        $"'{id}' is an initiative; only objectives and key results can be supported. The link was kept and leads nowhere. Name the objective or key result instead.",
        $"“{id}”是一项执行；只能支撑目标或关键结果。该关联已保留，但没有指向。请改写目标或关键结果的标识。");

    public static LocalizedText RepeatedLink(string id) => new(
        $"'{id}' is named more than once; one link was kept.",
        $"“{id}”重复出现；只保留一个关联。");

    public static LocalizedText RepeatedWeight(string id, string weight) => new(
        $"'{id}' is named with two different weights; the first, {weight}, was kept. Name it once.",
        $"“{id}”出现两次且权重不同；保留第一个 {weight}。请只写一次。");

    private static string English(bool isObjective) => isObjective ? "an objective" : "a key result or objective";

    private static string Chinese(bool isObjective) => isObjective ? "任何目标" : "任何关键结果或目标";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
