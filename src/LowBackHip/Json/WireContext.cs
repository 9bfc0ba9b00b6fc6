using System.Text.Json;
using System.Text.Json.Serialization;

namespace LowBackHip.Json;

/// <summary>The code that writes the records of the wire form, made by the compiler: no reflection, so it works in hosts compiled ahead of time.</summary>
/// <remarks>
/// Evaluations, criteria and the catalog's listing go through it, and the schemas come from its metadata. By hand are read and written: a presentation, since
/// reading must name every problem at once; and what must be fast, summaries and evaluations on one line, which tests hold to what goes through here.
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
[JsonSerializable(typeof(FollowUpJson))]
[JsonSerializable(typeof(OutcomeAnswersJson))]
[JsonSerializable(typeof(OutcomeScoreJson))]
internal sealed partial class WireContext : JsonSerializerContext;
