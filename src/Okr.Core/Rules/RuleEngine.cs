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
        var desk = new RuleDesk(alignment.Snapshot, rules, practice, today);
        var run = new RuleRun(desk, scores, alignment, new(people), processors, cancellationToken);
        var found = new IReadOnlyList<Finding>[desk.Rules.Count];
        Parallel.For(
            0,
            found.Length,
            new ParallelOptions { MaxDegreeOfParallelism = processors, CancellationToken = cancellationToken },
            i => found[i] = run.Check(desk.Rules[i]).Findings);
        cancellationToken.ThrowIfCancellationRequested();
        return desk.Report(alignment.Snapshot, found.SelectMany(findings => findings));
    }

    /// <summary>What <see cref="RuleSet.Validate(LevelScheme)"/> finds, and what only the units of the workspace show.</summary>
    internal static IReadOnlyList<PolicyProblem> Problems(RuleSet rules, OkrSnapshot snapshot) =>
        rules.Validate(snapshot.Levels) is { Count: > 0 } problems ? problems : OptionOrder.Problems(rules, snapshot);
}
