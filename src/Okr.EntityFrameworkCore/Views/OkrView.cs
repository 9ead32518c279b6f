namespace Okr.EntityFrameworkCore.Views;

/// <summary>A view with its query on either database: same names, same columns, same meaning.</summary>
/// <param name="Name">The name of the view.</param>
/// <param name="Sqlite">Its query on SQLite.</param>
/// <param name="Postgres">Its query on PostgreSQL.</param>
internal sealed record OkrView(string Name, string Sqlite, string Postgres)
{
    public static IReadOnlyList<OkrView> All { get; } =
    [
        new("okr_objectives", SqliteViews.Objectives, PostgresViews.Objectives),
        new("okr_key_results", SqliteViews.KeyResults, PostgresViews.KeyResults),
        new("okr_alignment", SqliteViews.Alignment, PostgresViews.Alignment),
        new("okr_check_ins", SqliteViews.CheckIns, PostgresViews.CheckIns),
    ];

    public string Create(string? provider, string? schema)
    {
        var query = provider?.Contains("Npgsql", StringComparison.Ordinal) == true ? Postgres : Sqlite;
        return $"CREATE VIEW {Prefix(schema)}{Name} AS\n{query.Replace("FROM okr_records", $"FROM {Prefix(schema)}okr_records", StringComparison.Ordinal)}";
    }

    public string Drop(string? schema) => $"DROP VIEW {Prefix(schema)}{Name}";

    private static string Prefix(string? schema) => schema is null ? "" : $"\"{schema.Replace("\"", "\"\"", StringComparison.Ordinal)}\".";
}
