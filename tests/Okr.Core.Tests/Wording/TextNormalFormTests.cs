using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Okr.Wording;

namespace Okr.Core.Tests.Wording;

public class TextNormalFormTests
{
    [Theory]
    [InlineData("Raise the share of buyers who come back", "RAISE THE SHARE OF BUYERS WHO COME BACK")]
    [InlineData("Raise the share of buyers who come back", "Ｒａｉｓｅ　ｔｈｅ　ｓｈａｒｅ　ｏｆ　ｂｕｙｅｒｓ　ｗｈｏ　ｃｏｍｅ　ｂａｃｋ")]
    [InlineData("Raise the share of buyers who come back", "“Raise” the share — of buyers, who come back!")]
    [InlineData("Raise the share of buyers who come back", "Increasing our share of buyers who come back")]
    [InlineData("Customers' trust in the café", "customer trust in the cafe")]
    [InlineData("Cut returns from 8% to 5%", "Cut returns from eight percent to 5 %")]
    [InlineData("Raise registrations by 25 %", "Raise registrations by twenty-five percent")]
    [InlineData("Win 1,250 customers", "Win one thousand two hundred and fifty customers")]
    [InlineData("Win 3 million users", "Win 3,000,000 users")]
    [InlineData("Win 1.2m users", "Win 1,200,000 users")]
    [InlineData("From 20 to 40 raise the promoter score", "Raise the promoter score from twenty to forty")]
    [InlineData("注册用户提升25%", "註冊用戶提升２５％")]
    [InlineData("注册用户提升25%", "注册用户提高百分之二十五")]
    [InlineData("注册用户达到35000名", "註冊用戶達到三萬五千名")]
    [InlineData("注册用户达到3.5万名", "注册用户达到叁万伍仟名")]
    [InlineData("让每一位客户都愿意推荐我们", "讓每一位客戶都願意推薦我們。")]
    [InlineData("把退货率从8%降低到5%", "退货率由八降低至五")]
    [InlineData("在2026年成为行业第一", "二〇二六年成为行业第一")]
    public void A_disguise_makes_no_difference(string text, string disguised)
    {
        Assert.True(TextNormalForm.Of(disguised).IsSame(TextNormalForm.Of(text)));
        Assert.Equal(TextNormalForm.Of(text).Hash, TextNormalForm.Of(disguised).Hash);
    }

    [Theory]
    [InlineData("Raise monthly active users to 50,000", "Raise weekly active users to 50,000")]
    [InlineData("Make the cargo bike the obvious second vehicle", "Make the cargo bike the natural second vehicle")]
    [InlineData("Make the cargo bike the obvious second vehicle", "Make the cargo bike the obvious second family vehicle")]
    [InlineData("Raise weekly active riders of the app from 18k to 30k", "Raise weekly active riders of the app")]
    [InlineData("让载货自行车成为城市家庭的首选", "让载货自行车成为上海家庭的首选")]
    [InlineData("让载货自行车成为城市家庭的首选", "让电动载货自行车成为城市家庭的首选")]
    public void A_small_edit_is_still_a_copy(string text, string edited)
    {
        Assert.True(TextNormalForm.Of(edited).IsCopyOf(TextNormalForm.Of(text)));
        Assert.False(TextNormalForm.Of(edited).IsSame(TextNormalForm.Of(text)));
    }

    [Theory]
    [InlineData("Improve customer satisfaction", "Improve employee satisfaction")]
    [InlineData("Win 100 customers in the north", "Win 40 customers in the north")]
    [InlineData("Raise the net promoter score from 20 to 40", "Raise the net promoter score from 20 to 30")]
    [InlineData("Grow revenue", "Grow revenue in Europe")]
    [InlineData("Deliver every bike on the day we promised", "Leave the line with bikes we would ride ourselves")]
    [InlineData("Let families live a month without their car before they buy", "Sell what we have in stock before we build more")]
    [InlineData("让客户愿意推荐我们", "让员工愿意留下来")]
    [InlineData("提升客户满意度", "提升员工满意度")]
    [InlineData("", "")]
    [InlineData("!", "?")]
    [InlineData("!!!", "Win customers")]
    public void What_only_shares_words_is_no_copy(string text, string other) => Assert.False(TextNormalForm.Of(text).IsCopyOf(TextNormalForm.Of(other)));

    [Theory]
    [InlineData("Raise it from 20 to 40", 40)]
    [InlineData("Close the month in three days", 3)]
    [InlineData("客户流失率从 8% 降到 5%", 5)]
    [InlineData("Learn Rust", null)]
    public void The_last_number_is_the_target(string text, int? target) => Assert.Equal(target, TextNormalForm.Of(text).LastNumber);

    [Fact]
    public void A_part_says_everything_that_the_whole_says_and_a_little_more()
    {
        var whole = TextNormalForm.Of("Sign new customers");

        Assert.True(whole.IsWithin(TextNormalForm.Of("Sign 60 new customers in the north")));
        Assert.False(whole.IsWithin(TextNormalForm.Of("Sign new suppliers in the north")));
        Assert.False(whole.IsWithin(TextNormalForm.Of("Sign a contract with new customers whose legal department has read every page of it twice")));
    }

    [Property(MaxTest = 300)]
    public Property A_sentence_is_a_copy_in_each_of_its_disguises() => Prop.ForAll(Sentences.Any.ToArbitrary(), sentence =>
    {
        var form = TextNormalForm.Of(sentence.ToString());
        Assert.All(sentence.Disguises(), disguise => Assert.True(TextNormalForm.Of(disguise).IsCopyOf(form)));
    });

    [Property(MaxTest = 300)]
    public Property Two_sentences_that_share_half_of_their_words_by_chance_are_no_copies() => Prop.ForAll(Sentences.Any.Two().ToArbitrary(), pair =>
        Assert.False(pair.Item1.Shares(pair.Item2) <= 0.5 && TextNormalForm.Of(pair.Item1.ToString()).IsCopyOf(TextNormalForm.Of(pair.Item2.ToString()))));

    [Property(MaxTest = 300)]
    public void Any_text_that_says_something_is_the_same_as_itself(string? text)
    {
        var form = TextNormalForm.Of(text ?? "");

        Assert.Equal(form.Weight > 0, form.IsSame(TextNormalForm.Of(text ?? "")));
    }
}
