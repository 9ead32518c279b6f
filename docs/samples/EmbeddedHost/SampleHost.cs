using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Okr;
using Okr.EntityFrameworkCore;
using Okr.Json;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Samples.EmbeddedHost;

/// <summary>A host that keeps OKR in a database: SQLite where nothing is said, PostgreSQL where the connection string names a host.</summary>
public static class SampleHost
{
    /// <summary>Starts the host, lets it do a week's work, and stops it. Start it again: it goes on with what is there.</summary>
    /// <param name="arguments"><c>--db CONNECTION</c>, <c>--report FILE.html</c>, and <c>--trace true</c> for traces and metrics on the console.</param>
    /// <param name="output">Where it writes.</param>
    public static async Task RunAsync(string[] arguments, TextWriter output)
    {
        var builder = Host.CreateApplicationBuilder(arguments);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var database = builder.Configuration["db"] ?? "Data Source=okr-sample.db";

        builder.Services.AddDbContext<OkrDbContext>(options => _ = IsPostgres(database) ? options.UseNpgsql(database) : options.UseSqlite(database));
        builder.Services.AddOkr(ReadPolicy()).UseEntityFrameworkCore<OkrDbContext>();
        builder.Services.AddSingleton<TimeProvider>(new SampleClock());
        builder.Services.AddScoped(services => new Week(services.GetRequiredService<OkrService>(), output));
        if (bool.TryParse(builder.Configuration["trace"], out var isTraced) && isTraced)
        {
            builder.Services.AddOpenTelemetry()
                .WithTracing(traces => traces.AddSource(OkrTelemetry.Name).AddConsoleExporter())
                .WithMetrics(metrics => metrics.AddMeter(OkrTelemetry.Name).AddConsoleExporter());
        }

        using var host = builder.Build();
        await host.StartAsync();
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<OkrDbContext>().Database.MigrateAsync();
            await scope.ServiceProvider.GetRequiredService<Week>().WorkAsync(builder.Configuration["report"] ?? "okr-report.html");
        }

        await host.StopAsync();
    }

    private static bool IsPostgres(string database) => database.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    private static OkrPolicy ReadPolicy()
    {
        var result = OkrPolicyJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "tidewater", "policy.json")));
        return result.Policy ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems));
    }
}
