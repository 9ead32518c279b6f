namespace Okr.EntityFrameworkCore.Transactions;

public sealed class Invoice
{
    public required int Id { get; init; }
}
