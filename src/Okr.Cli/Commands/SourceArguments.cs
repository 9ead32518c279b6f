using System.CommandLine;
using Okr.Cli.Input;

namespace Okr.Cli.Commands;

/// <summary>Where a command takes its plan from: files, a database, or both. A fresh one for each command, because a symbol belongs to one.</summary>
internal sealed class SourceArguments
{
    public Argument<string[]> Plans { get; } = new("PLAN")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "A plan CSV or a JSON document of this library, told apart by content; - reads standard input. Several plans are one workspace.",
    };

    public Option<string?> Database { get; } = DatabaseOption("Reads the plan from a database: the file of SQLite, or a connection string of PostgreSQL (Host=…). Plans that are named as well are added to it.");

    public Option<string> Workspace { get; } = WorkspaceOption();

    public static Option<string?> DatabaseOption(string description) => new("--db") { HelpName = "DATABASE", Description = description };

    public static Option<string> WorkspaceOption() => new("--workspace")
    {
        HelpName = "NAME",
        Description = "The workspace in the database.",
        DefaultValueFactory = _ => "main",
    };

    /// <summary>Refuses a command line that names no source.</summary>
    public Command Require(Command command)
    {
        command.Validators.Add(result =>
        {
            if (result.GetValue(Plans) is null or [] && result.GetValue(Database) is null)
            {
                result.AddError("Name a PLAN, or a database with --db.");
            }
        });
        return command;
    }

    public PlanSources Of(ParseResult parsed) => new(parsed.GetValue(Plans) ?? [], PlanDatabase.Of(parsed.GetValue(Database), parsed.GetValue(Workspace)!));
}
