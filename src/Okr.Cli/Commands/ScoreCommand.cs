using System.CommandLine;
using Okr.Alignment;
using Okr.Cli.Input;
using Okr.Cli.Output;
using Okr.Cli.Terminal;
using Okr.Scoring;

namespace Okr.Cli.Commands;

/// <summary><c>okr score</c>: the numbers of a plan, and where one of them comes from.</summary>
internal static class ScoreCommand
{
    public static Command Create(CommandHost host)
    {
        var sources = new SourceArguments();
        var policy = CommandOptions.Policy();
        var today = CommandOptions.Today();
        var language = CommandOptions.Language();
        var format = CommandOptions.Format("text", "json");
        var explain = new Option<string?>("--explain") { HelpName = "ID", Description = "Shows where the number of one objective, key result, unit or cycle comes from, and the status of the first two." };

        var command = new Command("score", "Scores a plan.") { sources.Plans, sources.Database, sources.Workspace, policy, today, language, format, explain };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var scores = await Stages.RunAsync(host, async stages =>
            {
                var loaded = await new PlanLoader(host, stages).LoadAsync(sources.Of(parsed), parsed.GetValue(policy), [], cancellationToken).ConfigureAwait(false);
                stages.Begin("scoring", hasShare: false);
                return ScoreSheet.Compute(AlignmentGraph.Of(loaded.Compile()), loaded.Policy.Scoring, parsed.GetValue(today) ?? host.Today());
            }).ConfigureAwait(false);
            var isJson = string.Equals(parsed.GetValue(format), "json", StringComparison.Ordinal);
            if (parsed.GetValue(explain) is { } id)
            {
                var (explanation, status) = (Explain(scores, id), ExplainStatus(scores, id));
                if (isJson)
                {
                    ExplanationJson.Write(explanation, status, host.Output);
                }
                else
                {
                    ExplanationView.Print(host.Terminal, explanation, parsed.GetValue(language));
                    ExplanationView.Print(host.Terminal, status, parsed.GetValue(language));
                }
            }
            else if (isJson)
            {
                ScoreJson.Write(scores, host.Output);
            }
            else
            {
                ScoreTreeView.Print(host.Terminal, scores, parsed.GetValue(language));
            }

            return ExitCode.Done;
        });
        return sources.Require(command);
    }

    private static Explanation Explain(ScoreSheet scores, string id)
    {
        if (OkrIdText.Problem(id) is { } problem)
        {
            throw new UnusableInputException([$"--explain '{Printable.Clean(id)}': {problem}."]);
        }

        var snapshot = scores.Snapshot;
        return snapshot.Find(new ObjectiveId(id)) is { } objective ? scores.Explain(objective)
            : snapshot.Find(new KeyResultId(id)) is { } keyResult ? scores.Explain(keyResult)
            : snapshot.Find(new OrgUnitId(id)) is { } unit ? scores.Explain(unit)
            : snapshot.Find(new CycleId(id)) is { } cycle ? scores.Explain(cycle)
            : throw new UnusableInputException([$"--explain '{Printable.Clean(id)}': the plan has no objective, key result, unit or cycle with this id."]);
    }

    private static Explanation? ExplainStatus(ScoreSheet scores, string id) =>
        scores.Snapshot.Find(new ObjectiveId(id)) is { } objective ? scores.ExplainStatus(objective)
            : scores.Snapshot.Find(new KeyResultId(id)) is { } keyResult ? scores.ExplainStatus(keyResult)
            : null;
}
