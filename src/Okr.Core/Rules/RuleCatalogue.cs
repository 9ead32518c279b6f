using System.Collections.Frozen;

namespace Okr.Rules;

/// <summary>The library's own rules.</summary>
public static class RuleCatalogue
{
    private static readonly FrozenDictionary<RuleId, Rule> ById;

    static RuleCatalogue()
    {
        All =
        [
            new ExecutionAdvisedRule(),
            new GrowthObjectiveRule(),
            new LevelOutsideScopeRule(),
            new ScopeStepRule(),
            new StagedRolloutRule(),
            new BigBangRule(),
            new EarlyIndividualsRule(),
            new SafeStartRule(),
            new ShortCompanyCycleRule(),
            new DisguisedKpiRule(),
            new ContradictionRule(),
            new AbandonedGoalRule(),
            new ExecutionBeforeGoalRule(),
            new ExecutionMembersRule(),
            new WeeklyUpdateRule(),
            new ManualValueRule(),
            new ExecutedResultRule(),
            new MissingExecutionRule(),
            new NoDirectionRule(),
            new ShippedWithoutEffectRule(),
            new GivenUpParentRule(),
            new AlignmentLoopRule(),
            new PeriodOverlapRule(),
            new ParentLevelRule(),
            new ParentCountRule(),
            new LinkEffectRule(),
            new AutonomousAlignedRule(),
            new BottomUpShareRule(),
            new ContributorRule(),
            new CopiedObjectiveRule(),
            new CopiedKeyResultRule(),
            new SplitTargetRule(),
            new InheritanceOnlyRule(),
            new OrphanObjectiveRule(),
            new AlignmentShareRule(),
            new OpenRequestRule(),
            new SameOwnerAlignmentRule(),
            new SkippedLevelRule(),
            new UnsupportedRule(),
            new LateCascadeRule(),
            new ObjectiveNumberRule(),
            new ActivityRule(),
            new MeasurableRule(),
            new EvidenceRule(),
            new ObjectiveCountRule(),
            new KeyResultCountRule(),
            new OwnerRule(),
            new MissingBaselineRule(),
            new BaselineEqualsTargetRule(),
            new DateOrderRule(),
            new MissingGuardrailRule(),
            new SufficiencyRule(),
            new RoutineRule(),
            new RelativeChangeRule(),
            new AmbitionStatedRule(),
            new ObjectiveTaskRule(),
            new BinaryResultRule(),
            new VerbFirstRule(),
            new VagueWordingRule(),
            new SeveralGoalsRule(),
            new ObjectiveLengthRule(),
            new ReleaseRule(),
            new LastDayRule(),
            new MetricDefinitionRule(),
            new UnlinkedWorkRule(),
            new BusinessAsUsualRule(),
            new TimidStretchRule(),
            new SandbaggingRule(),
            new LowValueRule(),
            new DeliverablesOnlyRule(),
            new WeightTotalRule(),
            new BrokenPromiseRule(),
            new ChangedTargetRule(),
            new DeferredWithoutDateRule(),
            new GradeDiffersRule(),
            new StaleReportRule(),
            new NotStartedRule(),
            new ClosingTimeRule(),
            new ClosedWithoutGradeRule(),
            new CoupledAppraisalRule(),
            new StretchInAppraisalRule(),
            new RuleCrashedRule(),
            new RecordIdRule(),
            new UnknownReferenceRule(),
            new UnitLoopRule(),
            new CycleLoopRule(),
            new LookAlikeIdRule(),
            new StaleSuppressionRule(),
            new UnknownUnitSettingRule(),
        ];
        ById = All.ToFrozenDictionary(rule => rule.Descriptor.Id);
    }

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; }

    /// <summary>The rule with this id, or null where the library has none.</summary>
    /// <param name="rule">The id.</param>
    public static Rule? Find(RuleId rule) => ById.GetValueOrDefault(rule);
}
