namespace Okr.Interchange;

/// <summary>Writes alignment links into cells of ids, so that they read back as they are, and lists those that cannot.</summary>
internal sealed class LinkWriter
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<KeyResultId, ObjectiveId> _objectiveOf = [];
    private readonly LossList _losses;

    public LinkWriter(OkrDocument document, LossList losses)
    {
        _losses = losses;
        foreach (var objective in document.Objectives)
        {
            _known.Add(objective.Id.Value);
            foreach (var keyResult in objective.KeyResults)
            {
                _known.Add(keyResult.Id.Value);
                _objectiveOf.TryAdd(keyResult.Id, objective.Id);
            }
        }

        _known.UnionWith(document.Initiatives.Select(initiative => initiative.Id.Value));
    }

    public void Write(Objective objective, RowCells cells) => Write(objective.AlignsTo, OkrTarget.Of(objective.Id), null, cells);

    public void Write(KeyResult keyResult, ObjectiveId objective, RowCells cells) => Write(keyResult.AlignsTo, OkrTarget.Of(keyResult.Id), objective, cells);

    private void Write(IReadOnlyList<AlignmentLink> links, OkrTarget target, ObjectiveId? ownObjective, RowCells cells)
    {
        if (links.Count == 0)
        {
            return;
        }

        var written = new HashSet<string>(StringComparer.Ordinal);
        var expected = new List<AlignmentLink>();
        foreach (var kind in (ReadOnlySpan<LinkKind>)[LinkKind.Contributes, LinkKind.Supports])
        {
            var tokens = new List<string>();
            var read = new List<AlignmentLink>();
            foreach (var link in links.Where(link => link.Kind == kind))
            {
                var id = IdOf(link);
                var comesBack = Expected(link, id);
                if (Obstacle(link, id, ownObjective, written) is { } obstacle)
                {
                    _losses.Lose(target, "alignsTo", obstacle);
                    continue;
                }

                if (comesBack != link)
                {
                    _losses.Lose(target, "alignsTo", ExportTexts.LinkDetails(CellText.Display(id)));
                }

                written.Add(id);
                tokens.Add(Token(link, id));
                read.Add(comesBack);
            }

            if (ownObjective is null || kind == LinkKind.Contributes)
            {
                cells[kind == LinkKind.Contributes ? PlanColumn.ContributesTo : PlanColumn.ParentIds] = string.Join(';', tokens);
            }

            expected.InsertRange(0, read);
        }

        var isReordered = expected.Count == links.Count && !expected.Select(IdOf).SequenceEqual(links.Select(IdOf), StringComparer.Ordinal);
        _losses.LoseIf(isReordered, target, "alignsTo", ExportTexts.LinkOrder);
    }

    private static string IdOf(AlignmentLink link) => link.ParentKeyResult?.Value ?? link.Parent.Value;

    /// <summary>Why a link is left out; null where it is written.</summary>
    private LocalizedText? Obstacle(AlignmentLink link, string id, ObjectiveId? ownObjective, HashSet<string> written)
    {
        var shown = CellText.Display(id);
        if (link.State is LinkState.Declined or LinkState.Withdrawn or LinkState.Expired)
        {
            return ExportTexts.DeadLink(shown);
        }

        if (ownObjective is { } own && (link.Kind == LinkKind.Supports || string.Equals(id, own.Value, StringComparison.Ordinal)))
        {
            return ExportTexts.KeyResultSupports(shown);
        }

        var isUnambiguous = _known.Contains(id) || (id.Length > 0 && !id.Contains('\uFF1B') && !id.Contains('\uFF1A'));
        if (!isUnambiguous || !PlainText.IsPlain(id) || id.Contains(';'))
        {
            return ExportTexts.LinkId(shown);
        }

        return written.Contains(id) ? ExportTexts.RepeatedLink(shown) : null;
    }

    /// <summary>What comes back for a link: its id leads to whatever row has it.</summary>
    private AlignmentLink Expected(AlignmentLink link, string id)
    {
        if (id.Length == 0)
        {
            return link;
        }

        var keyResult = new KeyResultId(id);
        var isKeyResult = _objectiveOf.TryGetValue(keyResult, out var objective);
        return new AlignmentLink
        {
            Parent = isKeyResult ? objective : new ObjectiveId(id),
            ParentKeyResult = isKeyResult ? keyResult : null,
            Kind = link.Kind,
            Weight = link.Kind == LinkKind.Contributes ? link.Weight : default,
        };
    }

    /// <summary>The id, with the weight where there is one; also where the id alone would be taken for an id with a weight.</summary>
    private string Token(AlignmentLink link, string id)
    {
        var isPlain = link.Weight == default && (_known.Contains(id) || !id.Contains(':'));
        if (link.Kind == LinkKind.Supports || isPlain)
        {
            return id;
        }

        // A weight can be written with zeros before it; some such text is not the id of another row.
        var weight = link.Weight.ToString();
        while (_known.Contains($"{id}:{weight}"))
        {
            weight = "0" + weight;
        }

        return $"{id}:{weight}";
    }
}
