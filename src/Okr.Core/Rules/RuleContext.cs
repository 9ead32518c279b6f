using Ardalis.GuardClauses;
using Okr.Alignment;
using Okr.Scoring;
using Okr.Wording;

namespace Okr.Rules;

/// <summary>What a rule may look at, and where it reports. One context serves one rule in one run, on one thread.</summary>
public sealed class RuleContext
{
    private readonly RuleDescriptor _rule;
    private readonly RulePass _pass;
    private readonly Lazy<PeopleEvidence> _people;
    private readonly List<Finding> _findings = [];

    internal RuleContext(
        RuleDescriptor rule,
        RulePass pass,
        ScoreSheet scores,
        AlignmentGraph alignment,
        RuleSet rules,
        PracticeMap practice,
        Lazy<PeopleEvidence> people,
        RunFacts facts,
        DateOnly today,
        CancellationToken cancellation)
    {
        _rule = rule;
        _pass = pass;
        Scores = scores;
        Alignment = alignment;
        Rules = rules;
        Practice = practice;
        _people = people;
        Facts = facts;
        Today = today;
        Cancellation = cancellation;
    }

    /// <summary>The workspace.</summary>
    public OkrSnapshot Snapshot => Alignment.Snapshot;

    /// <summary>Who supports whom, and the loops.</summary>
    public AlignmentGraph Alignment { get; }

    /// <summary>The scores.</summary>
    public ScoreSheet Scores { get; }

    /// <summary>The rules of this run, their settings and suppressions.</summary>
    public RuleSet Rules { get; }

    /// <summary>Who practises how: scopes, pilots, OKRs-E, and the rules of the house.</summary>
    public PracticeMap Practice { get; }

    /// <summary>What attestations say; nothing unless the run was given it.</summary>
    public PeopleEvidence People => _people.Value;

    /// <summary>The levels at which the organisation practises OKR, pilots apart.</summary>
    public PracticeScope Scope => Practice.Practice.Scope;

    /// <summary>The day of the run.</summary>
    public DateOnly Today { get; }

    /// <summary>Asks the rule to stop; long loops should look at it.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The objectives that rules judge: all but archived, postponed and cancelled ones.</summary>
    /// <remarks>Where a live workspace looks again after a change, these and the lists below hold what is within reach of the change, by <see cref="RuleDescriptor.Reach"/>.</remarks>
    public IEnumerable<ObjectiveView> Objectives
    {
        get
        {
            var (only, count) = (Facts.Only, Facts.Only?.Length ?? Snapshot.ObjectiveRecords.Count);
            for (var i = 0; i < count; i++)
            {
                StopWhenAsked(i);
                var number = only is null ? i : only[i];
                if (Snapshot.ObjectiveRecords[number].State.IsJudged())
                {
                    yield return new ObjectiveView(Snapshot, number);
                }
            }
        }
    }

    /// <summary>The key results that rules judge: all but archived, postponed and cancelled ones and those of such objectives.</summary>
    public IEnumerable<KeyResultView> KeyResults
    {
        get
        {
            foreach (var objective in Objectives)
            {
                var end = Snapshot.KeyResultStarts[objective.Index + 1];
                for (var i = Snapshot.KeyResultStarts[objective.Index]; i < end; i++)
                {
                    if (Snapshot.KeyResultRecords[i].State.IsJudged())
                    {
                        yield return new KeyResultView(Snapshot, i);
                    }
                }
            }
        }
    }

    /// <summary>The initiatives that rules judge: all but archived, postponed and cancelled ones.</summary>
    public IEnumerable<InitiativeView> Initiatives
    {
        get
        {
            var numbers = Facts.Only?.SelectMany(objective => Snapshot.ObjectiveInitiatives[objective].ToArray()) ?? Enumerable.Range(0, Snapshot.InitiativeRecords.Count);
            foreach (var number in numbers)
            {
                StopWhenAsked(number);
                if (Snapshot.InitiativeRecords[number].State.IsJudged())
                {
                    yield return new InitiativeView(Snapshot, number);
                }
            }
        }
    }

    /// <summary>Who supports whom, each pair once however many links it has: live links between two different objectives that rules judge.</summary>
    public IEnumerable<(ObjectiveView Child, ObjectiveView Parent)> AlignedPairs
    {
        get
        {
            var seen = new HashSet<int>();
            foreach (var child in Objectives)
            {
                seen.Clear();
                for (var i = 0; i < Snapshot.LinksUp.Count(child.Index); i++)
                {
                    var link = Snapshot.Links[Snapshot.LinksUp.At(child.Index, i)];
                    if (link.IsLive && link.Parent != child.Index && Snapshot.ObjectiveRecords[link.Parent].State.IsJudged() && seen.Add(link.Parent))
                    {
                        yield return (child, new ObjectiveView(Snapshot, link.Parent));
                    }
                }
            }
        }
    }

    /// <summary>The objectives that rules judge, each with what was noticed of its title; without those whose language no reader takes.</summary>
    internal IEnumerable<(ObjectiveView Objective, TitleNotes Title)> ObjectiveTitles
    {
        get
        {
            var titles = Facts.Titles;
            foreach (var objective in Objectives)
            {
                if (titles.Of(objective) is { IsRead: true } title)
                {
                    yield return (objective, title);
                }
            }
        }
    }

    /// <summary>The same of the key results.</summary>
    internal IEnumerable<(KeyResultView KeyResult, TitleNotes Title)> KeyResultTitles
    {
        get
        {
            var titles = Facts.Titles;
            foreach (var keyResult in KeyResults)
            {
                if (titles.Of(keyResult) is { IsRead: true } title)
                {
                    yield return (keyResult, title);
                }
            }
        }
    }

    internal IReadOnlyList<Finding> Findings => _findings;

    internal RunFacts Facts { get; }

    /// <summary>What the first reader that takes a text understands of it, the host's readers before the library's; null where none takes it.</summary>
    /// <param name="text">A title.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public Sentence? Read(string text) => Facts.Titles.Read(Guard.Against.Null(text));

    /// <summary>The value of an option of the rule: the host's, or the default.</summary>
    /// <remarks>Where units or levels have options of their own, the rule is run once for each combination, and what it reports about others is left out. So a rule
    /// looks at the whole workspace and never asks for whom an option holds.</remarks>
    /// <typeparam name="T">The type of the option.</typeparam>
    /// <param name="option">The option, as the rule's descriptor declares it.</param>
    public T Option<T>(RuleOption<T> option)
    {
        Guard.Against.Null(option);
        return _pass.Options.TryGetValue(option.Name, out var value) ? option.Read(value)
            : _rule.Ascending.Count == 0 ? option.Default
            : option.Read(OptionOrder.DefaultOf(option, _rule, _pass.Options));
    }

    /// <summary>Reports a violation that needs no values to be told.</summary>
    /// <param name="target">What it is about.</param>
    public void Report(OkrTarget target) => Report(target, [], []);

    /// <summary>Reports a violation.</summary>
    /// <param name="target">What it is about.</param>
    /// <param name="arguments">The values that the message names.</param>
    public void Report(OkrTarget target, ReadOnlySpan<FindingArgument> arguments) => Report(target, [], arguments);

    /// <summary>Reports a violation in which others take part.</summary>
    /// <param name="target">What it is about.</param>
    /// <param name="related">The others, such as the parent in an alignment.</param>
    /// <param name="arguments">The values that the message names.</param>
    public void Report(OkrTarget target, IReadOnlyList<OkrTarget> related, ReadOnlySpan<FindingArgument> arguments)
    {
        Guard.Against.Null(related);
        if (_pass.For(target) is { } setting && (setting.Severity ?? DefaultSeverity(arguments)) is var severity and not Severity.Off)
        {
            _findings.Add(new Finding { Rule = _rule.Id, Severity = severity, Target = target, Related = related, Arguments = arguments.ToArray() });
        }
    }

    private Severity DefaultSeverity(ReadOnlySpan<FindingArgument> arguments)
    {
        if (_rule.Cases.Count > 0)
        {
            foreach (var argument in arguments)
            {
                if (string.Equals(argument.Name, RuleCase.ArgumentName, StringComparison.Ordinal) && _rule.Cases.TryGetValue(argument.Value.Text, out var one))
                {
                    return one.DefaultSeverity ?? _rule.DefaultSeverity;
                }
            }
        }

        return _rule.DefaultSeverity;
    }

    private void StopWhenAsked(int step)
    {
        if (step % 4096 == 0)
        {
            Cancellation.ThrowIfCancellationRequested();
        }
    }
}
