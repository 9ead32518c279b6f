using FsCheck.Xunit;

namespace Okr.Core.Tests;

public class ColumnTests
{
    [Property(MaxTest = 60)]
    public void Columns_made_from_each_other_are_lists_that_were_copied(int seed)
    {
        var random = new Random(seed);
        var first = Enumerable.Range(0, random.Next(6) == 0 ? 20_000 : random.Next(300)).ToArray();
        List<(Column<int> Column, List<int> Model)> columns = [(new([.. first]), [.. first])];
        for (var step = 0; step < 12; step++)
        {
            var (like, model) = columns[random.Next(columns.Count)];
            var (column, copy) = (new Column<int>(like), new List<int>(model));
            for (var i = random.Next(400); i > 0; i--)
            {
                var value = random.Next();
                if (copy.Count == 0 || random.Next(3) == 0)
                {
                    column.Add(value);
                    copy.Add(value);
                }
                else
                {
                    var at = random.Next(copy.Count);
                    (column[at], copy[at]) = (value, value);
                }
            }

            columns.Add((column, copy));
        }

        Assert.All(columns, pair => Assert.Equal(pair.Model, pair.Column));
        Assert.All(columns, pair => Assert.Equal(pair.Model, Enumerable.Range(0, pair.Column.Count).Select(i => pair.Column[i])));
    }

    [Fact]
    public void A_longer_column_has_nothing_in_what_is_new()
    {
        var column = new Column<int>(new Column<int>([7, 8]), 40_000);

        Assert.Equal((8, 0, 0), (column[1], column[2], column[39_999]));
        column[39_999] = 9;

        Assert.Equal((40_000, 8, 0, 9), (column.Count, column[1], column[2], column[39_999]));
    }

    [Fact]
    public void A_place_behind_the_end_is_refused_whether_anything_was_set_or_not()
    {
        var (first, column) = (new Column<int>([1, 2]), new Column<int>(new Column<int>([1, 2])));
        column[0] = 3;

        Assert.Throws<IndexOutOfRangeException>(() => first[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => column[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => column[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => column[2] = 1);
    }

    [Fact]
    public void Setting_one_item_of_a_million_copies_pages_and_not_the_column()
    {
        var million = new Column<long>(new long[1_000_000]);
        Set(million, 1);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var column = Set(million, 500_000);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1_000, 8_000);
        Assert.Equal((0, 1), (million[500_000], column[500_000]));
    }

    [Fact]
    public void However_often_columns_are_made_from_each_other_each_costs_about_the_same()
    {
        var column = new Column<long>(new long[100_000]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 5_000; i++)
        {
            column = Set(column, i * 7919 % 100_000);
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 5_000, 1_000, 8_000);
        Assert.Equal(5_000, column.Count(item => item == 1));
    }

    private static Column<long> Set(Column<long> like, int index) => new(like) { [index] = 1 };
}
