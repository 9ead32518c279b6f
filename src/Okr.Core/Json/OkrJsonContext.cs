using System.Text.Json;
using System.Text.Json.Serialization;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Json;

/// <summary>The generated contracts of everything that goes into JSON. <see cref="OkrJson.Options"/> refines them.</summary>
/// <remarks>An enum that a record or policy uses must be listed here; a test tells when one is missing.</remarks>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    AllowOutOfOrderMetadataProperties = true,
    AllowDuplicateProperties = false,
    Converters =
    [
        typeof(TimeConverter),
        typeof(OkrChangeConverter),
        typeof(SnakeCaseConverter<Accumulation>),
        typeof(SnakeCaseConverter<AfterEnd>),
        typeof(SnakeCaseConverter<Aggregation>),
        typeof(SnakeCaseConverter<AllWeightsZero>),
        typeof(SnakeCaseConverter<Ambition>),
        typeof(SnakeCaseConverter<Answer>),
        typeof(SnakeCaseConverter<BandEdges>),
        typeof(SnakeCaseConverter<BoundKind>),
        typeof(SnakeCaseConverter<BoundMeasure>),
        typeof(SnakeCaseConverter<Clamp>),
        typeof(SnakeCaseConverter<ContributingLinks>),
        typeof(SnakeCaseConverter<CountingGrade>),
        typeof(SnakeCaseConverter<CycleState>),
        typeof(SnakeCaseConverter<DayCount>),
        typeof(SnakeCaseConverter<EdgeSide>),
        typeof(SnakeCaseConverter<EmptyMean>),
        typeof(SnakeCaseConverter<ExecutionMeasure>),
        typeof(SnakeCaseConverter<IndividualContribution>),
        typeof(SnakeCaseConverter<KeyResultContributions>),
        typeof(SnakeCaseConverter<KeyResultScale>),
        typeof(SnakeCaseConverter<LinkKind>),
        typeof(SnakeCaseConverter<LinkState>),
        typeof(SnakeCaseConverter<MissingBaseline>),
        typeof(SnakeCaseConverter<MissingCurrent>),
        typeof(SnakeCaseConverter<MissingTarget>),
        typeof(SnakeCaseConverter<NothingExpected>),
        typeof(SnakeCaseConverter<OkrState>),
        typeof(SnakeCaseConverter<Origin>),
        typeof(SnakeCaseConverter<PracticeScope>),
        typeof(SnakeCaseConverter<ReversedDates>),
        typeof(SnakeCaseConverter<RoundingMode>),
        typeof(SnakeCaseConverter<RoundingPlace>),
        typeof(SnakeCaseConverter<ScoreSource>),
        typeof(SnakeCaseConverter<Severity>),
        typeof(SnakeCaseConverter<StaleEffect>),
        typeof(SnakeCaseConverter<StatusCombiner>),
        typeof(SnakeCaseConverter<StatusFamily>),
        typeof(SnakeCaseConverter<TargetKind>),
        typeof(SnakeCaseConverter<UnitSource>),
        typeof(SnakeCaseConverter<Visibility>),
        typeof(SnakeCaseConverter<WeightRule>),
        typeof(SnakeCaseConverter<ZeroSpan>),
        typeof(SnakeCaseConverter<Zone>),
    ])]
[JsonSerializable(typeof(Cycle))]
[JsonSerializable(typeof(OrgUnit))]
[JsonSerializable(typeof(Objective))]
[JsonSerializable(typeof(Initiative))]
[JsonSerializable(typeof(CheckIn))]
[JsonSerializable(typeof(Attestation))]
[JsonSerializable(typeof(OkrCommit))]
[JsonSerializable(typeof(OkrPolicy))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class OkrJsonContext : JsonSerializerContext;
