using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Okr.Core.Tests.Wording;

/// <summary>A sentence of random words in English or Chinese, with a number in it, and the disguises in which it might be copied.</summary>
internal sealed record Sentences(bool IsChinese, IReadOnlyList<string> Words, int Number)
{
    private static readonly string[] English =
    [
        "customer", "retention", "margin", "supplier", "invoice", "warehouse", "planner", "frame", "battery", "workshop", "rider", "school", "partner", "refund",
        "complaint", "training", "release", "latency", "recruit", "budget", "audit", "contract", "region", "bicycle", "delivery", "quality", "safety", "energy",
    ];

    private static readonly string[] Chinese =
    [
        "客户", "续约", "毛利", "供应", "发票", "仓库", "车架", "电池", "维修", "骑手", "学校", "伙伴", "投诉", "培训", "发布", "延迟", "招聘", "预算", "审计", "合同", "安全", "能源",
    ];

    private static readonly string[] EnglishNumbers = ["twenty-one", "forty", "sixty-five", "ninety-nine", "one hundred and twelve"];
    private static readonly string[] ChineseNumbers = ["二十一", "四十", "六十五", "九十九", "一百一十二"];
    private static readonly int[] Numbers = [21, 40, 65, 99, 112];

    public static Gen<Sentences> Any =>
        from isChinese in Gen.Elements(true, false)
        from words in Gen.Shuffle(isChinese ? Chinese : English)
        from length in Gen.Choose(6, 10)
        from number in Gen.Choose(0, Numbers.Length - 1)
        select new Sentences(isChinese, [.. words.Take(length)], number);

    public override string ToString() => Text(Words, Digits);

    /// <summary>The share of the words that stand in another sentence as well.</summary>
    public double Shares(Sentences other) => Words.Count(other.Words.Contains) / (double)Math.Min(Words.Count, other.Words.Count);

    /// <summary>Case, width, numbers in words, another order, one word more, one less.</summary>
    public IEnumerable<string> Disguises()
    {
        yield return ToString().ToUpperInvariant();
        yield return string.Concat(ToString().Select(letter => letter is > ' ' and <= '~' ? (char)(letter + 0xfee0) : letter));
        yield return Text(Words, IsChinese ? ChineseNumbers[Number] : EnglishNumbers[Number]);
        yield return Text([.. Words.Reverse()], Digits);
        yield return Text([.. Words, IsChinese ? "本季" : "now"], Digits);
        yield return Text([.. Words.Skip(1)], Digits);
        yield return IsChinese ? ToString().Replace('户', '戶').Replace('约', '約').Replace('车', '車').Replace('电', '電').Replace('审', '審') : $"“{ToString()}”!";
    }

    private string Digits => Numbers[Number].ToString(CultureInfo.InvariantCulture);

    private string Text(IReadOnlyList<string> words, string number) =>
        IsChinese ? $"{string.Concat(words)}，{number}。" : $"The {string.Join(' ', words.Take(3))} to {number} {string.Join(" of ", words.Skip(3))}.";
}
