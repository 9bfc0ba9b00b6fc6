using System.Text.Json;
using System.Text.Json.Serialization;

namespace LowBackHip.Json;

/// <summary>The code that writes the records of the wire form, made by the compiler: no reflection, so it works in hosts compiled ahead of time.</summary>
/// <remarks>
/// Evaluations, criteria and the catalog's listing go through it, and the schemas come from its metadata. Only a presentation is read and written by hand:
/// reading must name every problem at once, and writing it is a dozen lines.
/// </remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(EvaluationJson))]
[JsonSerializable(typeof(SummaryJson))]
[JsonSerializable(typeof(CatalogJson))]
[JsonSerializable(typeof(CriterionJson))]
[JsonSerializable(typeof(PresentationJson))]
internal sealed partial class WireContext : JsonSerializerContext;
