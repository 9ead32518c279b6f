using System.Text.RegularExpressions;

namespace Okr.History;

/// <summary>The members of the JSON format in words.</summary>
internal static partial class HistoryNames
{
    private static readonly Dictionary<string, string> Chinese = new(StringComparer.Ordinal)
    {
        ["accumulation"] = "累计方式", ["actual"] = "实际完成量", ["alignsTo"] = "对齐", ["ambition"] = "目标类型", ["answer"] = "答复", ["author"] = "填报人",
        ["baseline"] = "基线", ["before"] = "变更前", ["by"] = "操作人", ["changedAt"] = "变更时间", ["checkIns"] = "进展汇总", ["checkpoints"] = "检查点",
        ["commit"] = "承诺值", ["confidence"] = "信心指数", ["corrects"] = "所更正的记录", ["count"] = "次数", ["current"] = "当前值", ["cycle"] = "周期",
        ["due"] = "截止日", ["end"] = "结束日", ["evidence"] = "依据", ["followers"] = "关注者", ["grade"] = "评分", ["headcount"] = "人数", ["id"] = "编号",
        ["isDone"] = "是否完成", ["isGuardrail"] = "是否为护栏指标", ["isStrict"] = "是否不含边界", ["isWithdrawn"] = "是否为撤回", ["keyResult"] = "关键成果",
        ["keyResults"] = "关键成果", ["kind"] = "种类", ["labels"] = "标签", ["lastAt"] = "最近更新时间", ["level"] = "层级", ["lower"] = "下限", ["measure"] = "衡量方式",
        ["members"] = "成员", ["met"] = "达标次数", ["metric"] = "度量方式", ["name"] = "名称", ["note"] = "说明", ["objective"] = "目标", ["observedAt"] = "观察时间",
        ["on"] = "日期", ["opening"] = "期初", ["origin"] = "来源", ["owner"] = "负责人", ["parent"] = "上级", ["parentKeyResult"] = "上级关键成果", ["person"] = "人员",
        ["planned"] = "计划次数", ["progress"] = "进度", ["question"] = "问题", ["reached"] = "达到的区间", ["reason"] = "原因", ["recordedAt"] = "记录时间",
        ["requestedOn"] = "请求日期", ["revisions"] = "历史度量", ["sharedWith"] = "共享对象", ["start"] = "开始日", ["state"] = "状态", ["status"] = "进展状态",
        ["step"] = "步骤", ["steps"] = "步骤", ["stretch"] = "挑战值", ["target"] = "目标值", ["title"] = "标题", ["tolerance"] = "容差", ["type"] = "类型",
        ["unit"] = "组织单元", ["until"] = "有效期至", ["upper"] = "上限", ["value"] = "数值", ["values"] = "参数", ["visibility"] = "可见范围", ["weight"] = "权重",
        ["withoutValue"] = "无数值的次数", ["carriedFrom"] = "结转自", ["closures"] = "历次关闭", ["fingerprint"] = "标识", ["frozen"] = "封存的检查结果", ["isPlaceholder"] = "是否为占位",
        ["items"] = "明细", ["omitted"] = "省略数", ["reopenedBy"] = "重新打开人", ["reopenedFor"] = "重新打开原因", ["reopenedOn"] = "重新打开日期", ["retrospectives"] = "复盘",
        ["rule"] = "规则", ["score"] = "得分", ["severity"] = "严重程度", ["suppressed"] = "已忽略", ["text"] = "内容", ["withheld"] = "不公开的部分", ["planningFrom"] = "规划开始日",
        ["gradingUntil"] = "评分截止日", ["startedOn"] = "实际开始日", ["endedOn"] = "实际结束日",
    };

    /// <summary>A path in words. That a number is part of a metric goes without saying; names of hosts stay as they are.</summary>
    public static LocalizedText Of(string path)
    {
        string[] parts = path.Split('.');
        var told = parts.Length > 1 && parts[0] is "metric" ? parts[1..] : parts;
        return new(string.Join(", ", told.Select(English)), string.Join("·", told.Select(part => ChineseOf(part, isOfMetric: told != parts))));
    }

    private static string English(string part) => Capital().Replace(part, match => " " + match.Value.ToLowerInvariant()).Replace("check in", "check-in", StringComparison.Ordinal).Replace("[", " ", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static string ChineseOf(string part, bool isOfMetric)
    {
        var place = part.IndexOf('[', StringComparison.Ordinal);
        var (name, rest) = place < 0 ? (part, "") : (part[..place], part[(place + 1)..].TrimEnd(']'));
        return (name is "unit" && isOfMetric ? "单位" : Chinese.GetValueOrDefault(name, name)) + rest;
    }

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Capital();
}
