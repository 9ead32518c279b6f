using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Okr.EntityFrameworkCore.Databases;

/// <summary>A PostgreSQL server of the tests' own: a free port of the loopback address, a temporary folder, the installed binaries, gone with the process.</summary>
/// <remarks>Its language is English by ICU, in whose order "a" stands before "B": a column that forgot its own collation shows.</remarks>
public sealed class PostgresServer : IDisposable
{
    private static readonly string? BinaryFolder =
        new[] { "/usr/lib/postgresql", "/usr/local/pgsql", "/opt/homebrew/opt" }.Where(Directory.Exists).SelectMany(Directory.GetDirectories)
            .Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .LastOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));

    private static readonly Lazy<PostgresServer> Lazily = new(() => new PostgresServer());

    private readonly string _folder;
    private readonly int _port;
    private int _databases;
    private int? _largestFile;

    /// <summary>Starts a server.</summary>
    /// <param name="largestFile">How far a file of the server may grow, in blocks of 512 bytes, as if there were no more room on the disk; null for as far as it likes.</param>
    public PostgresServer(int? largestFile = null)
    {
        _largestFile = largestFile;
        _folder = Directory.CreateTempSubdirectory("okr-postgres-").FullName;
        _port = FreePort();
        if (IsRoot)
        {
            // PostgreSQL refuses to be root; Debian's package brings a user for it.
            Run("chown", "postgres", _folder);
        }

        Run([.. AsServerUser, Binary("initdb"), "-D", Data, "-U", "okr", "-A", "trust", "-E", "UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=en-US", "--no-sync", .. largestFile is null ? (string[])[] : ["--wal-segsize=1"]]);
        Start();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    public static PostgresServer Shared => Lazily.Value;

    /// <summary>Why there is no server here; null where there is one.</summary>
    public static string? Missing { get; } =
        BinaryFolder is null ? "skipped: PostgreSQL is not installed (Debian's package postgresql has it)"
        : IsRoot && !File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "skipped: PostgreSQL refuses to run as root, and there is no user postgres"
        : null;

    private static bool IsRoot => Environment.UserName == "root";

    private static string[] AsServerUser => IsRoot ? ["runuser", "-u", "postgres", "--"] : [];

    /// <summary>Needs no right that the tests may lack. The server takes a write that came to the limit for a full disk.</summary>
    private string[] LimitFiles => _largestFile is { } blocks ? ["sh", "-c", string.Create(CultureInfo.InvariantCulture, $"ulimit -f {blocks} && exec \"$@\""), "sh"] : [];

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Makes a database of its own, and answers with the way to it.</summary>
    public string CreateDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"okr{Interlocked.Increment(ref _databases)}");
        using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        command.ExecuteNonQuery();
        return ConnectionString(name);
    }

    /// <summary>Starts the server again, with all the room there is.</summary>
    public void RestartWithRoom()
    {
        _largestFile = null;
        Run([.. AsServerUser, Binary("pg_ctl"), "stop", "-s", "-D", Data, "-m", "fast"]);
        Start();
    }

    /// <summary>Ends the server without a word to anybody, and starts it again.</summary>
    public void KillAndStart()
    {
        var process = int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        Run("kill", "-KILL", process.ToString(CultureInfo.InvariantCulture));

        // The server's children see that it is gone, and only then may another one take the folder.
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                Start();
                return;
            }
            catch (InvalidOperationException) when (attempt < 20)
            {
                Thread.Sleep(200);
            }
        }
    }

    /// <summary>One command does it all, because it goes on by itself where this process is ended in the middle of it.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Data))
        {
            string[] stop = [.. AsServerUser, Binary("pg_ctl"), "stop", "-s", "-D", Data, "-m", "immediate"];
            Run("sh", "-c", $"{string.Join(' ', stop)}; rm -rf {_folder}");
        }
    }

    private static string Binary(string name) => Path.Combine(BinaryFolder!, name);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = "/" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{string.Join(' ', command)}' ended with {process.ExitCode}.");
        }
    }

    /// <summary>No writing through to the disk: a killed process loses nothing that it gave to the system, and a power cut is not what is tested.</summary>
    private void Start() => Run(
        [.. LimitFiles, .. AsServerUser, Binary("pg_ctl"), "start", "-s", "-w", "-D", Data, "-l", Path.Combine(_folder, "log"),
         "-o", string.Create(CultureInfo.InvariantCulture, $"-h 127.0.0.1 -p {_port} -k {_folder} -c fsync=off -c max_connections=300")]);

    private string ConnectionString(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=okr;Database={database};Maximum Pool Size=40");
}
