using Ardalis.GuardClauses;
using Okr.Alignment;
using Okr.Scoring;

namespace Okr.Rules;

/// <summary>Runs rules over a snapshot: all of them, whatever some of them find or do.</summary>
public static class RuleEngine
{
    /// <summary>Runs the rules of a set and reports everything that they find, the same on any number of processors.</summary>
    /// <param name="scores">The scores, and with them the snapshot.</param>
    /// <param name="alignment">The alignment of the same snapshot.</param>
    /// <param name="rules">The rules, their settings and suppressions.</param>
    /// <param name="practice">How the organisation practises OKR.</param>
    /// <param name="today">The day of the run.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentException">Scores and alignment are of different snapshots, or the set cannot run; then the message names every problem
    /// that <see cref="RuleSet.Validate"/> finds.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static FindingReport Run(
        ScoreSheet scores,
        AlignmentGraph alignment,
        RuleSet rules,
        Practice practice,
        DateOnly today,
        CancellationToken cancellationToken = default) => Run(scores, alignment, rules, practice, today, Environment.ProcessorCount, cancellationToken);

    internal static FindingReport Run(
        ScoreSheet scores,
        AlignmentGraph alignment,
        RuleSet rules,
        Practice practice,
        DateOnly today,
        int processors,
        CancellationToken cancellationToken)
    {
        if (Guard.Against.Null(alignment).Snapshot != Guard.Against.Null(scores).Snapshot)
        {
            throw new ArgumentException("The scores and the alignment are of different snapshots: make both of the same one.", nameof(scores));
        }

        if (Guard.Against.Null(rules).Validate() is { Count: > 0 } problems)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, problems.Select(problem => $"{problem.Path}: {problem.Message}")), nameof(rules));
        }

        cancellationToken.ThrowIfCancellationRequested();
        var map = PracticeMap.Of(alignment.Snapshot, practice);
        var running = rules.Rules.Where(rule => rules.SeverityOf(rule.Descriptor.Id) != Severity.Off).ToArray();
        var found = new IReadOnlyList<Finding>[running.Length];
        Parallel.For(
            0,
            running.Length,
            new ParallelOptions { MaxDegreeOfParallelism = processors, CancellationToken = cancellationToken },
            i => found[i] = Check(running[i], new RuleContext(running[i].Descriptor, scores, alignment, rules, map, today, cancellationToken)));
        cancellationToken.ThrowIfCancellationRequested();

        var order = new DocumentOrder(alignment.Snapshot);
        var suppressions = new SuppressionIndex(rules.Suppressions, today);
        return new FindingReport([.. found
            .SelectMany(findings => findings)
            .OrderBy(finding => finding.Rule.Value, StringComparer.Ordinal)
            .ThenBy(finding => order.PlaceOf(finding.Target))
            .Select(suppressions.Mark)]);
    }

    private static IReadOnlyList<Finding> Check(Rule rule, RuleContext context)
    {
        try
        {
            rule.Check(context);
            return context.Findings;
        }
        catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
        {
            return [];
        }
        catch (Exception failure)
        {
            // What it reported before is true; OKR9001 says that more may be missing. The text of the exception may hold anything, so its type must do.
            return [.. context.Findings, .. Crash(rule, failure, context.Rules)];
        }
    }

    private static IEnumerable<Finding> Crash(Rule rule, Exception failure, RuleSet rules)
    {
        if (rules.SeverityOf(RuleCrashedRule.Id) is var severity and not Severity.Off)
        {
            yield return new Finding
            {
                Rule = RuleCrashedRule.Id,
                Severity = severity,
                Arguments = [new("rule", rule.Descriptor.Id.Value), new("exception", failure.GetType().Name)],
            };
        }
    }
}
