using System.CommandLine;
using Okr.Cli.Input;
using Okr.Cli.Output;
using Okr.Cli.Terminal;
using Okr.Readiness;

namespace Okr.Cli.Commands;

/// <summary><c>okr ready</c>: at which levels the organisation is ready for OKR, and what is missing.</summary>
internal static class ReadyCommand
{
    public static Command Create(CommandHost host)
    {
        var plans = CommandOptions.Plans();
        var attestations = new Option<string?>("--attestations") { HelpName = "FILE", Description = "A CSV of answers that only people can give." };
        var policy = CommandOptions.Policy();
        var today = CommandOptions.Today();
        var language = CommandOptions.Language();
        var format = CommandOptions.Format("text", "json");

        var command = new Command("ready", "Says at which levels the organisation is ready for OKR, and what is missing.") { plans, attestations, policy, today, language, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var report = await Stages.RunAsync(host, async stages =>
            {
                var loader = new PlanLoader(host, stages);
                var loaded = await loader.LoadAsync(parsed.GetValue(plans)!, parsed.GetValue(policy), parsed.GetValue(attestations), cancellationToken).ConfigureAwait(false);
                stages.Begin("judging", hasShare: false);
                return ReadinessEngine.Assess(loaded.Compile(), loaded.Policy.Readiness, parsed.GetValue(today) ?? host.Today());
            }).ConfigureAwait(false);
            if (string.Equals(parsed.GetValue(format), "json", StringComparison.Ordinal))
            {
                ReadyJson.Write(report, parsed.GetValue(language), host.Output);
            }
            else
            {
                ReadyView.Print(host.Terminal, report, parsed.GetValue(language));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
