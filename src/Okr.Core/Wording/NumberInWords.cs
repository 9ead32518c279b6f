namespace Okr.Wording;

/// <summary>Puts English number words together: twenty-five, one hundred and twenty, 3 million.</summary>
internal sealed class NumberInWords
{
    // No plan has greater numbers, and products of these stay within a decimal.
    private const decimal Greatest = 1_000_000_000_000_000m;

    private readonly List<decimal> _found = [];
    private decimal _total;
    private decimal? _part;

    /// <summary>The numbers that are complete, in the order of the text.</summary>
    public IReadOnlyList<decimal> Found => _found;

    /// <summary>Takes a number: the next part of the one that is being read, or the beginning of another.</summary>
    public void Add(decimal value)
    {
        if (_part is { } part && !Continues(part, value))
        {
            End();
        }

        _part = (_part ?? 0) + value;
    }

    /// <summary>Multiplies the number that is being read.</summary>
    /// <returns>False where none is being read and the word does not begin one: "million users".</returns>
    public bool Scale(decimal scale)
    {
        if (_part is null && _total == 0 && scale != 100)
        {
            return false;
        }

        if (scale == 100)
        {
            _part = Math.Min(_part ?? 1, Greatest) * scale;
            return true;
        }

        (_total, _part) = _part is { } part
            ? (_total + (Math.Min(part, Greatest) * scale), (decimal?)null)
            : (Math.Min(_total, Greatest) * scale, null);
        return true;
    }

    /// <summary>Ends the number that is being read, if there is one.</summary>
    public void End()
    {
        if (_part is not null || _total != 0)
        {
            _found.Add(_total + (_part ?? 0));
        }

        (_total, _part) = (0, null);
    }

    private static bool Continues(decimal part, decimal value) =>
        value < 100 && (part % 100 == 0 || (value < 10 && value > 0 && part % 100 >= 20 && part % 10 == 0)) && part > 0;
}
