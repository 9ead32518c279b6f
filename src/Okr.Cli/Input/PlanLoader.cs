using System.Globalization;
using Okr.Cli.Terminal;
using Okr.Interchange;
using Okr.Json;
using Okr.Reporting;

namespace Okr.Cli.Input;

/// <summary>Reads plans, policy and attestations, collecting every reason why they cannot be used before giving up.</summary>
internal sealed class PlanLoader(CommandHost host, Stages stages)
{
    /// <summary>How many notes and warnings are worth a line each; errors are all printed.</summary>
    private const int ShownRemarks = 40;

    private readonly List<string> _errors = [];
    private readonly List<string> _remarks = [];
    private readonly Dictionary<OkrTarget, SarifPlace> _documentPlaces = [];
    private PlanImport? _table;

    /// <summary>Whether to take in what is sound and list the rest.</summary>
    public bool IsLenient { get; init; }

    public async Task<LoadedPlan> LoadAsync(PlanSources sources, string? policyFile, IReadOnlyList<string> attestationFiles, CancellationToken cancellationToken)
    {
        var policy = policyFile is null ? OkrPolicy.Default : await ReadPolicyAsync(policyFile, cancellationToken).ConfigureAwait(false);
        var document = await ReadPlansAsync(sources, policy.Levels, cancellationToken).ConfigureAwait(false);
        if (attestationFiles.Count > 0)
        {
            var attestations = await ReadAttestationsAsync(attestationFiles, cancellationToken).ConfigureAwait(false);
            document = OkrDocument.FromRecords(document.Records.Concat(attestations));
        }

        if (_errors.Count > 0 && !IsLenient)
        {
            throw new UnusableInputException([.. _remarks, .. _errors]);
        }

        await PrintAsync().ConfigureAwait(false);
        return new LoadedPlan { Document = document, Policy = policy, Locate = Locate, Elsewhere = PlaceOf(sources.Name) };
    }

    private async Task<OkrPolicy> ReadPolicyAsync(string file, CancellationToken cancellationToken)
    {
        using var input = await TryOpenAsync(file, cancellationToken).ConfigureAwait(false);
        if (input is null)
        {
            return OkrPolicy.Default;
        }

        using var bytes = new MemoryStream();
        await input.Content.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        var result = OkrPolicyJson.Read(bytes.ToArray());
        _errors.AddRange(result.Problems.Select(problem => $"{input.Name}: {problem}"));
        return result.Policy ?? OkrPolicy.Default;
    }

    private async Task<OkrDocument> ReadPlansAsync(PlanSources sources, LevelScheme levels, CancellationToken cancellationToken)
    {
        var tables = new List<InputFile>();
        var documents = new List<OkrDocument>();
        if (sources.Database is { } database)
        {
            stages.Begin($"reading {database.Name}", hasShare: false);
            documents.Add(await database.ReadAsync(cancellationToken).ConfigureAwait(false));
        }

        try
        {
            foreach (var plan in sources.Files)
            {
                if (await TryOpenAsync(plan, cancellationToken).ConfigureAwait(false) is not { } input)
                {
                    continue;
                }

                if (!input.IsJson)
                {
                    tables.Add(input);
                    continue;
                }

                using (input)
                {
                    documents.Add(await ReadJsonAsync(input, cancellationToken).ConfigureAwait(false));
                }
            }

            return Merge(tables.Count == 0 ? OkrDocument.Empty : await ReadTablesAsync(tables, levels, cancellationToken).ConfigureAwait(false), documents);
        }
        finally
        {
            tables.ForEach(table => table.Dispose());
        }
    }

    private async Task<OkrDocument> ReadTablesAsync(List<InputFile> tables, LevelScheme levels, CancellationToken cancellationToken)
    {
        var sources = tables.ConvertAll(table => new PlanSource(table.Name, table.Content));
        var import = await PlanCsv.ReadAsync(sources, new PlanCsvOptions { IsLenient = IsLenient, Levels = levels }, cancellationToken).ConfigureAwait(false);
        Note(import.Problems);
        _table = import;
        return import.Document ?? OkrDocument.Empty;
    }

    private async Task<OkrDocument> ReadJsonAsync(InputFile input, CancellationToken cancellationToken)
    {
        var result = await OkrJson.ReadAsync(input.Content, options: null, cancellationToken).ConfigureAwait(false);
        foreach (var problem in result.Problems)
        {
            (problem.Severity == ProblemSeverity.Error ? _errors : _remarks).Add($"{input.Name}: {problem}");
        }

        var document = result.Document ?? OkrDocument.Empty;
        var place = PlaceOf(input.Name);
        foreach (var record in document.Records)
        {
            _documentPlaces.TryAdd(OkrTarget.Of(record.Key), place);
        }

        foreach (var keyResult in document.Objectives.SelectMany(objective => objective.KeyResults))
        {
            _documentPlaces.TryAdd(OkrTarget.Of(keyResult.Id), place);
        }

        return document;
    }

    /// <summary>Reads all of them as one table, so that a row that stands in two files is one answer.</summary>
    private async Task<IReadOnlyList<Attestation>> ReadAttestationsAsync(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var inputs = new List<InputFile>();
        try
        {
            foreach (var file in files)
            {
                if (await TryOpenAsync(file, cancellationToken).ConfigureAwait(false) is { } input)
                {
                    inputs.Add(input);
                }
            }

            if (inputs.Count == 0)
            {
                return [];
            }

            var import = AttestationCsv.Read(inputs.ConvertAll(input => new PlanSource(input.Name, input.Content)), new PlanCsvOptions { IsLenient = IsLenient }, cancellationToken);
            Note(import.Problems);
            if (import.UnknownColumns.Count > 0)
            {
                _remarks.Add($"{string.Join(", ", inputs.Select(input => input.Name))}: columns that are not known here were left out: {string.Join(", ", import.UnknownColumns)}");
            }

            return import.Attestations;
        }
        finally
        {
            inputs.ForEach(input => input.Dispose());
        }
    }

    /// <summary>A table only implies its units and cycles; where a document states them, the statement counts.</summary>
    private static OkrDocument Merge(OkrDocument table, List<OkrDocument> documents)
    {
        if (documents.Count == 0)
        {
            return table;
        }

        var stated = documents.SelectMany(document => document.Records).Where(IsShared).Select(record => record.Key).ToHashSet();
        var seen = new HashSet<OkrRecord>();
        var records = table.Records.Where(record => !stated.Contains(record.Key)).Concat(documents.SelectMany(document => document.Records));
        return CrossLinks.Resolve(OkrDocument.FromRecords(records.Where(record => !IsShared(record) || seen.Add(record))));

        static bool IsShared(OkrRecord record) => record is Cycle or OrgUnit;
    }

    private async Task<InputFile?> TryOpenAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await InputFile.OpenAsync(path, host, stages, cancellationToken).ConfigureAwait(false);
        }
        catch (UnusableInputException refused)
        {
            _errors.AddRange(refused.Reasons);
            return null;
        }
    }

    private SarifPlace? Locate(OkrTarget target) =>
        _table?.LocationOf(target) is { } place ? PlaceOf(place.File) with { Line = place.Line } : _documentPlaces.GetValueOrDefault(target);

    /// <summary>A file as viewers of a repository name it: relative to the folder that the command runs in, where it lies below that.</summary>
    private static SarifPlace PlaceOf(string file)
    {
        var relative = Path.IsPathRooted(file) ? Path.GetRelativePath(Environment.CurrentDirectory, file) : file;
        var path = relative.StartsWith("..", StringComparison.Ordinal) ? file : relative;
        return new SarifPlace { File = path.Replace(Path.DirectorySeparatorChar, '/') };
    }

    private void Note(IReadOnlyList<PlanProblem> problems)
    {
        foreach (var problem in problems)
        {
            var column = problem.Column == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{problem.Character}: column {problem.Column} ({problem.ColumnName}):");
            var value = problem.Value.Length == 0 ? "" : $" '{problem.Value}':";
            var line = string.Create(CultureInfo.InvariantCulture, $"{problem.File}:{problem.Line}:{column}{value} {problem.Message.English}");
            (problem.Severity == ProblemSeverity.Error ? _errors : _remarks).Add(problem.Severity == ProblemSeverity.Error ? $"error: {line}" : line);
        }
    }

    private async Task PrintAsync()
    {
        foreach (var error in _errors)
        {
            await host.Error.WriteLineAsync(Printable.Clean(error)).ConfigureAwait(false);
        }

        foreach (var remark in _remarks.Take(ShownRemarks))
        {
            await host.Error.WriteLineAsync(Printable.Clean(remark)).ConfigureAwait(false);
        }

        if (_remarks.Count > ShownRemarks)
        {
            await host.Error.WriteLineAsync($"… and {_remarks.Count - ShownRemarks} more remarks").ConfigureAwait(false);
        }
    }
}
