namespace Okr.Interchange;

/// <summary>What a <see cref="CsvScanner"/> came upon.</summary>
internal enum CsvOutcome
{
    /// <summary>A row; its cells can be read until the next step.</summary>
    Row,

    /// <summary>The row is not all there yet: append more.</summary>
    NeedsMore,

    /// <summary>The end of the table.</summary>
    End,

    /// <summary>A row whose quoted cell is never closed.</summary>
    UnclosedQuote,

    /// <summary>A row in which text follows a closing quote, as it does where an inner quote was not doubled.</summary>
    TextAfterQuote,

    /// <summary>A row beyond <see cref="PlanCsvLimits.RowLength"/>.</summary>
    RowTooLong,
}
