using Ardalis.GuardClauses;

namespace Okr;

/// <summary>At which levels objectives are approved before work begins, and what that means there (rule C-6).</summary>
/// <remarks><c>new()</c> asks for no approval anywhere. Who may approve is the access policy's to say. Immutable; safe for use from any thread.</remarks>
public sealed record ApprovalPolicy : OkrNode
{
    /// <summary>The policy that asks for no approval.</summary>
    public static ApprovalPolicy None { get; } = new();

    /// <summary>What holds at which level; a level that no entry names needs no approval.</summary>
    public IReadOnlyList<LevelApproval> Levels { get => field ?? []; init => field = ValueList<LevelApproval>.Of(value); }

    /// <summary>What holds at a level: its own entry, or else the one for every level, or else no approval.</summary>
    /// <param name="level">The level of the owning unit; <c>default</c> where there is none.</param>
    /// <param name="scheme">The levels of the organisation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    public LevelApproval At(LevelKey level, LevelScheme scheme)
    {
        Guard.Against.Null(scheme);
        return Levels.FirstOrDefault(entry => !entry.Level.IsDefault && scheme.AreSame(entry.Level, level))
            ?? Levels.FirstOrDefault(entry => entry.Level.IsDefault)
            ?? new();
    }

    internal IEnumerable<PolicyProblem> Problems(LevelScheme scheme)
    {
        for (var i = 0; i < Levels.Count; i++)
        {
            var (entry, path) = (Levels[i], FormattableString.Invariant($"approval.levels[{i}]"));
            if (!entry.Level.IsDefault && scheme.Find(entry.Level) is null)
            {
                yield return Problem(
                    $"{path}.level",
                    $"There is no level '{entry.Level}'. Use the key of a level of the scheme, such as department, or leave it out for every level.",
                    $"没有名为“{entry.Level}”的层级。请使用层级方案中的键，例如 department；省略则适用于所有层级。");
            }
            else if (Levels.Take(i).Any(earlier => earlier.Level == entry.Level || (!earlier.Level.IsDefault && scheme.AreSame(earlier.Level, entry.Level))))
            {
                yield return Problem(
                    $"{path}.level",
                    $"Approval is settled twice for {(entry.Level.IsDefault ? "every level" : $"the level '{entry.Level}'")}. Keep one of the entries.",
                    $"{(entry.Level.IsDefault ? "所有层级" : $"层级“{entry.Level}”")}的审批规定重复。请只保留一条。");
            }

            if (!entry.IsNeeded && (entry.OwnerMayApprove || entry.StaysOpen))
            {
                yield return Problem(
                    $"{path}.isNeeded",
                    "The entry says how approval goes where none is needed. Set isNeeded, or leave ownerMayApprove and staysOpen out.",
                    "此处不需要审批，却规定了审批的方式。请设置 isNeeded，或去掉 ownerMayApprove 和 staysOpen。");
            }
        }
    }

    private static PolicyProblem Problem(string path, string english, string chinese) => new() { Path = path, Message = new(english, chinese) };
}
