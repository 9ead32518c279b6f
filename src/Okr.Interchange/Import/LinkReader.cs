namespace Okr.Interchange;

/// <summary>Turns cells of ids into alignment links, once all ids of a plan are known.</summary>
internal sealed class LinkReader(PlanTable table, ProblemList problems)
{
    private const char FullWidthSemicolon = '\uFF1B';

    private static readonly char[] Colons = [':', '\uFF1A'];

    private readonly Dictionary<string, int> _placeOf = new(StringComparer.Ordinal);
    private readonly List<AlignmentLink> _links = [];

    /// <summary>The links of a row: first those that support, then those that also contribute. What is wrong makes the row unsound.</summary>
    /// <param name="row">An objective or a key result.</param>
    /// <param name="ownObjective">For a key result its own objective, to which it needs no link.</param>
    /// <param name="supports">The ids that the row supports.</param>
    /// <param name="contributes">The ids that it contributes to, with weights.</param>
    public IReadOnlyList<AlignmentLink> Read(PlanEntry row, string? ownObjective, LinkCell? supports, LinkCell? contributes)
    {
        if (supports is null && contributes is null)
        {
            return [];
        }

        _placeOf.Clear();
        _links.Clear();
        foreach (var id in Tokens(supports))
        {
            Add(row, id, LinkKind.Supports, null, PlanColumn.ParentIds, supports!);
        }

        foreach (var token in Tokens(contributes))
        {
            var (id, weight) = SplitWeight(row, token, contributes!);
            if (string.Equals(id, ownObjective, StringComparison.Ordinal))
            {
                Report(ProblemSeverity.Note, PlanColumn.ContributesTo, contributes!, token, ImportTexts.OwnObjective(CellText.Display(id)));
                continue;
            }

            Add(row, id, LinkKind.Contributes, weight, PlanColumn.ContributesTo, contributes!);
        }

        return _links.Exists(link => link is null) ? [.. _links.Where(link => link is not null)] : [.. _links];
    }

    private IEnumerable<string> Tokens(LinkCell? cell)
    {
        const StringSplitOptions Options = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        foreach (var token in cell?.Text.Split(';', Options) ?? [])
        {
            // A full-width semicolon separates too, unless it is part of an id.
            if (!token.Contains(FullWidthSemicolon) || IsKnown(token) || IsKnown(token[..Math.Max(0, token.LastIndexOfAny(Colons))]))
            {
                yield return token;
                continue;
            }

            foreach (var part in token.Split(FullWidthSemicolon, Options))
            {
                yield return part;
            }
        }
    }

    private bool IsKnown(string id) => table.Index.ContainsKey(id);

    private (string Id, Weight? Weight) SplitWeight(PlanEntry row, string token, LinkCell cell)
    {
        if (IsKnown(token) || token.LastIndexOfAny(Colons) is not (> 0 and var colon))
        {
            return (token, null);
        }

        var id = token[..colon].TrimEnd();
        var text = token.AsSpan(colon + 1).Trim();
        var isNumber = NumberText.Read(text, out var number) is NumberProblem.None or NumberProblem.Rounded && number.Unit.Length == 0;
        if (isNumber && Weight.Problem(number.Value) is null)
        {
            return (id, new Weight(number.Value));
        }

        if (isNumber || IsKnown(id))
        {
            row.IsSound = false;
            Report(ProblemSeverity.Error, PlanColumn.ContributesTo, cell, token, ValueTexts.NotAWeight(CellText.Display(text)));
        }

        return (isNumber ? id : token, null);
    }

    private void Add(PlanEntry row, string id, LinkKind kind, Weight? weight, PlanColumn column, LinkCell cell)
    {
        if (IdText.Problem(id) is { } problem)
        {
            row.IsSound = false;
            Report(ProblemSeverity.Error, column, cell, id, problem);
            return;
        }

        var link = LinkTo(id) with { Kind = kind, Weight = weight ?? default };
        if (!_placeOf.TryGetValue(id, out var place))
        {
            _placeOf[id] = _links.Count;
            _links.Add(link);
            if (table.Index.GetValueOrDefault(id) is { Type: PlanRowType.Initiative })
            {
                Report(ProblemSeverity.Warning, column, cell, id, ImportTexts.LinkToInitiative(CellText.Display(id)));
            }

            return;
        }

        var first = _links[place];
        if (first.Kind == kind && first.Weight != link.Weight)
        {
            Report(ProblemSeverity.Warning, column, cell, id, ImportTexts.RepeatedWeight(CellText.Display(id), first.Weight.ToString()));
            return;
        }

        Report(ProblemSeverity.Note, column, cell, id, ImportTexts.RepeatedLink(CellText.Display(id)));
        if (first.Kind == kind)
        {
            return;
        }

        // Named in both columns: to contribute includes to support.
        _links[place] = null!;
        _placeOf[id] = _links.Count;
        _links.Add(link);
    }

    private AlignmentLink LinkTo(string id) => table.Index.GetValueOrDefault(id) switch
    {
        KeyResultRow keyResult => new AlignmentLink
        {
            Parent = keyResult.Objective?.Record.Id ?? default,
            ParentKeyResult = new KeyResultId(id),
        },
        _ => new AlignmentLink { Parent = new ObjectiveId(id) },
    };

    private void Report(ProblemSeverity severity, PlanColumn column, LinkCell cell, string value, LocalizedText message) =>
        problems.Add(severity, cell.Place, PlanColumns.NameOf(column), CellText.Display(value), message);
}
