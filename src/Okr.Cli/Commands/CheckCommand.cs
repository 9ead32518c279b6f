using System.CommandLine;
using Okr.Cli.Input;
using Okr.Cli.Output;
using Okr.Cli.Terminal;
using Okr.Reporting;
using Okr.Rules;

namespace Okr.Cli.Commands;

/// <summary><c>okr check</c>: what the rules of the method say about a plan.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandHost host)
    {
        var plans = CommandOptions.Plans();
        var policy = CommandOptions.Policy();
        var today = CommandOptions.Today();
        var language = CommandOptions.Language();
        var format = CommandOptions.Format("text", "json", "sarif");
        var failOn = new Option<string>("--fail-on")
        {
            HelpName = "error|warning|info|never",
            Description = "The severity from which on the exit code is 1.",
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "info", "never");

        var command = new Command("check", "Judges a plan by the rules of the method.") { plans, policy, today, language, format, failOn };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var spoken = parsed.GetValue(language);
            var (loaded, analysis) = await Stages.RunAsync(host, async stages =>
            {
                var loaded = await new PlanLoader(host, stages).LoadAsync(parsed.GetValue(plans)!, parsed.GetValue(policy), null, cancellationToken).ConfigureAwait(false);
                stages.Begin("judging", hasShare: false);
                return (loaded, OkrEngine.Analyze(loaded.Compile(), loaded.Policy, parsed.GetValue(today) ?? host.Today(), cancellationToken));
            }).ConfigureAwait(false);
            switch (parsed.GetValue(format))
            {
                case "json": CheckJson.Write(analysis, spoken, host.Output); break;
                case "sarif": SarifReport.Write(analysis, host.Output, new SarifReportOptions { Language = spoken, Locate = loaded.Locate }); break;
                default:
                    SummaryView.Print(host.Terminal, analysis, spoken);
                    FindingsView.Print(host.Terminal, analysis, spoken);
                    break;
            }

            return Fails(analysis.Findings, parsed.GetValue(failOn)!) ? ExitCode.Findings : ExitCode.Done;
        });
        return command;
    }

    private static bool Fails(FindingReport findings, string failOn) => failOn switch
    {
        "error" => findings.Worst >= Severity.Error,
        "warning" => findings.Worst >= Severity.Warning,
        "info" => findings.Worst >= Severity.Info,
        _ => false,
    };
}
