using Okr.Alignment;
using Okr.Scoring;

namespace Okr.Rules;

/// <summary>One run of rules over a snapshot, or over some objectives of it.</summary>
internal sealed class RuleRun
{
    private readonly RuleDesk _desk;
    private readonly ScoreSheet _scores;
    private readonly AlignmentGraph _alignment;
    private readonly Lazy<PeopleEvidence> _people;
    private readonly TargetUnits _units;
    private readonly RunFacts _facts;
    private readonly CancellationToken _cancellation;

    /// <summary>Prepares a run.</summary>
    /// <param name="desk">The rules.</param>
    /// <param name="scores">The scores, and with them the snapshot.</param>
    /// <param name="alignment">The alignment of the same snapshot.</param>
    /// <param name="people">What attestations say, for a rule that asks.</param>
    /// <param name="processors">How many processors may be used.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <param name="only">The objectives that the run is about, ascending; null for the whole workspace.</param>
    public RuleRun(RuleDesk desk, ScoreSheet scores, AlignmentGraph alignment, Lazy<PeopleEvidence> people, int processors, CancellationToken cancellation, int[]? only = null)
    {
        (_desk, _scores, _alignment, _people, _cancellation) = (desk, scores, alignment, people, cancellation);
        _units = new TargetUnits(alignment.Snapshot);
        _facts = new RunFacts(alignment.Snapshot, desk.Set.SentenceReaders, processors, cancellation, only);
    }

    /// <summary>What a rule finds, and whether it ended by itself.</summary>
    public (IReadOnlyList<Finding> Findings, bool IsComplete) Check(Rule rule)
    {
        var findings = new List<Finding>();
        foreach (var pass in _desk.PassesOf(rule, _units))
        {
            var context = new RuleContext(rule.Descriptor, pass, _scores, _alignment, _desk.Set, _desk.Practice, _people, _facts, _desk.Today, _cancellation);
            try
            {
                rule.Check(context);
                findings.AddRange(context.Findings);
            }
            catch (OperationCanceledException) when (_cancellation.IsCancellationRequested)
            {
                return (findings, IsComplete: false);
            }
            catch (Exception failure)
            {
                // What it reported before is true; OKR9001 says that more may be missing. The text of the exception may hold anything, so its type must do.
                return ([.. findings, .. context.Findings, .. Crash(rule, failure)], IsComplete: false);
            }
        }

        return (findings, IsComplete: true);
    }

    private IEnumerable<Finding> Crash(Rule rule, Exception failure)
    {
        if (_desk.Set.SeverityOf(RuleCrashedRule.Id) is var severity and not Severity.Off)
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
