using Okr.Scoring;

namespace Okr;

/// <summary>Finds what is out of range or has no effect in an <see cref="AgreementPolicy"/>.</summary>
internal static class AgreementPolicyCheck
{
    public static IEnumerable<PolicyProblem> Problems(AgreementPolicy policy, LevelScheme scheme)
    {
        if (policy.ExpiryDays is < 1 or > 3660)
        {
            yield return PolicyProblems.Outside("agreement.expiryDays", policy.ExpiryDays.Value, 1m, 3660m);
        }

        foreach (var problem in PolicyProblems.Undefined("agreement", ("askAgain", policy.AskAgain)))
        {
            yield return problem;
        }

        for (var i = 0; i < policy.Levels.Count; i++)
        {
            if (scheme.Find(policy.Levels[i]) is null)
            {
                yield return new()
                {
                    Path = FormattableString.Invariant($"agreement.levels[{i}]"),
                    Message = new(
                        $"There is no level '{policy.Levels[i]}'. Use the key of a level of the scheme, such as company, or leave the list out for every level.",
                        $"没有名为“{policy.Levels[i]}”的层级。请使用层级方案中的键，例如 company；省略则适用于所有层级。"),
                };
            }
        }
    }
}
