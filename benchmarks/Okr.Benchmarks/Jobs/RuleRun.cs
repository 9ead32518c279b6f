using Okr.Alignment;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Benchmarks.Jobs;

/// <summary>Some rules of the library over one tenant, all others off.</summary>
internal sealed class RuleRun
{
    private readonly AlignmentGraph _alignment;
    private readonly ScoreSheet _scores;
    private readonly RuleSet _rules;
    private readonly DateOnly _today;

    public RuleRun(AlignmentGraph alignment, DateOnly today, Func<RuleDescriptor, bool> isOn)
    {
        (_alignment, _today) = (alignment, today);
        _scores = ScoreSheet.Compute(alignment, ScoringPolicy.Google, today);
        _rules = new RuleSet
        {
            Settings = [.. RuleCatalogue.All.Where(rule => !isOn(rule.Descriptor)).Select(rule => new RuleSetting { Rule = rule.Descriptor.Id, Severity = Severity.Off })],
        };
    }

    public FindingReport Report() => RuleEngine.Run(_scores, _alignment, _rules, Practice.Undecided, PeopleEvidence.None, _today);

    public int Count(string rule) => Report().Findings.Count(finding => finding.Rule.Value == rule);
}
