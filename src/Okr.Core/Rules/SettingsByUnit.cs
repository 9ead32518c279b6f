using System.Globalization;

namespace Okr.Rules;

/// <summary>What holds for one rule in each unit, resolved once a unit and not once a finding.</summary>
internal sealed class SettingsByUnit
{
    private readonly List<int[]> _chains = [];
    private readonly int[] _ofUnits;
    private readonly RuleSetting[] _settings;

    private SettingsByUnit(RuleId rule, RuleSet rules, OkrSnapshot snapshot)
    {
        var numbers = Enumerable.Range(0, rules.Settings.Count).Where(i => rules.Settings[i].Rule == rule).ToArray();
        var everywhere = numbers.Where(i => rules.Settings[i] is { Level: null, Unit: null }).ToArray();
        _chains.Add(everywhere);
        _ofUnits = numbers.Length == everywhere.Length ? [] : Resolve(rules, snapshot, everywhere, numbers);
        _settings = [.. _chains.Select(chain => chain.Aggregate(RuleProfiles.SettingOf(rules.Profile, rule), (outer, inner) => rules.Settings[inner].Over(outer)))];
    }

    /// <summary>The settings that meet in some place, the outermost first; each combination once, that of the whole workspace first.</summary>
    public IEnumerable<IReadOnlyList<int>> Chains => _chains.Where(chain => chain.Length > 0);

    /// <summary>One pass over the workspace for each combination of options that differs from the others.</summary>
    public IEnumerable<RulePass> Passes(TargetUnits units) => _settings.Length == 1
        ? [new RulePass(_settings[0].Options, _settings, _ => _settings[0])]
        : _settings.GroupBy(setting => setting.Options, (options, settings) => new RulePass(options, [.. settings], target => At(units.Of(target))));

    public static SettingsByUnit Of(RuleId rule, RuleSet rules, OkrSnapshot snapshot) => new(rule, rules, snapshot);

    /// <summary>What holds in a unit, by its number; -1 for what has none.</summary>
    public RuleSetting At(int unit) => _settings[unit >= 0 && _ofUnits.Length > 0 ? _ofUnits[unit] : 0];

    private int[] Resolve(RuleSet rules, OkrSnapshot snapshot, int[] everywhere, int[] numbers)
    {
        var ofLevels = numbers.Where(i => rules.Settings[i] is { Level: not null, Unit: null }).ToArray();

        // Within a unit, what is said about one level of it is nearer than what is said about all.
        var ofUnits = numbers.Where(i => rules.Settings[i].Unit is not null)
            .OrderBy(i => rules.Settings[i].Level is not null)
            .ToLookup(i => rules.Settings[i].Unit!.Value);
        var known = new Dictionary<string, int>(StringComparer.Ordinal) { [Spell(everywhere)] = 0 };
        var resolved = new int[snapshot.UnitRecords.Count];
        for (var unit = 0; unit < resolved.Length; unit++)
        {
            var level = snapshot.UnitRecords[unit].Level;
            var path = PathOf(unit, snapshot).SelectMany(id => ofUnits[id]);
            int[] chain = [.. everywhere, .. ofLevels.Concat(path).Where(i => rules.Settings[i].Level is not { } own || snapshot.Levels.AreSame(own, level))];
            var key = Spell(chain);
            if (!known.TryGetValue(key, out resolved[unit]))
            {
                known.Add(key, resolved[unit] = _chains.Count);
                _chains.Add(chain);
            }
        }

        return resolved;
    }

    private static Stack<OrgUnitId> PathOf(int unit, OkrSnapshot snapshot)
    {
        var path = new Stack<OrgUnitId>();
        for (; unit >= 0; unit = snapshot.UnitParents[unit])
        {
            path.Push(snapshot.UnitRecords[unit].Id);
        }

        return path;
    }

    private static string Spell(int[] chain) => string.Join(',', chain.Select(i => i.ToString(CultureInfo.InvariantCulture)));
}
