using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr.Json;

/// <summary>The generated contracts of everything that goes into JSON. <see cref="OkrJson.Options"/> refines them.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    AllowOutOfOrderMetadataProperties = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(TimeConverter), typeof(OkrChangeConverter)])]
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
