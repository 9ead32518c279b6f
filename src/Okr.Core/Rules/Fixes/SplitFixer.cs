namespace Okr.Rules;

/// <summary>Shares a sentence that says too much out among an objective, its key results and its initiatives.</summary>
internal sealed class SplitFixer : Fixer
{
    private const int RoomForNumber = 12;

    private static readonly RuleId Number = new("OKR5001");

    public override IReadOnlyList<RuleId> Rules { get; } = [Number, new("OKR5401")];

    public override LocalizedText Does { get; } = new(
        "Split the sentence: a number goes to a key result, a further goal becomes a key result, and work becomes an initiative.",
        "拆分句子：数字移到关键成果，其余目标各成一个关键成果，行动改为执行项。");

    public override IEnumerable<Fix> Of(Finding finding, OkrSnapshot snapshot)
    {
        if (ObjectiveOf(finding, snapshot) is not { } objective || objective.Record.Id.Value.Length > OkrIdText.MaxLength - RoomForNumber)
        {
            return [];
        }

        var whole = finding.Target.Kind == TargetKind.KeyResult ? objective.Record.KeyResults.First(keyResult => OkrTarget.Of(keyResult.Id) == finding.Target) : null;
        var title = whole?.Title ?? objective.Record.Title;
        var split = finding.Rule == Number ? TitleSplit.OfNumbers(title) : TitleSplit.OfGoals(title);
        split = whole is null ? split : split?.AsResults();
        return split is null || !HasRoom(objective.Record, split.Results.Count)
            ? []
            :
            [
                new Fix
                {
                    Finding = finding,
                    Title = finding.Rule == Number ? Moved(finding, split) : Shared(split),
                    IsProposal = true,
                    Edits = [new(objective.Record.Id, record => whole is null ? Split(record, split, snapshot) : Split(record, whole, split, snapshot))],
                    Added = [.. InitiativesOf(objective.Record, split, snapshot)],
                },
            ];
    }

    private static ObjectiveView? ObjectiveOf(Finding finding, OkrSnapshot snapshot)
    {
        if (finding.Target.Kind != TargetKind.KeyResult)
        {
            return TargetOf(finding, snapshot);
        }

        var isOne = OkrIdText.Problem(finding.Target.Id) is null && !snapshot.Defects.Any(defect => defect.Kind == DefectKind.DuplicateId && defect.Target == finding.Target);
        return isOne ? snapshot.Find(new KeyResultId(finding.Target.Id))?.Objective : null;
    }

    // Where weights are given, only people know what another key result weighs.
    private static bool HasRoom(Objective objective, int added) =>
        added == 0
        || (objective.KeyResults.Count(keyResult => !keyResult.IsGuardrail && keyResult.State.IsJudged()) + added <= KeyResultCountRule.Max.Default
            && objective.KeyResults.All(keyResult => keyResult.Weight == default));

    private static Objective Split(Objective record, TitleSplit split, OkrSnapshot snapshot) => split.Results
        .Where(title => record.KeyResults.All(keyResult => !string.Equals(keyResult.Title, title, StringComparison.Ordinal)))
        .Aggregate(record with { Title = split.Kept }, (longer, title) => With(longer, new KeyResult { Title = title }, snapshot));

    private static Objective Split(Objective record, KeyResult whole, TitleSplit split, OkrSnapshot snapshot)
    {
        var shorter = record with { KeyResults = [.. record.KeyResults.Select(keyResult => keyResult.Id == whole.Id ? keyResult with { Title = split.Kept } : keyResult)] };
        var part = new KeyResult { Owner = whole.Owner, Unit = whole.Unit, State = whole.State, Ambition = whole.Ambition, Due = whole.Due, IsGuardrail = whole.IsGuardrail };
        return split.Results.Aggregate(shorter, (longer, title) => With(longer, part with { Title = title }, snapshot));
    }

    private static Objective With(Objective record, KeyResult added, OkrSnapshot snapshot)
    {
        var number = record.KeyResults.Count + 1;
        while (IsTaken(IdOf(record, number), record, snapshot))
        {
            number++;
        }

        return record with { KeyResults = [.. record.KeyResults, added with { Id = IdOf(record, number), Metric = TitleSplit.MetricOf(added.Title) }] };
    }

    private static KeyResultId IdOf(Objective record, int number) => new(FormattableString.Invariant($"{record.Id}.kr{number}"));

    private static bool IsTaken(KeyResultId id, Objective record, OkrSnapshot snapshot) =>
        snapshot.Find(id) is not null || record.KeyResults.Any(keyResult => string.Equals(keyResult.Id.Value, id.Value, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Initiative> InitiativesOf(Objective objective, TitleSplit split, OkrSnapshot snapshot)
    {
        var number = 0;
        foreach (var title in split.Work)
        {
            InitiativeId id;
            do
            {
                id = new(FormattableString.Invariant($"{objective.Id}.i{++number}"));
            }
            while (snapshot.Find(id) is not null);

            yield return new Initiative { Id = id, Objective = objective.Id, Title = title };
        }
    }

    private static LocalizedText Moved(Finding finding, TitleSplit split) => string.Equals(finding.Argument(RuleCase.ArgumentName).Text, "keyResult", StringComparison.Ordinal)
        ? new($"Make this a key result, and reword what is left as the objective: \"{split.Kept}\"", $"把这句话改为关键成果，并重新斟酌目标的措辞：“{split.Kept}”")
        : new($"Move the number to a key result, and keep as the objective: \"{split.Kept}\"", $"把数字移到关键成果，目标保留为：“{split.Kept}”");

    private static LocalizedText Shared(TitleSplit split)
    {
        var english = split.Results.Select(title => $"\"{title}\" (key result)").Concat(split.Work.Select(title => $"\"{title}\" (initiative)"));
        var chinese = split.Results.Select(title => $"“{title}”（关键成果）").Concat(split.Work.Select(title => $"“{title}”（执行项）"));
        return new($"Keep \"{split.Kept}\", and set apart {string.Join(", ", english)}", $"保留“{split.Kept}”，另列{string.Join('、', chinese)}");
    }
}
