using FsCheck.Xunit;
using Okr.Wording;

namespace Okr.Core.Tests.Wording;

public class WordListReaderTests
{
    private static Sentence Read(string text) => (WordListReader.Chinese.Reads(text) ? WordListReader.Chinese : WordListReader.English).Read(text);

    private static string Numbers(string text) => string.Join("; ", Read(text).Quantities.Select(quantity => FormattableString.Invariant($"{quantity.Value:0.###} {quantity.Kind}")));

    [Theory]
    [InlineData("Publish 12 posts", VerbKind.Activity)]
    [InlineData("Organised a fair", VerbKind.Activity)]
    [InlineData("Help the sales team", VerbKind.Assist)]
    [InlineData("Rolling out the new till", VerbKind.Deliver)]
    [InlineData("Build a culture of trust", VerbKind.Make)]
    [InlineData("By June, quickly hire a baker", VerbKind.Hire)]
    [InlineData("Search: reduce waste", VerbKind.Change)]
    [InlineData("KR2: Win 20 schools", VerbKind.Gain)]
    [InlineData("Maintain quality", VerbKind.Keep)]
    [InlineData("Posts are read by everyone", VerbKind.None)]
    [InlineData("Churn below 2%", VerbKind.None)]
    [InlineData("每周发布 3 篇文章", VerbKind.Deliver)]
    [InlineData("团队组织两场培训", VerbKind.Activity)]
    [InlineData("协助销售部", VerbKind.Assist)]
    [InlineData("打造一流团队", VerbKind.Make)]
    [InlineData("招聘 3 名工程师", VerbKind.Hire)]
    [InlineData("持续提升质量", VerbKind.Change)]
    [InlineData("成为首选", VerbKind.Gain)]
    [InlineData("维持现有份额", VerbKind.Keep)]
    [InlineData("招聘周期 30 天", VerbKind.None)]
    [InlineData("在下沉市场打响品牌", VerbKind.Gain)]
    public void The_leading_verb_is_found_behind_numbering_topics_dates_and_adverbs(string text, VerbKind lead) => Assert.Equal(lead, Read(text).Lead);

    [Theory]
    [InlineData("Raise sales from $1.2m to 2 million dollars", "1200000 Money; 2000000 Money")]
    [InlineData("Reach 1,500 signups", "1500 Count")]
    [InlineData("Cut churn to 2.5 %", "2.5 Percent")]
    [InlineData("Answer within 2 hours", "2 Duration")]
    [InlineData("Double the number of riders", "0 Multiple")]
    [InlineData("Win twelve schools", "12 Count")]
    [InlineData("Be among the top 10", "10 Place")]
    [InlineData("A rating of 4.5/5", "4.5 Count")]
    [InlineData("Raise it by X%", "0 Percent")]
    [InlineData("月活从５０万提升到 80 万", "500000 Count; 800000 Count")]
    [InlineData("营收达到 3000 万元", "30000000 Money")]
    [InlineData("签约三家大客户", "3 Count")]
    [InlineData("响应时间缩短至 2 小时以内", "2 Duration")]
    [InlineData("用户数翻倍", "0 Multiple")]
    [InlineData("流失率从X%降到Y%", "0 Percent; 0 Percent")]
    public void Quantities_have_their_value_and_kind(string text, string expected) => Assert.Equal(expected, Numbers(text));

    [Theory]
    [InlineData("Finish by 30 June 2026")]
    [InlineData("Finish by March 31")]
    [InlineData("Finish within 3 months")]
    [InlineData("Finish in 90 days")]
    [InlineData("Finish before Q3 2026")]
    [InlineData("Plan for FY24")]
    [InlineData("Ship version 3 and v2.1")]
    [InlineData("Move to Python 3")]
    [InlineData("Be there 24/7")]
    [InlineData("Write a 12-month plan")]
    [InlineData("1. Write a plan")]
    [InlineData("6月30日前完成")]
    [InlineData("三个月内完成二期")]
    [InlineData("2026年第三季度上线")]
    [InlineData("每两周一次")]
    [InlineData("打造一流团队")]
    [InlineData("发布 V3.0 版本")]
    public void Dates_deadlines_versions_and_numbered_names_are_no_quantities(string text) => Assert.Empty(Read(text).Quantities);

    [Theory]
    [InlineData("Raise retention from 40% to 60%", SentenceTraits.FromTo | SentenceTraits.Effect)]
    [InlineData("Publish 10 posts with 1,000 views each", SentenceTraits.CountsActivity | SentenceTraits.Effect)]
    [InlineData("Run ads that generate 300 leads", SentenceTraits.Effect)]
    [InlineData("Launch the beta to 1,000 users", SentenceTraits.Effect)]
    [InlineData("Write three reports every month", SentenceTraits.CountsOutput | SentenceTraits.Recurring)]
    [InlineData("Release FTO4.1", SentenceTraits.NamesVersion)]
    [InlineData("Become the most trusted bakery", SentenceTraits.Aspiration)]
    [InlineData("Do our daily work", SentenceTraits.Routine)]
    [InlineData("Improve quality", SentenceTraits.Bare)]
    [InlineData("Increase sales, reduce waste and hire a baker", SentenceTraits.SeveralGoals)]
    [InlineData("Read books, become a master of bread", SentenceTraits.MeansAndEnd)]
    [InlineData("通过举办活动带来 800 个有效注册", SentenceTraits.Effect)]
    [InlineData("每月撰写 3 篇文章", SentenceTraits.CountsActivity | SentenceTraits.Recurring)]
    [InlineData("拜访客户,成为行业首选", SentenceTraits.MeansAndEnd | SentenceTraits.Aspiration)]
    public void Traits_are_noticed(string text, SentenceTraits expected) => Assert.Equal(expected, Read(text).Traits & expected);

    [Theory]
    [InlineData("Interview 20 customers")]
    [InlineData("Send the survey to 500 customers")]
    [InlineData("Complete 90% of the roadmap")]
    [InlineData("Spend $50,000 on ads")]
    [InlineData("与 20 位客户进行沟通")]
    [InlineData("每周至少完成3-5个相似度达到95%的作品")]
    public void To_count_the_work_or_describe_it_is_no_effect(string text) => Assert.False(Read(text).Has(SentenceTraits.Effect));

    [Fact]
    public void Attract_and_retain_share_one_object() => Assert.False(Read("Attract and retain the best bakers").Has(SentenceTraits.SeveralGoals));

    [Fact]
    public void Words_and_versions_are_given_as_they_stand()
    {
        var sentence = Read("Significantly better search in Release FTO4.1");

        Assert.Equal(["Significantly", "better"], sentence.VagueWords);
        Assert.Contains("FTO4.1", sentence.Versions);
        Assert.Equal("Publish", Read("Publish more").Verb);
    }

    [Theory]
    [InlineData("Umsatz", true, false)]
    [InlineData("提升", false, true)]
    [InlineData("提升 NPS", false, true)]
    [InlineData("売上を上げる", false, false)]
    [InlineData("Рост", false, false)]
    [InlineData("매출", false, false)]
    [InlineData("", false, false)]
    [InlineData("2026", false, false)]
    public void Each_reader_takes_the_texts_of_its_language_only(string text, bool english, bool chinese) =>
        Assert.Equal((english, chinese), (WordListReader.English.Reads(text), WordListReader.Chinese.Reads(text)));

    [Property(MaxTest = 500)]
    public bool Any_text_can_be_read(string? text) =>
        WordListReader.English.Read(text ?? "") is not null && WordListReader.Chinese.Read(text ?? "") is not null;

    [Property(MaxTest = 500)]
    public bool Any_sequence_of_known_words_can_be_read(byte[] places)
    {
        string[] words = ["to", "from", "50", "%", "Publish", "and", ",", "$", "x", "v2.", "1:8", "每", "达到", "的", "万", "篇", "no", "half a million", "KR1:", "in", "0.", "3-", "set up", "、", "第"];
        var text = string.Join(' ', places.Select(place => words[place % words.Length]));
        return WordListReader.English.Read(text).Quantities.Count <= places.Length && WordListReader.Chinese.Read(text.Replace(" ", "", StringComparison.Ordinal)) is not null;
    }

    [Fact]
    public void A_title_of_a_million_characters_is_read_by_its_beginning() =>
        Assert.Equal(VerbKind.Activity, Read("Publish " + new string('x', 1_000_000)).Lead);

    [Fact]
    public void A_host_reads_another_language_by_a_word_list_of_its_own()
    {
        var german = new WordListReader(new StringReader("# Verben\n[change]\nsteigere, senke\n# Zahlen\n[number]\nzwanzig = 20\n"), text => text.Contains("steigere", StringComparison.Ordinal), verbFollowsSubject: false);

        var sentence = german.Read("steigere den Umsatz um zwanzig");

        Assert.True(german.Reads("steigere"));
        Assert.Equal(VerbKind.Change, sentence.Lead);
        Assert.Equal(20, Assert.Single(sentence.Quantities).Value);
    }
}
