using System.Globalization;

namespace Okr;

/// <summary>Collects what does not fit among cycles.</summary>
internal sealed class CycleCheck
{
    private readonly List<CycleProblem> _problems = [];

    public CycleCheck(IReadOnlyList<Cycle> cycles)
    {
        var sound = new List<Cycle>(cycles.Count);
        foreach (var cycle in cycles)
        {
            if (HasSoundDates(cycle))
            {
                sound.Add(cycle);
            }
        }

        CheckParents(sound);
        foreach (var neighbours in sound.GroupBy(cycle => (cycle.Parent, cycle.Kind)))
        {
            CheckNeighbours([.. neighbours.OrderBy(cycle => cycle.Start).ThenByDescending(cycle => cycle.End).ThenBy(cycle => cycle.Id.Value, StringComparer.Ordinal)]);
        }
    }

    public IReadOnlyList<CycleProblem> Problems => _problems;

    private bool HasSoundDates(Cycle cycle)
    {
        if (cycle.Start is null != cycle.End is null)
        {
            Add(CycleProblemKind.HalfDated, cycle, null, $"The cycle '{cycle.Id}' has only one of its two days. State both, or none for a backlog.", $"周期“{cycle.Id}”只填写了首日或末日。请两者都填，或都不填作为待办池。");
        }
        else if (cycle.End < cycle.Start)
        {
            Add(CycleProblemKind.Reversed, cycle, null, $"The cycle '{cycle.Id}' ends ({Day(cycle.End)}) before it starts ({Day(cycle.Start)}). Correct one of the days.", $"周期“{cycle.Id}”的末日（{Day(cycle.End)}）早于首日（{Day(cycle.Start)}）。请更正其中之一。");
        }

        return cycle.Start <= cycle.End;
    }

    private void CheckParents(List<Cycle> cycles)
    {
        var byId = new Dictionary<CycleId, Cycle>();
        foreach (var cycle in cycles)
        {
            byId.TryAdd(cycle.Id, cycle);
        }

        foreach (var cycle in cycles)
        {
            if (cycle.Parent is { } id && byId.TryGetValue(id, out var parent) && (cycle.Start < parent.Start || cycle.End > parent.End))
            {
                Add(
                    CycleProblemKind.OutsideParent,
                    cycle,
                    parent,
                    $"The cycle '{cycle.Id}' ({Period(cycle)}) has days outside '{id}' ({Period(parent)}), in which it lies. Correct the days, or choose another cycle above.",
                    $"周期“{cycle.Id}”（{Period(cycle)}）超出了所属周期“{id}”（{Period(parent)}）。请更正日期，或另选上级周期。");
            }
        }
    }

    /// <summary>Walks neighbours by their first day. Those that are still open around the present one are on a stack, as cycles without a kind may lie one in the other.</summary>
    private void CheckNeighbours(List<Cycle> cycles)
    {
        var open = new Stack<Cycle>();
        var latest = cycles[0];
        foreach (var cycle in cycles)
        {
            while (open.TryPeek(out var ended) && ended.End < cycle.Start)
            {
                open.Pop();
            }

            if (open.TryPeek(out var around) && (cycle.Kind != CycleKind.Custom || cycle.End > around.End))
            {
                Add(
                    CycleProblemKind.Overlap,
                    cycle,
                    around,
                    $"The cycles '{around.Id}' ({Period(around)}) and '{cycle.Id}' ({Period(cycle)}) overlap. Let one end before the other starts.",
                    $"周期“{around.Id}”（{Period(around)}）与“{cycle.Id}”（{Period(cycle)}）重叠。请让前者在后者开始之前结束。");
            }
            else if (latest.End?.DayNumber + 1 < cycle.Start!.Value.DayNumber)
            {
                Add(
                    CycleProblemKind.Gap,
                    cycle,
                    latest,
                    $"Between the cycles '{latest.Id}' ({Period(latest)}) and '{cycle.Id}' ({Period(cycle)}) there are days in neither. Move one of them, or leave the pause if it is meant.",
                    $"周期“{latest.Id}”（{Period(latest)}）与“{cycle.Id}”（{Period(cycle)}）之间有空档。请调整其中之一；若有意留空，可保持不变。");
            }

            open.Push(cycle);
            latest = cycle.End > latest.End ? cycle : latest;
        }
    }

    private static string Period(Cycle cycle) => $"{Day(cycle.Start)} – {Day(cycle.End)}";

    private static string Day(DateOnly? day) => day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Add(CycleProblemKind kind, Cycle cycle, Cycle? other, string english, string chinese) =>
        _problems.Add(new() { Kind = kind, Cycle = cycle.Id, Other = other?.Id, Message = new(english, chinese) });
}
