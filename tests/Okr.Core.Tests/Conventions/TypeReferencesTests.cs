using System.Globalization;
using System.Text;

namespace Okr.Conventions;

/// <summary>Proves on made-up types that a mention is seen wherever it can hide.</summary>
public sealed class TypeReferencesTests
{
    [Theory]
    [InlineData(typeof(InBase))]
    [InlineData(typeof(InConstraint<>))]
    [InlineData(typeof(InAttribute))]
    [InlineData(typeof(InField))]
    [InlineData(typeof(InBody))]
    [InlineData(typeof(InCatch))]
    [InlineData(typeof(InLambda))]
    [InlineData(typeof(InIterator))]
    [InlineData(typeof(InGenericCall))]
    [InlineData(typeof(InNestedArray))]
    [InlineData(typeof(AfterSwitch))]
    public void A_mention_is_found(Type type) => Assert.Contains(typeof(Wanted), TypeReferences.Of(type).Keys);

    [Fact]
    public void What_is_not_mentioned_is_not_found() => Assert.DoesNotContain(typeof(Wanted), TypeReferences.Of(typeof(Innocent)).Keys);

    [Fact]
    public void A_mention_says_where_it_is() => Assert.Equal("InBody.Make", TypeReferences.Of(typeof(InBody))[typeof(Wanted)]);

    [Theory]
    [InlineData(typeof(DoubleLiteral))]
    [InlineData(typeof(DoubleConversion))]
    [InlineData(typeof(DoubleCall))]
    public void Floating_point_is_found(Type type) => Assert.Contains(typeof(double), TypeReferences.Of(type).Keys);

    [Fact]
    public void Decimals_are_not_floating_point() => Assert.DoesNotContain(typeof(double), TypeReferences.Of(typeof(DecimalOnly)).Keys);

#pragma warning disable CA1812, CA1822, CA1823, CA1802, MA0069, CS0169, CS0649, IDE0051, IDE0044 // The samples are looked at, never run.
    private class Wanted : Exception
    {
        public static Wanted Make() => new();
    }

    private sealed class InBase : Wanted;

    private sealed class InConstraint<T>
        where T : Wanted;

    [System.ComponentModel.TypeConverter(typeof(Wanted))]
    private sealed class InAttribute;

    private sealed class InField
    {
        private readonly Dictionary<string, List<Wanted>>? _items;
    }

    private sealed class InBody
    {
        public object Make() => Wanted.Make();
    }

    private sealed class InCatch
    {
        public int Try(Func<int> action)
        {
            try
            {
                return action();
            }
            catch (Wanted)
            {
                return 0;
            }
        }
    }

    private sealed class InLambda
    {
        public Func<object> Make(int count) => () => count > 0 ? Wanted.Make() : count;
    }

    private sealed class InIterator
    {
        public async IAsyncEnumerable<object> Make()
        {
            await Task.Yield();
            yield return Wanted.Make();
        }
    }

    private sealed class InGenericCall
    {
        public int Count(object[] items) => items.OfType<Wanted>().Count();
    }

    private sealed class InNestedArray
    {
        private static class Inner
        {
            public static readonly object Grid = new Wanted[2, 2];
        }
    }

    private sealed class AfterSwitch
    {
        public object Make(int kind) => kind switch
        {
            0 => "a",
            1 => 2L,
            2 => 3m,
            3 => new StringBuilder(),
            _ => Wanted.Make(),
        };
    }

    private sealed class Innocent
    {
        public string Show(int kind) => kind.ToString(CultureInfo.InvariantCulture);
    }

    private sealed class DoubleLiteral
    {
        public decimal Half(decimal value) => value > 0 ? Keep(0.5) : value;

        private static decimal Keep(object value) => value is null ? 0 : 1;
    }

    private sealed class DoubleConversion
    {
        public int Root(int value) => (int)(value * (float)value);
    }

    private sealed class DoubleCall
    {
        public bool IsLong(TimeSpan span) => span.TotalDays.Equals(null);
    }

    private sealed class DecimalOnly
    {
        public decimal Mean(decimal sum, int count) => Math.Round(sum / count, 6, MidpointRounding.AwayFromZero);
    }
#pragma warning restore CA1812, CA1822, CA1823, CA1802, MA0069, CS0169, CS0649, IDE0051, IDE0044
}
