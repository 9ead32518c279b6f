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
        var sources = new SourceArguments();
        var attestations = CommandOptions.Attestations();
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

        var since = new Option<string?>("--since")
        {
            HelpName = "FILE",
            Description = "The JSON or SARIF of an earlier check: only what is new since then is shown and counted. SARIF marks it instead.",
        };

        var fixPreview = new Option<bool>("--fix-preview")
        {
            Description = "Shows, in text and JSON, what the known fixes of the findings would change and what would be found after them. Writes nothing.",
        };

        var command = new Command("check", "Judges a plan by the rules of the method.") { sources.Plans, sources.Database, sources.Workspace, attestations, policy, today, language, format, failOn, since, fixPreview };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var spoken = parsed.GetValue(language);
            var (loaded, analysis, baseline) = await Stages.RunAsync(host, async stages =>
            {
                var baseline = parsed.GetValue(since) is { } file ? await EarlierFindings.ReadAsync(file, host, stages, cancellationToken).ConfigureAwait(false) : null;
                var loaded = await new PlanLoader(host, stages).LoadAsync(sources.Of(parsed), parsed.GetValue(policy), parsed.GetValue(attestations)!, cancellationToken).ConfigureAwait(false);
                stages.Begin("judging", hasShare: false);
                return (Loaded: loaded, Analysis: OkrEngine.Analyze(loaded.Compile(), loaded.Policy, parsed.GetValue(today) ?? host.Today(), cancellationToken), Baseline: baseline);
            }).ConfigureAwait(false);
            var news = baseline is null ? null : new NewFindings(analysis.Findings, baseline);
            var shown = news is null ? analysis : analysis with { Findings = news.Report };
            var preview = parsed.GetValue(fixPreview) ? analysis.Preview([.. shown.Fixes()], cancellationToken) : null;
            switch (parsed.GetValue(format))
            {
                case "json": CheckJson.Write(shown, news, preview, spoken, host.Output); break;
                case "sarif":
                    SarifReport.Write(analysis, host.Output, new() { Language = spoken, Locate = loaded.Locate, Elsewhere = loaded.Elsewhere, Since = baseline });
                    break;
                default:
                    SummaryView.Print(host.Terminal, shown, spoken);
                    FindingsView.Print(host.Terminal, shown, news, spoken);
                    if (preview is not null)
                    {
                        FixesView.Print(host.Terminal, preview, spoken);
                    }

                    break;
            }

            return Fails(shown.Findings, parsed.GetValue(failOn)!) ? ExitCode.Findings : ExitCode.Done;
        });
        return sources.Require(command);
    }

    private static bool Fails(FindingReport findings, string failOn) => failOn switch
    {
        "error" => findings.Worst >= Severity.Error,
        "warning" => findings.Worst >= Severity.Warning,
        "info" => findings.Worst >= Severity.Info,
        _ => false,
    };
}
