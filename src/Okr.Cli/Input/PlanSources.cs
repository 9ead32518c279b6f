namespace Okr.Cli.Input;

/// <summary>What a command line names as the plan; all of it is one workspace.</summary>
/// <param name="Files">Files, or <c>-</c> for standard input.</param>
/// <param name="Database">A workspace in a database; null where none is named.</param>
internal sealed record PlanSources(IReadOnlyList<string> Files, PlanDatabase? Database)
{
    /// <summary>The first source, as people see it.</summary>
    public string Name => Files.Count > 0 ? Files[0] : Database!.Name;
}
