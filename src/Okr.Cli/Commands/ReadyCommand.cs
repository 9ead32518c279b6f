using System.CommandLine;
using Okr.Alignment;
using Okr.Cli.Input;
using Okr.Cli.Output;
using Okr.Cli.Terminal;
using Okr.Readiness;
using Okr.Scoring;

namespace Okr.Cli.Commands;

/// <summary><c>okr ready</c>: at which levels the organisation is ready for OKR, and what is missing.</summary>
internal static class ReadyCommand
{
    public static Command Create(CommandHost host)
    {
        var sources = new SourceArguments();
        var attestations = CommandOptions.Attestations();
        var policy = CommandOptions.Policy();
        var today = CommandOptions.Today();
        var language = CommandOptions.Language();
        var format = CommandOptions.Format("text", "json");

        var command = new Command("ready", "Says at which levels the organisation is ready for OKR, and what is missing.") { sources.Plans, sources.Database, sources.Workspace, attestations, policy, today, language, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var page = await Stages.RunAsync(host, async stages =>
            {
                var loader = new PlanLoader(host, stages);
                var loaded = await loader.LoadAsync(sources.Of(parsed), parsed.GetValue(policy), parsed.GetValue(attestations)!, cancellationToken).ConfigureAwait(false);
                stages.Begin("judging", hasShare: false);
                return Judge(loaded, parsed.GetValue(today) ?? host.Today(), parsed.GetValue(language));
            }).ConfigureAwait(false);
            if (string.Equals(parsed.GetValue(format), "json", StringComparison.Ordinal))
            {
                ReadyJson.Write(page, host.Output);
            }
            else
            {
                ReadyView.Print(host.Terminal, page);
            }

            return ExitCode.Done;
        });
        return sources.Require(command);
    }

    private static ReadyPage Judge(LoadedPlan loaded, DateOnly today, OkrLanguage language)
    {
        var (snapshot, policy) = (loaded.Compile(), loaded.Policy);
        var report = ReadinessEngine.Assess(ScoreSheet.Compute(AlignmentGraph.Of(snapshot), policy.Scoring, today), policy.Readiness, policy.Practice);
        return new ReadyPage { Snapshot = snapshot, Report = report, Rollout = RolloutPlan.Of(report, policy.Scope), Language = language };
    }
}
