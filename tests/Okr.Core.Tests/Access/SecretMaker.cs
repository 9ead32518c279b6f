using System.Globalization;
using Okr.Access;

namespace Okr.Core.Tests.Access;

/// <summary>Makes pairs of workspaces that differ in nothing but what one viewer may not see; the same seed and size give the same pair.</summary>
internal sealed class SecretMaker(int seed, int size, bool isBroken)
{
    private static readonly PersonId Zed = new("zed");

    private readonly Random _random = new(seed);
    private int _number;

    /// <summary>A pair for a policy that leaves hidden numbers out: anything hidden may differ, the numbers too.</summary>
    public SecretPair MakeFree() => Make(HiddenNumbers.LeftOut, Free);

    /// <summary>A pair for a policy that aggregates hidden numbers: everything hidden may differ but the numbers.</summary>
    public SecretPair MakeOfEqualNumbers() => Make(HiddenNumbers.Aggregated, OfEqualNumbers);

    private SecretPair Make(HiddenNumbers numbers, Func<OkrDocument, HashSet<OkrRecord>, IEnumerable<OkrRecord>> vary)
    {
        var one = OkrDocument.FromRecords(Restricted(new WorkspaceMaker(seed, size, isBroken).Make()));
        var viewer = MakeViewer(one);
        var policy = new AccessPolicy { HiddenNumbers = numbers, Oversight = Pick(Enum.GetValues<Oversight>()) };
        var snapshot = OkrSnapshot.Build(one);
        var seen = one.Objectives.Where(objective => policy.Decide(viewer, OkrAction.View, objective, snapshot).IsAllowed).Select(objective => objective.Id).ToHashSet();
        var hidden = one.Records
            .Where(record => !policy.Decide(viewer, OkrAction.View, record, snapshot).IsAllowed)
            .Where(record => record switch
            {
                // What hangs on an id that occurs twice is as visible as the more visible of the two.
                Initiative initiative => !seen.Contains(initiative.Objective),
                CheckIn checkIn => !seen.Contains(checkIn.Objective),
                _ => true,
            })
            .ToHashSet<OkrRecord>(ReferenceEqualityComparer.Instance);
        return new(one, OkrDocument.FromRecords(vary(one, hidden)), viewer, policy, hidden.Count);
    }

    private IEnumerable<OkrRecord> Restricted(OkrDocument document)
    {
        foreach (var record in document.Records)
        {
            yield return record switch
            {
                Objective objective => objective with
                {
                    Visibility = Chance(40) ? Visibility.Public : Pick(Enum.GetValues<Visibility>()),
                    SharedWith = Chance(20) ? [Person()] : [],
                    KeyResults = [.. objective.KeyResults.Select(keyResult => Chance(70) ? keyResult with { Owner = null } : keyResult)],
                },
                Initiative initiative when Chance(10) => initiative with { Owner = Person(), Followers = [Person()] },
                Attestation attestation => attestation with { Person = Chance(50) ? Person() : null, Unit = Chance(50) ? new OrgUnitId("u0") : null },
                _ => record,
            };
        }
    }

    private Viewer MakeViewer(OkrDocument document)
    {
        OkrRole[] roles = [OkrRole.Member, OkrRole.UnitHead, OkrRole.Champion, OkrRole.Executive, OkrRole.Administrator];
        return new()
        {
            Person = Person(),
            Grants = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new RoleGrant(Pick(roles), Pick([.. document.Units]).Id))],
        };
    }

    private IEnumerable<OkrRecord> Free(OkrDocument document, HashSet<OkrRecord> hidden)
    {
        var varied = document.Records.Where(hidden.Contains).Where(_ => Chance(80)).Select(record => Varied(record, document)).ToList();
        if (document.Objectives.FirstOrDefault(hidden.Contains) is { } model)
        {
            for (var i = _random.Next(4); i > 0; i--)
            {
                var more = (Objective)Varied(model, document) with { Id = new(New("h")) };
                varied.AddRange([more, new Initiative { Id = new(New("hi")), Objective = more.Id, Title = New("SECRET"), Members = [Zed] }]);
                varied.Add(new CheckIn { Id = new(New("hc")), Objective = more.Id, Note = New("SECRET"), Author = Zed });
            }
        }

        varied.Add(new Attestation { Id = new(New("ha")), Question = "leadership-support", Answer = Answer.Yes, Person = Zed, By = Zed, Evidence = New("SECRET") });
        return Mixed(document, hidden, varied);
    }

    /// <summary>A hidden record with other content, under its own id or a new one, and as hidden as before.</summary>
    private OkrRecord Varied(OkrRecord record, OkrDocument document) => record switch
    {
        Objective objective => objective with
        {
            Id = Chance(50) ? objective.Id : new(New("h")),
            Title = New("SECRET"),
            Owner = Zed,
            SharedWith = [],
            Visibility = Visibility.Private,
            Ambition = Pick(Enum.GetValues<Ambition>()),
            State = Pick(Enum.GetValues<OkrState>()),
            Weight = new(_random.Next(5)),
            Grade = Chance(30) ? new() { Value = 0.7m, Reason = New("SECRET"), By = Zed } : null,
            KeyResults = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => KeyResult(document))],
            AlignsTo = Links(document),
            Labels = new Dictionary<string, string>(StringComparer.Ordinal) { [New("SECRET")] = New("SECRET") },
        },
        Initiative initiative => initiative with { Id = Chance(50) ? initiative.Id : new(New("hi")), Title = New("SECRET"), Owner = Zed, State = Pick(Enum.GetValues<OkrState>()), Weight = new(_random.Next(3)) },
        CheckIn checkIn => checkIn with { Id = Chance(50) ? checkIn.Id : new(New("hc")), Note = New("SECRET"), Value = _random.Next(100) },
        Attestation attestation => attestation with { Answer = Pick(Enum.GetValues<Answer>()), Evidence = New("SECRET"), Value = _random.Next(6) },
        _ => record,
    };

    private KeyResult KeyResult(OkrDocument document) => new()
    {
        Id = new(New("hk")),
        Title = New("SECRET"),
        Owner = Zed,
        Metric = new ManualMetric { Progress = _random.Next(101) / 100m },
        AlignsTo = Links(document),
    };

    // Hidden records say freely whom they support and what they feed.
    private IReadOnlyList<AlignmentLink> Links(OkrDocument document) => document.Objectives.Count == 0
        ? []
        : [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Pick([.. document.Objectives])).Select(to => new AlignmentLink
        {
            Parent = to.Id,
            ParentKeyResult = to.KeyResults.Count > 0 && Chance(50) ? Pick([.. to.KeyResults]).Id : null,
            Kind = LinkKind.Contributes,
            Weight = new(1 + _random.Next(3)),
        })];

    private IEnumerable<OkrRecord> OfEqualNumbers(OkrDocument document, HashSet<OkrRecord> hidden)
    {
        var named = document.Objectives.SelectMany(objective => objective.AlignsTo.Concat(objective.KeyResults.SelectMany(keyResult => keyResult.AlignsTo)))
            .Select(link => link.Parent)
            .Concat(document.Initiatives.Select(initiative => initiative.Objective))
            .ToHashSet();
        var varied = document.Records.Where(hidden.Contains).Select(record => record switch
        {
            Objective objective => Disguised(objective, named.Contains(objective.Id)),
            Initiative initiative => initiative with { Id = new(New("hi")), Title = New("SECRET"), Owner = Zed },
            CheckIn checkIn => checkIn with { Id = new(New("hc")), Note = New("SECRET"), Value = _random.Next(100) },
            _ => Varied(record, document),
        }).ToList();
        if (document.Objectives.FirstOrDefault(hidden.Contains) is { } model)
        {
            varied.Add((Objective)Varied(model, document) with { Id = new(New("h")), State = OkrState.Draft });
        }

        return Mixed(document, hidden, varied);
    }

    private Objective Disguised(Objective objective, bool isNamed) => objective with
    {
        Id = isNamed ? objective.Id : new(New("h")),
        Title = New("SECRET"),
        Owner = Zed,
        SharedWith = [],
        Visibility = Visibility.Private,
        Ambition = Pick(Enum.GetValues<Ambition>()),
        Labels = new Dictionary<string, string>(StringComparer.Ordinal) { ["note"] = New("SECRET") },
        KeyResults = [.. objective.KeyResults.Select(keyResult => keyResult with { Title = New("SECRET"), Owner = Zed, Confidence = null, Due = null, Status = null })],
    };

    /// <summary>The visible records in their order, and the hidden ones anywhere among them.</summary>
    private IEnumerable<OkrRecord> Mixed(OkrDocument document, HashSet<OkrRecord> hidden, List<OkrRecord> varied)
    {
        var records = document.Records.Where(record => !hidden.Contains(record)).ToList();
        foreach (var record in varied)
        {
            records.Insert(_random.Next(records.Count + 1), record);
        }

        return records;
    }

    private string New(string prefix) => prefix + (++_number).ToString(CultureInfo.InvariantCulture);

    private PersonId Person() => new("p" + _random.Next(8).ToString(CultureInfo.InvariantCulture));

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];
}
