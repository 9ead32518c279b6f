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
    /// <param name="people">What attestations say, as a readiness report reads them; <see cref="PeopleEvidence.None"/> where nobody was asked.</param>
    /// <param name="today">The day of the run.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentException">Scores and alignment are of different snapshots, or the set cannot run; then the message names every problem
    /// that <see cref="RuleSet.Validate(LevelScheme)"/> finds, and what contradicts itself in some unit.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static FindingReport Run(
        ScoreSheet scores,
        AlignmentGraph alignment,
        RuleSet rules,
        Practice practice,
        PeopleEvidence people,
        DateOnly today,
        CancellationToken cancellationToken = default) => Run(scores, alignment, rules, practice, people, today, Environment.ProcessorCount, cancellationToken);

    internal static FindingReport Run(
        ScoreSheet scores,
        AlignmentGraph alignment,
        RuleSet rules,
        Practice practice,
        PeopleEvidence people,
        DateOnly today,
        int processors,
        CancellationToken cancellationToken)
    {
        if (Guard.Against.Null(alignment).Snapshot != Guard.Against.Null(scores).Snapshot)
        {
            throw new ArgumentException("The scores and the alignment are of different snapshots: make both of the same one.", nameof(scores));
        }

        if (Problems(Guard.Against.Null(rules), alignment.Snapshot) is { Count: > 0 } problems)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, problems.Select(problem => $"{problem.Path}: {problem.Message}")), nameof(rules));
        }

        Guard.Against.Null(people);
        cancellationToken.ThrowIfCancellationRequested();
        var map = PracticeMap.Of(alignment.Snapshot, practice);
        var units = new TargetUnits(alignment.Snapshot);
        var facts = new RunFacts(alignment.Snapshot, rules.SentenceReaders, processors, cancellationToken);
        var running = rules.Rules
            .Select(rule => (Rule: rule, Passes: SettingsByUnit.Of(rule.Descriptor.Id, rules, alignment.Snapshot).Passes(units).Where(pass => pass.IsOn(rule.Descriptor)).ToArray()))
            .Where(one => one.Passes.Length > 0)
            .ToArray();
        var found = new IReadOnlyList<Finding>[running.Length];
        Parallel.For(
            0,
            running.Length,
            new ParallelOptions { MaxDegreeOfParallelism = processors, CancellationToken = cancellationToken },
            i => found[i] = Check(running[i].Rule, running[i].Passes, pass => new RuleContext(running[i].Rule.Descriptor, pass, scores, alignment, rules, map, people, facts, today, cancellationToken)));
        cancellationToken.ThrowIfCancellationRequested();

        var order = new DocumentOrder(alignment.Snapshot);
        var suppressions = new SuppressionIndex(rules.Suppressions, units, today);
        return new FindingReport([.. found
            .SelectMany(findings => findings)
            .OrderBy(finding => finding.Rule.Value, StringComparer.Ordinal)
            .ThenBy(finding => order.PlaceOf(finding.Target))
            .Select(suppressions.Mark)]);
    }

    /// <summary>What <see cref="RuleSet.Validate(LevelScheme)"/> finds, and what only the units of the workspace show.</summary>
    internal static IReadOnlyList<PolicyProblem> Problems(RuleSet rules, OkrSnapshot snapshot) =>
        rules.Validate(snapshot.Levels) is { Count: > 0 } problems ? problems : OptionOrder.Problems(rules, snapshot);

    private static List<Finding> Check(Rule rule, RulePass[] passes, Func<RulePass, RuleContext> contextOf)
    {
        var findings = new List<Finding>();
        foreach (var context in passes.Select(contextOf))
        {
            try
            {
                rule.Check(context);
                findings.AddRange(context.Findings);
            }
            catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
            {
                break;
            }
            catch (Exception failure)
            {
                // What it reported before is true; OKR9001 says that more may be missing. The text of the exception may hold anything, so its type must do.
                findings.AddRange([.. context.Findings, .. Crash(rule, failure, context.Rules)]);
                break;
            }
        }

        return findings;
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
