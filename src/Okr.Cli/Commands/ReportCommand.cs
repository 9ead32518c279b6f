using System.CommandLine;
using System.Text;
using Okr.Cli.Input;
using Okr.Cli.Terminal;
using Okr.Reporting;

namespace Okr.Cli.Commands;

/// <summary><c>okr report</c>: everything about a plan in one HTML file.</summary>
internal static class ReportCommand
{
    private const string DefaultFile = "okr-report.html";

    public static Command Create(CommandHost host)
    {
        var sources = new SourceArguments();
        var output = new Option<string>("--output", "-o") { HelpName = "FILE.html", Description = "The file to write.", DefaultValueFactory = _ => DefaultFile };
        var attestations = CommandOptions.Attestations();
        var policy = CommandOptions.Policy();
        var today = CommandOptions.Today();
        var language = CommandOptions.Language();

        var command = new Command("report", "Writes one self-contained HTML file about a plan.") { sources.Plans, sources.Database, sources.Workspace, output, attestations, policy, today, language };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var day = parsed.GetValue(today) ?? host.Today();
            var spoken = parsed.GetValue(language);
            var file = parsed.GetValue(output)!;
            var analysis = await Stages.RunAsync(host, async stages =>
            {
                var loaded = await new PlanLoader(host, stages).LoadAsync(sources.Of(parsed), parsed.GetValue(policy), parsed.GetValue(attestations)!, cancellationToken).ConfigureAwait(false);
                stages.Begin("judging", hasShare: false);
                var analysis = OkrEngine.Analyze(loaded.Compile(), loaded.Policy, day, cancellationToken);
                stages.Begin("writing");
                await OutputFile.WriteAsync(
                    file,
                    stream =>
                    {
                        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
                        HtmlReport.Write(analysis, writer, new HtmlReportOptions { Language = spoken, GeneratedOn = day, Progress = stages.Counting(analysis.Snapshot.Objectives.Count) });
                        return Task.CompletedTask;
                    }).ConfigureAwait(false);
                return analysis;
            }).ConfigureAwait(false);
            SummaryView.Print(host.Terminal, analysis, spoken);
            ScoreTreeView.Print(host.Terminal, analysis.Scores, spoken);
            SummaryView.PrintWritten(host.Terminal, file, spoken);
            return ExitCode.Done;
        });
        return sources.Require(command);
    }
}
