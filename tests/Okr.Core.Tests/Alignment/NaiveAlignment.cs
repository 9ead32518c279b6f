using Okr.Alignment;

namespace Okr.Core.Tests.Alignment;

/// <summary>A few objectives with links of chance, and plain answers about them: the oracle of the graph.</summary>
/// <param name="Size">Tells how many objectives there are.</param>
/// <param name="Links">Tells, for each link, its child, its parent, and which ends are key results in which state.</param>
public sealed record NaiveAlignment(byte Size, (byte Child, byte Parent, byte Ends)[] Links)
{
    public int Count => (Size % 12) + 1;

    public AlignmentGraph Graph() => AlignmentGraph.Of(OkrSnapshot.Build(OkrDocument.FromRecords(Enumerable.Range(0, Count).Select(MakeObjective))));

    public static int NumberOf(ObjectiveId id) => int.Parse(id.Value[1..]);

    public bool Supports(int child, int parent) => Array.Exists(Links, link => Counts(link) && link.Child % Count == child && link.Parent % Count == parent);

    public bool Reaches(int from, int to) => StepsBetween(from, to) is not null;

    public int? StepsBetween(int from, int to) => StepsBetween(from, to, Supports);

    /// <summary>Whether an objective comes back to itself without a link of a single key result.</summary>
    public bool ReachesByObjectives(int objective) => StepsBetween(
        objective,
        objective,
        (child, parent) => Array.Exists(Links, link => Counts(link) && !IsOfKeyResult(link) && link.Child % Count == child && link.Parent % Count == parent)) is not null;

    /// <summary>Each loop as the ids of its members, all in ordinal order.</summary>
    public IEnumerable<string> Loops() => Enumerable.Range(0, Count)
        .Where(one => Reaches(one, one))
        .Select(one => string.Join(' ', Enumerable.Range(0, Count).Where(other => Reaches(one, other) && Reaches(other, one)).Select(Name).Order(StringComparer.Ordinal)))
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static string Name(int objective) => $"o{objective}";

    private static bool IsOfKeyResult((byte Child, byte Parent, byte Ends) link) => link.Ends % 2 == 1;

    private static LinkState StateOf((byte Child, byte Parent, byte Ends) link) => (LinkState)(link.Ends / 4 % 6);

    private int? StepsBetween(int from, int to, Func<int, int, bool> supports)
    {
        var reached = new HashSet<int> { from };
        for (var steps = 1; steps <= Count; steps++)
        {
            reached = [.. Enumerable.Range(0, Count).Where(parent => reached.Any(child => supports(child, parent)))];
            if (reached.Contains(to))
            {
                return steps;
            }
        }

        return null;
    }

    private bool Counts((byte Child, byte Parent, byte Ends) link) =>
        StateOf(link) is LinkState.Accepted or LinkState.Requested or LinkState.ChangesRequested && !(IsOfKeyResult(link) && link.Child % Count == link.Parent % Count);

    private Objective MakeObjective(int number)
    {
        var links = Links.Where(link => link.Child % Count == number).ToLookup(IsOfKeyResult, link => new AlignmentLink
        {
            Parent = new(Name(link.Parent % Count)),
            ParentKeyResult = link.Ends / 2 % 2 == 1 ? new($"{Name(link.Parent % Count)}.k") : null,
            State = StateOf(link),
        });
        return new() { Id = new(Name(number)), AlignsTo = [.. links[false]], KeyResults = [new() { Id = new($"{Name(number)}.k"), AlignsTo = [.. links[true]] }] };
    }
}
