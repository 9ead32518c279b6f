using System.Reflection;

namespace Okr.Conventions;

/// <summary>People are not ranked (rule P-6): nothing public answers with several people and a number for each, and nothing is named as if it did.</summary>
public sealed class NoRankingTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Words = ["Rank", "Leaderboard", "TopPerformer", "BestPeople", "WorstPeople"];

    private static readonly Type[] Public = typeof(OkrPolicy).Assembly.GetExportedTypes();

    // An explanation names who reported a value; it is about the value. A reminder names whom to remind; its days are the age of a report.
    private static readonly Type[] AboutSomethingElse = [typeof(Okr.Scoring.Explanation), typeof(Okr.Year.CheckInReminder)];

    [Fact]
    public void Nothing_public_answers_with_numbers_of_several_people() =>
        Assert.DoesNotContain(Public.SelectMany(Lists), list => !AboutSomethingElse.Contains(list.Element) && Judges(list.Element));

    [Fact]
    public void Nothing_public_is_named_a_ranking_of_people() =>
        Assert.DoesNotContain(
            Public.Where(type => type != typeof(Level)).SelectMany(type => type.GetMembers(Everything).Append(type)).Select(member => member.Name),
            name => Words.Any(word => name.Contains(word, StringComparison.Ordinal)));

    [Fact]
    public void A_list_of_people_with_numbers_would_be_found()
    {
        var found = Lists(typeof(Ranking)).Where(list => Judges(list.Element)).Select(list => list.Place);

        Assert.Equal(["Ranking.Pairs", "Ranking.People"], found.Order(StringComparer.Ordinal));
    }

    /// <summary>Every list that a type hands out, with what it is made of. Records are facts that the host has written, and no judgement of ours.</summary>
    private static IEnumerable<(string Place, Type Element)> Lists(Type type) =>
        from member in type.GetMembers(Everything)
        let answer = member switch { PropertyInfo property => property.PropertyType, MethodInfo { IsSpecialName: false } method => method.ReturnType, _ => typeof(void) }
        from part in answer.GetInterfaces().Append(answer)
        where part.IsGenericType && part.GetGenericTypeDefinition() == typeof(IEnumerable<>)
        let element = part.GetGenericArguments()[0]
        where !typeof(OkrNode).IsAssignableFrom(element)
        select ($"{type.Name}.{member.Name}", element);

    private static bool Judges(Type element)
    {
        Type[] parts = element.IsGenericType ? element.GetGenericArguments() : [.. element.GetProperties().Select(property => property.PropertyType)];
        var plain = parts.Select(part => Nullable.GetUnderlyingType(part) ?? part).ToList();
        return plain.Contains(typeof(PersonId)) && plain.Exists(part => part == typeof(decimal) || part == typeof(int) || part == typeof(double));
    }

    private static class Ranking
    {
        public static IReadOnlyList<(PersonId Person, decimal Score)> Pairs => [];

        public static IReadOnlyDictionary<PersonId, decimal?> People => new Dictionary<PersonId, decimal?>();
    }
}
